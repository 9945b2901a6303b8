#!/usr/bin/env bash
# Makes .venv with everything Courtside needs, from hash-locked files. With "test" also what checks it.
# Run again it does nothing, unless a locked file changed.
set -euo pipefail
cd "$(dirname "$0")/.."
want="requirements/${1:-base}.txt"
stamp=".venv/.installed-$(basename "$want" .txt)"

new_enough() {
  # A shim may exist and still fail, so the interpreter itself is asked.
  "$1" -c 'import sys, venv, ensurepip; sys.exit(not (3, 12) <= sys.version_info[:2] < (3, 15))' >/dev/null 2>&1
}

find_python() {
  local candidate
  for candidate in python3.13 python3.12 python3.14 python3 python \
    "${PYENV_ROOT:-$HOME/.pyenv}"/versions/3.13*/bin/python "${PYENV_ROOT:-$HOME/.pyenv}"/versions/3.12*/bin/python; do
    if new_enough "$candidate"; then command -v "$candidate"; return; fi
  done
  return 1
}

make_venv() {
  local python
  if python=$(find_python); then
    echo "Making .venv with $("$python" --version)."
    "$python" -m venv --clear .venv
  elif command -v uv >/dev/null; then
    echo "Making .venv; uv fetches Python 3.13."
    uv venv --clear --seed --python 3.13 .venv
  else
    echo "Courtside needs Python 3.12 or newer, with venv, or uv. Install one of them and try again." >&2
    exit 1
  fi
}

[ -x .venv/bin/python ] && new_enough .venv/bin/python || make_venv
if [ ! -x .venv/bin/uv ]; then
  .venv/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/uv.txt
fi
if [ "$(cat "$stamp" 2>/dev/null)" != "$(cksum <"$want")" ] || [ ! -x .venv/bin/courtside ]; then
  echo "Installing what $want lists."
  # Compiled now, once: otherwise every start compiles eight hundred modules where Python may not write.
  VIRTUAL_ENV=.venv .venv/bin/uv pip install --quiet --compile-bytecode --require-hashes -r "$want"
  VIRTUAL_ENV=.venv .venv/bin/uv pip install --quiet --no-deps --no-build-isolation --editable .
  cksum <"$want" >"$stamp"
fi
