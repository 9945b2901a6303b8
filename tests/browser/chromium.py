from __future__ import annotations

import shutil
from pathlib import Path

from playwright.sync_api import Browser, Playwright

NAMES = ("chromium", "chromium-browser", "google-chrome")
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-dev-shm-usage",
]


def launch(playwright: Playwright) -> Browser:
    """The system's Chromium, else the one that Playwright brought. Fails with a sentence if there is none."""
    found = next((path for name in NAMES if (path := shutil.which(name))), None)
    path = found or playwright.chromium.executable_path
    if not Path(path).exists():
        raise RuntimeError("The browser tests need Chromium. Run scripts/browser.sh, which gets one.")
    return playwright.chromium.launch(executable_path=path, args=FLAGS)
