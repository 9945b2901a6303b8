from __future__ import annotations

import logging
import re
from collections.abc import Callable
from contextlib import AbstractContextManager
from urllib.parse import urlsplit

import pytest
from allauth.account.models import EmailAddress
from allauth.mfa.totp.internal.auth import format_hotp_value, hotp_value, yield_hotp_counters_from_time
from django.core import mail
from django.core.cache import cache
from django.test import Client
from django.urls import reverse
from pytest_django.fixtures import Settings

from courtside.access.tenancy import enter_organization
from courtside.config.environment import environment
from courtside.people.models import Person
from courtside.people.tests.browser import As, Happened, text
from tests.cast import PASSWORD, Cast

type Commits = Callable[..., AbstractContextManager[object]]

LOGIN = "/account/login/"
MARA = {"login": "mara@northmere.example", "password": PASSWORD}


def code_for(secret: str) -> str:
    """What an authenticator app shows now."""
    return str(format_hotp_value(hotp_value(secret, next(yield_hotp_counters_from_time()))))


def show_that_it_is_still_me(client: Client) -> None:
    client.post(reverse("account_reauthenticate"), {"password": PASSWORD})


def signed_in(client: Client) -> bool:
    return client.get("/people/").status_code == 200


def test_somebody_signs_in_and_out_and_the_history_knows(
    nowhere: Cast, client: Client, happened: Happened
) -> None:
    answer = client.post(LOGIN, MARA)
    assert (answer.status_code, answer.headers["Location"]) == (302, "/")
    assert signed_in(client)
    client.post("/account/logout/")
    assert not signed_in(client)
    enter_organization(nowhere.northmere.pk)
    assert happened()[-2:] == ["signed in", "signed out"]


def test_a_wrong_password_is_noted_without_the_address_that_was_tried(
    nowhere: Cast, client: Client, caplog: pytest.LogCaptureFixture, happened: Happened
) -> None:
    with caplog.at_level(logging.WARNING, "courtside.people"):
        answer = client.post(LOGIN, {**MARA, "password": "not this one"})
    assert answer.status_code == 200
    assert not signed_in(client)
    assert "sign-in failed from 127.0.0.1" in caplog.text
    assert "mara" not in caplog.text
    enter_organization(nowhere.northmere.pk)
    assert "signed in" not in happened()


def test_ten_wrong_passwords_close_the_door_for_a_while(nowhere: Cast, client: Client) -> None:
    for _ in range(10):
        client.post(LOGIN, {**MARA, "password": "not this one"})
    client.post(LOGIN, MARA)
    assert not signed_in(client)


@pytest.mark.parametrize(
    "asked", [{"login": "\0"}, {"password": "\0"}, {"login": "x" * 1_000_000}, {"password": "x" * 100_000}]
)
def test_strange_sign_ins_are_refused_calmly(nowhere: Cast, client: Client, asked: dict[str, str]) -> None:
    assert client.post(LOGIN, {**MARA, **asked}).status_code == 200
    assert not signed_in(client)


def test_nobody_is_led_elsewhere_by_the_way_in(nowhere: Cast, client: Client) -> None:
    answer = client.post(f"{LOGIN}?next=https://evil.example/", MARA)
    assert answer.headers["Location"] == "/"


def test_the_letter_for_a_new_password_leads_to_the_address_people_open(
    nowhere: Cast, client: Client, happened: Happened
) -> None:
    elsewhere = {"host": "localhost:99"}
    client.post("/account/password/reset/", {"email": "mara@northmere.example"}, headers=elsewhere)
    letter = mail.outbox[0]
    assert letter.subject == "A new password for Courtside"
    assert "localhost" not in letter.body
    (link,) = re.findall(r"http\S+", str(letter.body))
    assert link.startswith(environment().url + "/account/")
    form = client.get(urlsplit(link).path, follow=True)
    new = {"password1": "another long one", "password2": "another long one"}
    assert client.post(form.redirect_chain[-1][0], new).status_code == 302
    client.post(LOGIN, {**MARA, "password": "another long one"})
    assert signed_in(client)
    enter_organization(nowhere.northmere.pk)
    assert happened()[-2:] == ["password reset", "signed in"]


def test_an_unknown_address_gets_the_same_page_and_its_letter_the_same_care(
    nowhere: Cast, client: Client
) -> None:
    known = client.post("/account/password/reset/", {"email": "mara@northmere.example"})
    unknown = Client().post(
        "/account/password/reset/", {"email": "who@northmere.example"}, headers={"host": "localhost:99"}
    )
    assert (known.status_code, known.headers["Location"]) == (
        unknown.status_code,
        unknown.headers["Location"],
    )
    assert "localhost" not in mail.outbox[-1].body


def test_codes_from_an_app_are_set_up_and_asked_for_at_the_next_sign_in(
    nowhere: Cast, client: Client, happened: Happened, django_capture_on_commit_callbacks: Commits
) -> None:
    client.post(LOGIN, MARA)
    show_that_it_is_still_me(client)
    page = client.get(reverse("mfa_activate_totp"))
    secret = page.context["form"].secret
    assert secret in text(page)
    assert client.post(reverse("mfa_activate_totp"), {"code": "000000"}).status_code == 200
    with django_capture_on_commit_callbacks(execute=True):
        assert client.post(reverse("mfa_activate_totp"), {"code": code_for(secret)}).status_code == 302
    assert client.get(reverse("mfa_view_recovery_codes")).status_code == 200
    client.post("/account/logout/")

    answer = client.post(LOGIN, MARA)
    assert answer.headers["Location"] == reverse("mfa_authenticate")
    assert not signed_in(client)
    assert 'name="code"' in text(client.get(reverse("mfa_authenticate")))
    client.post(reverse("mfa_authenticate"), {"code": "000000"})
    assert not signed_in(client)
    cache.clear()  # a code counts once; without this the one just used to set up would be refused
    assert client.post(reverse("mfa_authenticate"), {"code": code_for(secret)}).headers["Location"] == "/"
    assert signed_in(client)
    enter_organization(nowhere.northmere.pk)
    assert "way to sign in added" in happened()
    assert happened()[-1] == "signed in"


@pytest.mark.parametrize("page", ["mfa_index", "mfa_list_webauthn", "mfa_add_webauthn", "mfa_activate_totp"])
def test_the_pages_of_passkeys_and_codes_open(cast: Cast, client: Client, page: str) -> None:
    client.post(LOGIN, MARA)
    show_that_it_is_still_me(client)
    answer = client.get(reverse(page))
    assert answer.status_code == 200
    assert "<h1" in text(answer)


def test_before_a_passkey_is_added_somebody_shows_that_it_is_still_them(cast: Cast, as_: As) -> None:
    answer = as_(cast.mara).get(reverse("mfa_add_webauthn"))
    assert answer.headers["Location"].startswith(reverse("account_reauthenticate"))


def test_the_way_in_offers_a_passkey(nowhere: Cast, client: Client) -> None:
    assert 'data-passkey="get"' in text(client.get(LOGIN))
    challenge = client.get(reverse("mfa_login_webauthn"), headers={"x-requested-with": "XMLHttpRequest"})
    assert challenge.json()["request_options"]["publicKey"]["challenge"]


def test_an_address_longer_than_we_keep_is_refused_and_not_cut_off(cast: Cast, client: Client) -> None:
    client.post(LOGIN, MARA)
    show_that_it_is_still_me(client)
    long = "m" * 300 + "@northmere.example"
    answer = client.post(reverse("account_email"), {"action_add": "", "email": long})
    assert answer.status_code == 200
    assert "too long" in text(answer)


def test_another_address_becomes_the_one_to_sign_in_with_in_small_letters(
    nowhere: Cast, client: Client, happened: Happened
) -> None:
    client.post(LOGIN, MARA)
    show_that_it_is_still_me(client)
    page = reverse("account_email")
    client.post(page, {"action_add": "", "email": "Mara.New@Northmere.example"})
    EmailAddress.objects.update(verified=True)
    client.post(page, {"action_primary": "", "email": "mara.new@northmere.example"})
    assert Person.objects.get(pk=nowhere.mara.person_id).email == "mara.new@northmere.example"
    enter_organization(nowhere.northmere.pk)
    assert happened()[-1] == "address changed"


def test_where_letters_about_an_account_are_on_they_need_no_request(
    nowhere: Cast,
    client: Client,
    settings: Settings,
    django_capture_on_commit_callbacks: Commits,
) -> None:
    settings.ACCOUNT_EMAIL_NOTIFICATIONS = True
    client.post(LOGIN, MARA)
    show_that_it_is_still_me(client)
    secret = client.get(reverse("mfa_activate_totp")).context["form"].secret
    with django_capture_on_commit_callbacks(execute=True):
        client.post(reverse("mfa_activate_totp"), {"code": code_for(secret)})
    assert "mara@northmere.example" in mail.outbox[0].to
    assert urlsplit(environment().url).netloc in str(mail.outbox[0].body)
