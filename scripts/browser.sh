#!/usr/bin/env bash
# Sees to it that there is a Chromium for the browser tests, or says how to get one.
set -euo pipefail
cd "$(dirname "$0")/.."
for name in chromium chromium-browser google-chrome; do
  command -v "$name" >/dev/null && exit 0
done
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
  echo "Installing Debian's chromium for the browser tests."
  if apt-get update -qq && apt-get install -y -qq --no-install-recommends chromium >/dev/null; then exit 0; fi
fi
echo "Asking Playwright for its own Chromium."
.venv/bin/playwright install chromium && exit 0
echo "The browser tests need Chromium. Install it (Debian: apt-get install chromium) and try again." >&2
exit 1
