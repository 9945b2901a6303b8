import re

import pytest
from django.core import mail
from django.test import Client, override_settings

from tests.cast import PASSWORD, Cast

DOORS = {
    "/account/login/": "The coach asks.",
    "/account/signup/": "Make an account for your team",
    "/account/password/reset/": "A new password",
    "/account/password/reset/done/": "Look in your mail",
    "/account/password/reset/key/1-abc/": "This link no longer works",
    "/account/confirm-email/": "Look in your mail",
    "/account/confirm-email/abc/": "This link no longer works",
    "/account/inactive/": "This account is closed",
    "/who-sees-what/": "Who sees what",
    "/theme/": "Light or dark",
}
OWN = {
    "/account/email/": "Your e-mail addresses",
    "/account/password/change/": "Change your password",
    "/account/2fa/": "How you sign in",
    "/account/logout/": "Leave for today?",
}


def words(client: Client, address: str) -> str:
    answer = client.get(address)
    assert answer.status_code == 200
    return " ".join(answer.content.decode().split())


@pytest.mark.parametrize(("address", "heading"), DOORS.items())
def test_a_door_is_open_to_a_visitor(db: None, client: Client, address: str, heading: str) -> None:
    page = words(client, address)
    assert heading in page
    assert page.count("<h1") == 1


@pytest.mark.parametrize(("address", "heading"), OWN.items())
def test_ones_own_account_is_in_our_words(cast: Cast, client: Client, address: str, heading: str) -> None:
    client.force_login(cast.mara.person)
    assert heading in words(client, address)


def test_signing_in_leads_to_today(cast: Cast, client: Client) -> None:
    answer = client.post("/account/login/", {"login": cast.mara.person.email, "password": PASSWORD})
    assert answer.headers["Location"] == "/"


def test_a_wrong_password_says_so_above_the_fields(cast: Cast, client: Client) -> None:
    answer = client.post("/account/login/", {"login": cast.mara.person.email, "password": "not this one"})
    page = answer.content.decode()
    assert 'role="alert"' in page
    assert page.index("E-mail or password is not right.") < page.index('name="login"')


def test_labels_stand_above_fields_and_not_inside_them(db: None, client: Client) -> None:
    page = words(client, "/account/login/") + words(client, "/account/signup/")
    assert "placeholder=" not in page
    assert re.search(r'<label for="id_login"> ?E-mail', page)


def test_a_passkey_is_offered_only_once_the_browser_is_known_to_have_them(db: None, client: Client) -> None:
    form = re.search(r'<form[^>]*data-passkey="get"[^>]*>', words(client, "/account/login/"))
    assert form
    assert form[0].endswith(" hidden>")


def test_a_forgotten_password_is_chosen_anew_by_a_link(cast: Cast, client: Client) -> None:
    client.post("/account/password/reset/", {"email": cast.mara.person.email})
    [letter] = mail.outbox
    assert letter.subject == "A new password for Courtside"
    link = re.search(r"http://[^/]+(/account/password/reset/key/\S+)", str(letter.body))
    assert link
    form = client.get(link[1], follow=True)
    assert "Choose a new password" in form.content.decode()
    new = {"password1": "quiet river stone", "password2": "quiet river stone"}
    done = client.post(form.request["PATH_INFO"], new, follow=True)
    assert "Your new password holds" in done.content.decode()
    assert client.login(email=cast.mara.person.email, password="quiet river stone")


def test_a_letter_about_the_account_names_nobody_and_tells_nothing(cast: Cast, client: Client) -> None:
    client.force_login(cast.mara.person)
    new = {"oldpassword": PASSWORD, "password1": "quiet river stone", "password2": "quiet river stone"}
    with override_settings(ACCOUNT_EMAIL_NOTIFICATIONS=True):
        client.post("/account/password/change/", new)
    [letter] = mail.outbox
    assert "was changed" in letter.body
    assert "If it was not, choose a new password now" in letter.body
    assert "Northmere" not in letter.body
    assert "Mara" not in letter.body


def test_an_address_without_an_account_is_answered_alike(cast: Cast, client: Client) -> None:
    known = client.post("/account/password/reset/", {"email": cast.mara.person.email})
    unknown = client.post("/account/password/reset/", {"email": "nobody@northmere.example"})
    assert known.headers["Location"] == unknown.headers["Location"]
    assert [letter.subject for letter in mail.outbox] == [
        "A new password for Courtside",
        "Somebody tried to sign in with this address",
    ]
