"""Takes pictures of every page, as the people of the demo see it, into docs/shots/ and docs/images/.

    make shots

Starts an install of its own in a temporary folder and stops it again. Pictures are WebP, which a browser
writes by itself; the one for the README is a PNG.
"""

from __future__ import annotations

import base64
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Browser, Page, sync_playwright

from courtside.demo.sign_ins import DOMAIN
from tests.browser.chromium import launch
from tests.install import Install

DOCS = Path(__file__).parents[1] / "docs"
SHOTS = DOCS / "shots"
WIDTHS = {375: 812, 768: 1024, 1440: 900}
THEMES = ("light", "dark")
TALLEST = 2400
"""Pixels; what comes below in a long page looks like what is above."""
QUALITY = 60
PAGES = {
    "": {
        "sign-in": "/account/login/",
        "sign-up": "/account/signup/",
        "who-sees-what": "/who-sees-what/",
        "not-found": "/gone/",
        "styleguide": "/styleguide/",
    },
    "tomas": {
        "today-coach": "/",
        "my-coaching": "/mirrors/",
        "mirror": "mirror",
        "share-a-mirror": "share-a-mirror",
        "bring-a-talk": "/transcripts/new/",
        "talk": "talk",
        "go-to": "/go/?q=mara",
    },
    "mara": {
        "today-rep": "/",
        "answers": "/consents/",
        "consent": "consent",
        "own-lines": "own-lines",
        "settings": "/settings/",
    },
    "helena": {
        "today-leader": "/",
        "shared-mirror": "shared-mirror",
        "people": "/people/",
        "person": "person",
        "invitations": "/people/invitations/",
        "teams": "/teams/",
        "two-steps": "/account/2fa/",
    },
}
"""Who looks at what. A name without slashes is found by a link, see `FOUND`."""
FOUND = {
    "mirror": ("/mirrors/", "main a[href^='/mirrors/']"),
    "talk": ("mirror", "main a[href^='/transcripts/']"),
    "share-a-mirror": ("mirror", "main a[href$='/shares/']"),
    "shared-mirror": ("/", "section[aria-labelledby=shared] a"),
    "consent": ("/consents/", "main a[href^='/consents/']"),
    "own-lines": ("/consents/", "main a[href$='/own-lines/']"),
    "person": ("/people/", "main a[href^='/people/']:not([href*=invitations])"),
}
"""On which page the first link of which kind leads there."""


def address_of(page: Page, name: str) -> str:
    """The address of a page, following links where it depends on a row."""
    if name not in FOUND:
        return name
    start, link = FOUND[name]
    page.goto(address_of(page, start))
    return str(page.locator(link).first.get_attribute("href", timeout=60_000))


def show_to(page: Page, name: str) -> None:
    """Let a coach show their newest mirror to somebody."""
    page.goto(address_of(page, "share-a-mirror"))
    page.get_by_label("Show it to").select_option(label=name)
    page.get_by_role("button", name="Share it").click()
    page.wait_for_url("**/mirrors/*/#*")


@contextmanager
def somebody(browser: Browser, install: Install, name: str) -> Iterator[Page]:
    """A page of somebody signed in, or of a stranger when there is no name."""
    context = browser.new_context(base_url=install.url, reduced_motion="reduce")
    page = context.new_page()
    if name:
        page.goto("/account/login/")
        page.get_by_label("e-mail").fill(f"{name}@{DOMAIN}")
        password = (install.folder / "demo-password").read_text().strip()
        page.get_by_label("Password", exact=True).fill(password)
        page.keyboard.press("Enter")
        page.wait_for_url(f"{install.url}/")
    yield page
    context.close()


def shoot(page: Page, file: Path, width: int) -> None:
    """The whole page down to `TALLEST`, as WebP."""
    whole = page.evaluate("document.documentElement.scrollHeight")
    clip = {"x": 0, "y": 0, "width": width, "height": min(whole, TALLEST), "scale": 1}
    how = {"format": "webp", "quality": QUALITY, "captureBeyondViewport": True, "clip": clip}
    shot = page.context.new_cdp_session(page).send("Page.captureScreenshot", how)
    file.write_bytes(base64.b64decode(shot["data"]))


def in_every_size(page: Page, name: str, address: str) -> None:
    """One page in each width and theme."""
    for width, height in WIDTHS.items():
        page.set_viewport_size({"width": width, "height": height})
        for theme in THEMES:
            page.emulate_media(color_scheme=theme, reduced_motion="reduce")
            page.goto(address)
            page.evaluate("document.fonts.ready")
            shoot(page, SHOTS / f"{name}-{width}-{theme}.webp", width)


def for_the_readme(page: Page, address: str) -> None:
    """The top of the mirror, wide and light."""
    page.set_viewport_size({"width": 1440, "height": 1300})
    page.emulate_media(color_scheme="light", reduced_motion="reduce")
    page.goto(address)
    page.evaluate("document.fonts.ready")
    (DOCS / "images").mkdir(exist_ok=True)
    page.screenshot(path=DOCS / "images" / "mirror.png")


def index() -> str:
    """The page that shows all of them."""
    lines = ["# Pictures", "", "Every page with the demo in it, as `make shots` took it."]
    for who, pages in PAGES.items():
        lines += ["", f"## {who.capitalize() or 'Anybody'}"]
        for name in pages:
            lines += ["", f"### {name}", "", "| | light | dark |", "|---|---|---|"]
            for width in WIDTHS:
                shots = (
                    f"[![{name}]({name}-{width}-{theme}.webp)]({name}-{width}-{theme}.webp)"
                    for theme in THEMES
                )
                lines.append(f"| {width} | {' | '.join(shots)} |")
    return "\n".join(lines) + "\n"


def main() -> None:
    """Start, look, stop."""
    SHOTS.mkdir(parents=True, exist_ok=True)
    for old in SHOTS.glob("*.webp"):
        old.unlink()
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        install, browser = Install(Path(folder) / "data"), launch(playwright)
        with install.started():
            for who, pages in PAGES.items():
                with somebody(browser, install, who) as page:
                    if who == "tomas":
                        show_to(page, "Helena Moss")
                    for name, place in pages.items():
                        address = address_of(page, place)
                        in_every_size(page, name, address)
                        if name == "mirror":
                            for_the_readme(page, address)
        browser.close()
        install.wait_for_nothing()
    (SHOTS / "README.md").write_text(index())


if __name__ == "__main__":
    main()
