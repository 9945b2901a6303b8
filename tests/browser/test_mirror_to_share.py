"""One mirror's whole way: brought, agreed to, read, looked into, shared with the rep, and gone."""

from __future__ import annotations

import re

from playwright.sync_api import Page, expect

from tests.browser.conftest import Visit
from tests.browser.talks import with_somebody_else, zoom_talk
from tests.browser.test_pages_are_usable import look, sign_in
from tests.install import Install

TOOK = "Leave procurement to me"
OWN_WORDS = "I think I let that happen."
ANSWER = "I asked what bothers her."


def test_a_mirror_from_the_file_to_the_yes_taken_back(visit: Visit, courtside: Install) -> None:
    password = (courtside.folder / "demo-password").read_text().strip()
    tomas, jonas, kim = visit(), visit(), visit()
    sign_in(tomas, "tomas", password)
    sign_in(jonas, "jonas", password)

    link = bring_a_talk(tomas)
    talk = tomas.url
    agree_on_today(jonas)
    agree_by_link(kim, link)
    look_into_the_mirror(tomas, talk)
    mirror = tomas.url

    bring_out_where_i_told(tomas)
    jump_from_the_timeline_to_a_line(tomas)
    put_a_line_right(tomas)
    answer_my_two_questions(tomas)

    see_nothing_but_my_own_lines(jonas, mirror)
    share_with(tomas, mirror, "Jonas Weil")
    read_what_was_shared(jonas, mirror)
    be_told_who_looked(tomas, mirror)
    see_my_lines_by_my_link(kim, link)

    take_my_yes_back(kim, link)
    for page in (tomas, jonas):
        assert is_gone(page, mirror)
    assert is_gone(jonas, f"{mirror}own-lines/")


def bring_a_talk(coach: Page) -> str:
    """Upload a file, say who is who; the link for Kim, who has no account."""
    coach.goto("/transcripts/new/")
    words = with_somebody_else(
        zoom_talk("Tomas Adeyemi", "Jonas W."), "Kim Sand", "It sounds like the price to me."
    )
    coach.locator("input[type=file]").set_input_files(
        {"name": "talk.vtt", "mimeType": "text/vtt", "buffer": words}
    )
    coach.get_by_role("checkbox").check()
    coach.get_by_role("button", name="Hand it in").click()
    coach.wait_for_url(re.compile(r"/transcripts/[0-9a-f-]+/$"))
    row = coach.locator(".who-rows li", has_text="Jonas W.")
    row.get_by_label("Role").select_option("rep")
    row.get_by_label("Account").fill("Jonas Weil")
    coach.locator(".who-rows li", has_text="Kim Sand").get_by_label("Role").select_option("rep")
    coach.get_by_role("button", name="That is who they are, ask them").click()
    return coach.locator(".link-to-send input").input_value()


def agree_on_today(rep: Page) -> None:
    rep.goto("/")
    rep.get_by_role("link", name="Answer").first.click()
    rep.get_by_role("button", name="Yes, it may be read").click()
    expect(rep.locator("h1")).to_have_text("You said yes")


def agree_by_link(guest: Page, link: str) -> None:
    guest.goto(link)
    guest.get_by_role("button", name="Yes, it may be read").click()
    expect(guest.locator("h1")).to_have_text("You said yes")


def look_into_the_mirror(coach: Page, talk: str) -> None:
    coach.goto(talk)
    coach.get_by_role("link", name="Look into the mirror").click(timeout=60_000)
    coach.wait_for_url(re.compile(r"/mirrors/[0-9a-f-]+/$"))
    expect(coach.locator("h1")).to_contain_text("You asked")


def bring_out_where_i_told(coach: Page) -> None:
    coach.get_by_role("group", name="Bring out").get_by_text("Tells").click()
    told, asked = coach.locator(".sentence.is-tell").first, coach.locator(".sentence.is-ask").first
    expect(told.locator(".move")).to_be_visible()
    expect(asked.locator(".move")).to_be_hidden()
    coach.get_by_role("group", name="Bring out").get_by_text("All").click()


def jump_from_the_timeline_to_a_line(coach: Page) -> None:
    coach.locator(".timeline-fig figcaption a").first.click()
    line = coach.locator(".sentence:target")
    expect(line).to_contain_text(TOOK)
    expect(line).to_be_in_viewport()


def put_a_line_right(coach: Page) -> None:
    before = coach.locator("h1").inner_text()
    line = coach.locator(".sentence", has_text=TOOK).first
    line.hover()
    line.get_by_role("link", name="Not right?").click()
    coach.get_by_role("radio", name=re.compile("^agreement")).check()
    coach.get_by_role("button", name="That is what it does").click()
    expect(coach.locator(".sentence:target")).to_contain_text("named by you")
    expect(coach.locator("h1")).not_to_have_text(before)


def answer_my_two_questions(coach: Page) -> None:
    coach.get_by_label("What went well, that you will do again?").fill(ANSWER)
    coach.get_by_role("button", name="Keep", exact=True).click()
    expect(coach.get_by_label("What went well, that you will do again?")).to_have_value(ANSWER)


def see_nothing_but_my_own_lines(rep: Page, mirror: str) -> None:
    assert is_gone(rep, mirror)
    rep.goto("/")
    rep.locator("main a[href$='/own-lines/']").first.click()
    expect(rep.locator(".sentence", has_text=OWN_WORDS)).to_be_visible()
    expect(rep.locator("main")).not_to_contain_text(TOOK)
    expect(rep.locator("main")).to_contain_text("and nobody else")


def share_with(coach: Page, mirror: str, name: str) -> None:
    coach.goto(mirror)
    coach.get_by_role("link", name="Show it to somebody").click()
    coach.get_by_label("Show it to").select_option(label=name)
    coach.get_by_role("button", name="Share it").click()
    expect(coach.locator("#who-sees-it")).to_contain_text("not opened yet")


def read_what_was_shared(rep: Page, mirror: str) -> None:
    """Everything that is promised, and nothing that is not."""
    rep.goto("/")
    rep.locator("section[aria-labelledby=shared] a").first.click()
    expect(rep.locator("main")).to_contain_text("Tomas Adeyemi shared this with you on")
    expect(rep.locator("h1")).to_contain_text("Tomas asked")
    expect(rep.locator(".sentence", has_text=TOOK).first).to_be_visible()
    expect(rep.locator(".timeline")).to_be_visible()
    for kept in (ANSWER, "Not right?", "CSV", "Put it beside another", "Take back"):
        expect(rep.locator("main")).not_to_contain_text(kept)
    refused = [
        rep.request.get(mirror + part).status for part in ("pdf/", "csv/", "json/", "beside/", "shares/")
    ]
    assert set(refused) == {403}
    assert look(rep, mirror) == []


def be_told_who_looked(coach: Page, mirror: str) -> None:
    coach.goto(mirror)
    expect(coach.locator("#who-sees-it")).to_contain_text("opened it on")


def see_my_lines_by_my_link(guest: Page, link: str) -> None:
    guest.goto(link)
    guest.get_by_role("link", name="See your own lines").click()
    expect(guest.locator(".sentence")).to_have_count(1)
    expect(guest.locator("main")).to_contain_text("Jonas Weil")
    assert look(guest, guest.url) == []


def take_my_yes_back(guest: Page, link: str) -> None:
    guest.goto(link)
    guest.get_by_text("Take my yes back").click()
    guest.get_by_role("button", name="Take it back and delete it").click()
    expect(guest.locator("h1")).to_have_text("Nothing of this talk is kept")


def is_gone(page: Page, address: str) -> bool:
    answer = page.goto(address)
    return answer is not None and answer.status == 404
