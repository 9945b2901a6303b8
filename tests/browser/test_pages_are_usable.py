"""Every page, as somebody who may see it: no violation of WCAG 2.2 AA, light and dark, wide and narrow."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import urlsplit

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, BrowserContext, Page

from courtside.demo.sign_ins import DOMAIN
from tests.browser.conftest import Visit
from tests.install import Install

RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"], "resultTypes": ["violations"]}
SIZES = {"wide": (1280, 900), "narrow": (375, 800)}
OUTSIDE = (
    "/account/login/",
    "/account/signup/",
    "/account/password/reset/",
    "/who-sees-what/",
    "/theme/",
    "/gone/",
)
PEOPLE = {
    "tomas": ("/transcripts/new/", "/account/email/", "/account/password/change/", "/account/2fa/"),
    "mara": ("/consents/", "/settings/"),
    "helena": ("/people/invitations/", "/settings/organization/", "/organizations/"),
}
"""Who walks, and where they begin besides Today; every link on the way is followed once."""
SETTLED = """async () => {
  const frame = () => new Promise(drawn => requestAnimationFrame(drawn));
  await frame();  // a theme that was just changed begins its transitions with the next frame,
  await frame();  // and only then are they there to be waited for
  await Promise.race([
    Promise.allSettled(document.getAnimations().map(it => it.finished)),
    new Promise(enough => setTimeout(enough, 500)),
  ]);
}"""
NOT_PAGES = ("/static/", "/account/logout/")
FILES = ("/json/", "/csv/", "/pdf/", "/progress/", "/download/")


def sign_in(page: Page, name: str, password: str) -> None:
    page.goto("/account/login/")
    page.get_by_label("e-mail").fill(f"{name}@{DOMAIN}")
    page.get_by_label("Password", exact=True).fill(password)
    page.keyboard.press("Enter")
    page.wait_for_url(lambda url: urlsplit(url).path == "/")


def shape(address: str) -> str:
    """The address without the row it opens: one page of a kind is enough for each visitor."""
    return "/".join("*" if len(part) > 30 or part.isdigit() else part for part in address.split("/"))


def links_on(page: Page) -> Iterator[str]:
    for link in page.eval_on_selector_all("a[href]", "all => all.map(one => one.getAttribute('href'))"):
        path = urlsplit(link).path
        if path.startswith("/") and not path.startswith(NOT_PAGES) and not path.endswith(FILES):
            yield path


def violations(page: Page) -> list[str]:
    """What axe says of the page as it stands, each with where."""
    found = Axe().run(page, options=RULES).response["violations"]
    return [f"{one['id']}: {node['html'][:140]}" for one in found for node in one["nodes"]]


def look(page: Page, address: str) -> list[str]:
    """The page in both themes and both widths."""
    problems = []
    for width, size in SIZES.items():
        page.set_viewport_size({"width": size[0], "height": size[1]})
        # As tall as the page: what lies beneath the dock for now can be scrolled from there.
        whole = page.evaluate("document.documentElement.scrollHeight")
        page.set_viewport_size({"width": size[0], "height": max(size[1], whole)})
        for theme in ("light", "dark"):
            page.emulate_media(color_scheme=theme, reduced_motion="reduce")
            page.evaluate(SETTLED)
            problems += [f"{address} {width} {theme}: {one}" for one in violations(page)]
        if page.evaluate("document.documentElement.scrollWidth > innerWidth"):
            problems.append(f"{address} {width}: is wider than its window")
    return problems


def walk(page: Page, start: tuple[str, ...]) -> tuple[list[str], set[str]]:
    """Every kind of page that can be reached from here, and what is wrong with each."""
    todo, seen, problems = list(start), set(), []
    while todo:
        address = todo.pop(0)
        if shape(address) in seen:
            continue
        seen.add(shape(address))
        page.goto(address)
        problems += look(page, address)
        todo += links_on(page)
    return problems, seen


def test_a_stranger_can_use_every_page_they_may_see(visit: Visit) -> None:
    problems, seen = walk(visit(), OUTSIDE)
    assert problems == [], "\n".join(problems)
    assert len(seen) >= len(OUTSIDE)


@pytest.mark.timeout(600)
@pytest.mark.parametrize("name", PEOPLE)
def test_everybody_inside_can_use_every_page_they_may_see(
    visit: Visit, courtside: Install, name: str
) -> None:
    page = visit()
    sign_in(page, name, (courtside.folder / "demo-password").read_text().strip())
    problems, seen = walk(page, ("/", *PEOPLE[name]))
    assert problems == [], "\n".join(problems)
    assert len(seen) > len(PEOPLE[name])
    if name == "tomas":
        assert "/mirrors/*/" in seen


def test_a_page_that_cannot_be_used_is_found(chromium: Browser) -> None:
    context: BrowserContext = chromium.new_context()
    page = context.new_page()
    page.set_content("<html><body><input><button></button><p style='color:#aaa'>pale</p></body></html>")
    assert {one.partition(":")[0] for one in violations(page)} >= {"label", "button-name", "html-has-lang"}
    context.close()
