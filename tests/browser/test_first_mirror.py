"""From nothing to a first mirror, as its first users will go."""

from __future__ import annotations

from playwright.sync_api import Page, expect

from tests.browser.conftest import Visit
from tests.browser.talks import zoom_talk

PASSWORD = "a long enough password"


def _make_an_account(page: Page, *, name: str, email: str, organization: str | None = None) -> None:
    page.get_by_label("Your name").fill(name)
    page.get_by_label("e-mail").fill(email)
    page.get_by_label("Password", exact=True).fill(PASSWORD)
    if organization:
        page.get_by_label("Organization").fill(organization)
    page.locator("main form button[type=submit]").first.click()


def _found(page: Page, *, name: str, email: str, organization: str) -> None:
    page.goto("/account/signup/")
    _make_an_account(page, name=name, email=email, organization=organization)
    page.wait_for_url("**/")


def test_a_coach_founds_an_organization_and_sees_a_first_mirror(visit: Visit) -> None:
    coach = visit()
    _found(coach, name="Wanda Brook", email="wanda@brook.example", organization="Brook & Sons")

    coach.goto("/people/invitations/")
    coach.get_by_label("rep").check()
    coach.get_by_role("button", name="Invite", exact=True).click()
    link = coach.locator("code[id^=link-]").first.inner_text()

    rep = visit()
    rep.goto(link)
    rep.get_by_role("button", name="Make an account").click()
    _make_an_account(rep, name="Bela Karim", email="bela@brook.example")
    rep.wait_for_url("**/")

    coach.goto("/transcripts/new/")
    coach.locator("input[type=file]").set_input_files(
        {"name": "GMT20261123.vtt", "mimeType": "text/vtt", "buffer": zoom_talk("Wanda Brook", "Bela K.")}
    )
    coach.get_by_role("checkbox").check()
    coach.get_by_role("button", name="Hand it in").click()
    coach.wait_for_url("**/transcripts/*/")
    talk = coach.url

    row = coach.locator(".who-rows li", has_text="Bela K.")
    row.get_by_label("Account").fill("Bela Karim")
    row.get_by_label("Role").select_option("rep")
    coach.get_by_role("button", name="That is who they are, ask them").click()
    expect(coach.locator("main")).to_contain_text("asked: the question stands on their page Today")
    assert coach.locator(".sentence").count() == 0

    rep.goto("/consents/")
    rep.locator("main a[href^='/consents/']").first.click()
    rep.get_by_role("button", name="Yes").first.click()
    rep.wait_for_load_state()

    coach.goto(talk)
    coach.get_by_role("link", name="mirror").first.click(timeout=30_000)
    coach.wait_for_url("**/mirrors/*/")
    mirror = coach.url
    expect(coach.locator("h1")).to_contain_text("You asked")
    expect(coach.locator(".sentence", has_text="Leave procurement to me")).to_contain_text("directive")

    rep.goto(mirror)
    assert rep.locator(".sentence").count() == 0

    outsider = visit()
    _found(outsider, name="Otto Far", email="otto@far.example", organization="Far Away")
    seen = [outsider.goto(address) for address in (mirror, talk, mirror + "csv/", mirror + "json/")]
    assert {response.status for response in seen if response} == {404}
    outsider.goto("/mirrors/")
    expect(outsider.locator("main")).not_to_contain_text("Bela")
    outsider.goto("/people/")
    expect(outsider.locator("main")).not_to_contain_text("Wanda")
