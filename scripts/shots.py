"""Takes pictures of every page, as the people of the demo see it, into docs/shots/ and docs/images/.

    make shots

Starts an install of its own in a temporary folder and stops it again. Pictures are WebP, which a browser
writes by itself; the one for the README is a PNG.
"""

from __future__ import annotations

import base64
import re
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Literal

from playwright.sync_api import Browser, Page, sync_playwright

from courtside.demo.sign_ins import DOMAIN
from tests.browser.chromium import launch
from tests.browser.talks import with_somebody_else, zoom_talk
from tests.install import Install

DOCS = Path(__file__).parents[1] / "docs"
SHOTS = DOCS / "shots"
WIDTHS = {375: 812, 768: 1024, 1440: 900}
THEMES: tuple[Literal["light", "dark"], ...] = ("light", "dark")
TALLEST = 1600
"""Pixels; what comes below in a long page looks like what is above."""
QUALITY = 30
PAGES = {
    "tomas": {
        "today-coach": "/",
        "my-coaching": "/mirrors/",
        "mirror": "mirror",
        "line": "line",
        "speakers": "speakers",
        "beside": "beside",
        "comparison": "comparison",
        "share-a-mirror": "share-a-mirror",
        "hand-in": "/transcripts/new/",
        "who-is-who": "who-is-who",
        "talk": "talk",
        "delete-a-talk": "delete-a-talk",
        "go-to": "/go/?q=mara",
    },
    "mara": {
        "today-rep": "/",
        "consents": "/consents/",
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
        "team": "team",
        "organization": "/settings/organization/",
        "two-steps": "/account/2fa/",
    },
    "": {
        "sign-in": "/account/login/",
        "sign-up": "/account/signup/",
        "join": "join",
        "consent-by-link": "consent-by-link",
        "who-sees-what": "/who-sees-what/",
        "not-found": "/gone/",
        "styleguide": "/styleguide/",
    },
}
"""Who looks at what. A name without slashes is found by a link, see `FOUND`, or was met on the way."""
FOUND = {
    "mirror": ("/mirrors/", "main .talks a[href^='/mirrors/']"),
    "line": ("mirror", ".is-tell a[href*='/lines/']"),
    "speakers": ("mirror", "main a[href$='/speakers/']"),
    "beside": ("mirror", "main a[href$='/beside/']"),
    "share-a-mirror": ("mirror", "main a[href$='/shares/']"),
    "delete-a-talk": ("talk", "main a[href$='/deletion/']"),
    "shared-mirror": ("/", "section[aria-labelledby=shared] a"),
    "consent": ("/consents/", "main a[href^='/consents/']"),
    "own-lines": ("/consents/", "main a[href$='/own-lines/']"),
    "person": ("/people/", "main a[href^='/people/']:not([href*=invitations])"),
    "team": ("/teams/", "main a[href^='/teams/']"),
}
"""On which page the first link of which kind leads there."""
UNFOLDED = {"line"}
"""Pages of which what is folded is shown too."""


def address_of(page: Page, name: str, met: dict[str, str]) -> str:
    """The address of a page, following links where it depends on a row."""
    if name in met or name not in FOUND:
        return met.get(name, name)
    start, link = FOUND[name]
    page.goto(address_of(page, start, met))
    return str(page.locator(link).first.get_attribute("href", timeout=60_000))


def as_coach(tomas: Page, met: dict[str, str]) -> None:
    """What the demo has not: two talks just handed in, a guest's link, a mirror shown to somebody."""
    met["who-is-who"] = hand_in(tomas, "It sounds like the price to me.")
    met["talk"] = hand_in(tomas, "It sounds like the night shift to me.")
    tomas.locator(".who-rows li", has_text="Jonas W.").get_by_label("Role").select_option("rep")
    tomas.locator(".who-rows li", has_text="Jonas W.").get_by_label("Account").fill("Jonas Weil")
    tomas.locator(".who-rows li", has_text="Kim Sand").get_by_label("Role").select_option("rep")
    tomas.get_by_role("button", name="That is who they are, ask them").click()
    met["consent-by-link"] = tomas.locator(".link-to-send input").input_value()
    tomas.goto(address_of(tomas, "beside", met))
    tomas.get_by_role("button", name="Show both").click()
    met["comparison"] = tomas.url
    tomas.goto(address_of(tomas, "share-a-mirror", met))
    tomas.get_by_label("Show it to").select_option(label="Helena Moss")
    tomas.get_by_role("button", name="Share it").click()
    tomas.wait_for_url("**/mirrors/*/#*")


def hand_in(coach: Page, guest_says: str) -> str:
    """A file of three speakers, one of whom has no account; the address of its page."""
    words = with_somebody_else(zoom_talk("Tomas Adeyemi", "Jonas W."), "Kim Sand", guest_says)
    coach.goto("/transcripts/new/")
    file = {"name": "talk.vtt", "mimeType": "text/vtt", "buffer": words}
    coach.locator("input[type=file]").set_input_files(file)  # type: ignore[arg-type]
    coach.get_by_role("checkbox").check()
    coach.get_by_role("button", name="Hand it in").click()
    coach.wait_for_url(re.compile(r"/transcripts/[0-9a-f-]+/$"))
    return coach.url


def as_admin(helena: Page, met: dict[str, str]) -> None:
    """Somebody is invited; their link."""
    helena.goto("/people/invitations/")
    helena.locator("[name=addresses]").fill(f"newcomer@{DOMAIN}")
    helena.get_by_label("rep", exact=True).check()
    helena.get_by_role("button", name="Invite").click()
    met["join"] = helena.locator(".invited code").first.inner_text()


STAGED = {"tomas": as_coach, "helena": as_admin}
"""What somebody does before their pages are looked at."""


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
    # As tall as the picture, so that what is fixed to the foot of the window is at the foot of the picture.
    height = max(WIDTHS[width], min(whole, TALLEST))
    page.set_viewport_size({"width": width, "height": height})
    clip = {"x": 0, "y": 0, "width": width, "height": height, "scale": 1}
    how = {"format": "webp", "quality": QUALITY, "captureBeyondViewport": True, "clip": clip}
    shot = page.context.new_cdp_session(page).send("Page.captureScreenshot", how)
    file.write_bytes(base64.b64decode(shot["data"]))


def in_every_size(page: Page, name: str, address: str) -> None:
    """One page in each width and theme."""
    for width, height in WIDTHS.items():
        for theme in THEMES:
            page.set_viewport_size({"width": width, "height": height})
            page.emulate_media(color_scheme=theme, reduced_motion="reduce")
            page.goto(address)
            page.evaluate("document.fonts.ready")
            if name in UNFOLDED:
                page.evaluate("document.querySelectorAll('main details').forEach(one => one.open = true)")
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
    met: dict[str, str] = {}
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        install, browser = Install(Path(folder) / "data"), launch(playwright)
        with install.started():
            for who, pages in PAGES.items():
                with somebody(browser, install, who) as page:
                    if who in STAGED:
                        STAGED[who](page, met)
                    for name, place in pages.items():
                        address = address_of(page, place, met)
                        in_every_size(page, name, address)
                        if name == "mirror":
                            for_the_readme(page, address)
        browser.close()
        install.wait_for_nothing()
    (SHOTS / "README.md").write_text(index())


if __name__ == "__main__":
    main()
