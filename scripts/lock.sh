#!/usr/bin/env bash
# Locks what requirements/*.in ask for, for every platform, with hashes and without naming an index.
set -euo pipefail
cd "$(dirname "$0")/.."
for name in base test uv; do
  .venv/bin/uv pip compile --quiet --universal --generate-hashes --python-version 3.12 --no-header \
    "requirements/$name.in" -o "requirements/$name.txt"
done
