"""What every page has around it: going by a name, keys, toasts, unsaved words, and room at every size."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Visit
from tests.browser.test_by_keyboard import reach
from tests.browser.test_pages_are_usable import look, sign_in, violations
from tests.install import Install

WIDTHS = (320, 375, 768, 1024, 1600)
PAGES = ("/", "/go/", "/go/?q=mara", "/people/", "/settings/", "/transcripts/new/", "/styleguide/")
THEMES = ("light", "dark")


@pytest.fixture
def tomas(visit: Visit, courtside: Install) -> Page:
    page = visit(reduced_motion="reduce")
    sign_in(page, "tomas", (courtside.folder / "demo-password").read_text().strip())
    return page


def marked(page: Page) -> str:
    """The line that a screen reader is told of."""
    field = page.get_by_role("combobox")
    return page.locator(f"[id='{field.get_attribute('aria-activedescendant')}']").inner_text()


def test_one_goes_to_a_person_by_keyboard_alone(tomas: Page) -> None:
    tomas.keyboard.press("Control+k")
    field = tomas.get_by_role("combobox")
    expect(field).to_be_focused()
    expect(tomas.get_by_role("option").first).to_be_visible()
    tomas.keyboard.type("lucia fer")
    expect(tomas.get_by_role("option").first).to_contain_text("Lucia Ferreira")
    assert marked(tomas).startswith("Lucia Ferreira")
    assert field.get_attribute("aria-expanded") == "true"
    tomas.keyboard.press("Enter")
    tomas.wait_for_url(re.compile(r"/people/[0-9a-f-]{36}/"))
    tomas.go_back()
    expect(tomas.locator("dialog[open]")).to_have_count(0)
    tomas.go_forward()
    expect(tomas.locator("h1")).to_contain_text("Lucia")


def test_arrows_go_round_and_escape_gives_the_keyboard_back(tomas: Page) -> None:
    link = tomas.get_by_role("link", name="Go to…")
    reach(tomas, link)
    tomas.keyboard.press("Enter")
    expect(tomas.get_by_role("option", selected=True)).to_have_text("Today")
    tomas.keyboard.press("ArrowUp")
    expect(tomas.get_by_role("option", selected=True)).to_have_text("Sign out")
    tomas.keyboard.press("ArrowDown")
    tomas.keyboard.press("ArrowDown")
    expect(tomas.get_by_role("option", selected=True)).to_have_text("My coaching")
    expect(tomas.get_by_role("combobox")).to_be_focused()
    tomas.keyboard.press("Escape")
    expect(tomas.locator("dialog[open]")).to_have_count(0)
    expect(link).to_be_focused()


def test_a_coach_finds_their_mirror_and_nothing_says_so_in_words(tomas: Page) -> None:
    tomas.keyboard.press("Control+k")
    tomas.keyboard.type("mara")
    expect(tomas.get_by_role("group", name="Talks").get_by_role("option").first).to_contain_text("Mara")
    tomas.keyboard.type(" zzz")
    expect(tomas.locator("[data-none]")).to_be_visible()
    assert tomas.get_by_role("combobox").get_attribute("aria-activedescendant") is None


def test_without_script_going_is_a_page(visit: Visit, courtside: Install) -> None:
    page = visit(java_script_enabled=False)
    sign_in(page, "tomas", (courtside.folder / "demo-password").read_text().strip())
    page.get_by_role("link", name="Go to…").click()
    page.get_by_role("searchbox").fill("lucia")
    page.get_by_role("button", name="Look").click()
    page.locator("main").get_by_role("link", name="Lucia Ferreira", exact=True).click()
    expect(page.locator("h1")).to_contain_text("Lucia")


def test_a_question_mark_opens_the_keys_unless_one_writes_or_does_not_want_it(tomas: Page) -> None:
    keys = tomas.get_by_role("dialog", name="Keys")
    tomas.keyboard.press("?")
    expect(keys).to_be_visible()
    keys.get_by_role("checkbox").uncheck()
    tomas.keyboard.press("Escape")
    tomas.reload()
    tomas.keyboard.press("?")
    expect(keys).to_be_hidden()
    tomas.get_by_role("button", name="Keys").click()
    keys.get_by_role("checkbox").check()
    tomas.keyboard.press("Escape")
    tomas.goto("/transcripts/new/")
    tomas.get_by_label("or paste it").press("?")
    expect(keys).to_be_hidden()
    assert tomas.get_by_label("or paste it").input_value() == "?"
    tomas.get_by_label("or paste it").fill("")


@pytest.mark.parametrize("theme", THEMES)
def test_what_opens_above_a_page_can_be_used(tomas: Page, theme: str) -> None:
    tomas.emulate_media(color_scheme=theme, reduced_motion="reduce")
    tomas.keyboard.press("Control+k")
    tomas.keyboard.type("mara")
    expect(tomas.get_by_role("group", name="Talks")).to_be_visible()
    assert violations(tomas) == []
    tomas.keyboard.press("Escape")
    tomas.keyboard.press("?")
    assert violations(tomas) == []


@pytest.mark.parametrize("address", ["/go/?q=mara", "/styleguide/"])
def test_the_pages_can_be_used(tomas: Page, address: str) -> None:
    assert look(tomas, address_of(tomas, address)) == []


def address_of(page: Page, address: str) -> str:
    page.goto(address)
    return address


@pytest.mark.parametrize("width", WIDTHS)
def test_pages_fit_from_a_small_phone_to_a_wide_screen(tomas: Page, width: int) -> None:
    tomas.set_viewport_size({"width": width, "height": 800})
    assert [address for address in PAGES if too_wide(tomas, address)] == []


def test_pages_fit_with_letters_twice_as_large(tomas: Page) -> None:
    tomas.set_viewport_size({"width": 1280, "height": 900})
    assert [address for address in PAGES if too_wide(tomas, address, letters="200%")] == []


def too_wide(page: Page, address: str, letters: str = "100%") -> bool:
    page.goto(address)
    page.evaluate("size => document.documentElement.style.fontSize = size", letters)
    return bool(page.evaluate("document.documentElement.scrollWidth > innerWidth"))


def test_a_word_says_what_it_means_and_gives_the_keyboard_back(tomas: Page) -> None:
    tomas.goto("/who-sees-what/")
    word = tomas.get_by_role("button", name="mirror", exact=True)
    word.focus()
    tomas.keyboard.press("Enter")
    expect(tomas.locator("[popover]:popover-open")).to_contain_text("findings, side by side")
    tomas.keyboard.press("Escape")
    expect(tomas.locator("[popover]:popover-open")).to_have_count(0)
    expect(word).to_be_focused()


def test_words_that_were_typed_are_not_left_by_accident(tomas: Page) -> None:
    asked: list[str] = []
    tomas.on("dialog", lambda dialog: (asked.append(dialog.type), dialog.accept()))
    tomas.goto("/settings/")
    tomas.goto("/transcripts/new/")
    assert asked == []
    tomas.get_by_label("or paste it").press_sequentially("Tomas: ")
    tomas.goto("/settings/")
    assert asked == ["beforeunload"]


def test_what_is_sent_is_not_asked_about_and_a_toast_tells_of_it(tomas: Page) -> None:
    asked: list[str] = []
    tomas.on("dialog", lambda dialog: (asked.append(dialog.type), dialog.accept()))
    tomas.goto("/settings/")
    name = tomas.locator("main form").first.get_by_label("name", exact=False).first
    name.press_sequentially(" ")
    tomas.locator("main form button[type=submit]").first.click()
    expect(tomas.get_by_role("status").locator(".toast")).to_contain_text("kept")
    assert asked == []
    tomas.locator(".toast").get_by_role("button", name="Close").click()
    expect(tomas.locator(".toast")).to_have_count(0)


def test_the_keyboard_lands_at_what_is_wrong(visit: Visit) -> None:
    page = visit()
    page.goto("/account/login/")
    page.get_by_label("e-mail").fill("nobody@northmere.example")
    page.get_by_label("Password", exact=True).fill("not this one")
    page.keyboard.press("Enter")
    expect(page.locator("main .problems").first).to_be_focused()


def test_on_paper_there_are_words_and_no_bars(tomas: Page) -> None:
    tomas.goto("/who-sees-what/")
    tomas.emulate_media(media="print", color_scheme="dark")
    for chrome in (".bar", ".foot", ".dock"):
        expect(tomas.locator(chrome)).to_be_hidden()
    expect(tomas.locator("h1")).to_be_visible()
    assert tomas.evaluate("getComputedStyle(document.documentElement).colorScheme") == "light"


def test_who_wants_no_motion_gets_none(tomas: Page) -> None:
    tomas.goto("/styleguide/")
    moving = "document.getAnimations().filter(one => one.effect.getComputedTiming().duration > 1).length"
    assert tomas.evaluate(moving) == 0
    tomas.emulate_media(reduced_motion="no-preference")
    tomas.wait_for_function(f"{moving} > 0")
