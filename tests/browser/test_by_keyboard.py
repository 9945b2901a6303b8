"""A coach hands in a talk with the keyboard alone."""

from __future__ import annotations

from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import Visit
from tests.browser.talks import zoom_talk
from tests.browser.test_pages_are_usable import sign_in
from tests.install import Install

MOST_STOPS = 60
UNSEEN = """() => {
  const it = document.activeElement;
  // Chromium draws the focus of a date's day, month and year inside of the field.
  const seen = it === document.body || it.type === 'date' || it.matches(':focus-visible');
  return seen ? null : it.outerHTML;
}"""


def reach(page: Page, wanted: Locator) -> None:
    """Press Tab until it is there. Each stop on the way has to be seen."""
    for _ in range(MOST_STOPS):
        if wanted.evaluate("it => it === document.activeElement"):
            return
        page.keyboard.press("Tab")
        unseen = page.evaluate(UNSEEN)
        assert not unseen, unseen
    raise AssertionError(f"Tab does not reach {wanted}")


def test_a_coach_brings_a_talk_by_keyboard_alone(visit: Visit, courtside: Install) -> None:
    page = visit()
    sign_in(page, "tomas", (courtside.folder / "demo-password").read_text().strip())

    page.keyboard.press("Tab")
    assert page.locator(":focus").get_attribute("href") == "#main"
    page.keyboard.press("Enter")
    reach(page, page.locator("main a[href='/transcripts/new/']").first)
    page.keyboard.press("Enter")
    page.wait_for_url("**/transcripts/new/")

    words = zoom_talk("Tomas Adeyemi", "Lucia F.").decode()
    reach(page, page.get_by_label("or paste it"))
    page.keyboard.insert_text(words)
    reach(page, page.get_by_role("checkbox"))
    page.keyboard.press("Space")
    reach(page, page.get_by_role("button", name="Hand it in"))
    page.keyboard.press("Enter")
    page.wait_for_url("**/transcripts/*/")

    row = page.locator(".who-rows li", has_text="Lucia F.")
    reach(page, row.get_by_label("Account"))
    page.keyboard.type("Lucia")
    reach(page, page.get_by_role("button", name="That is who they are, ask them"))
    page.keyboard.press("Enter")
    expect(page.locator("main")).to_contain_text("asked: the question stands on their page Today")
