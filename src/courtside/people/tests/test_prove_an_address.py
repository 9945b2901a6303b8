"""A link that came by letter proves whose address it is; a link that was passed on proves nothing."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from allauth.account.models import EmailAddress
from django.core import mail
from django.test import Client, override_settings
from django.urls import reverse

from courtside.people.actions import confirm_own_address, invite
from courtside.people.models import Invitation
from courtside.people.tests.browser import As, Happened
from tests.cast import PASSWORD, Cast

NIA = "nia@northmere.example"
LETTERS_ARE_SENT = override_settings(ACCOUNT_EMAIL_VERIFICATION="optional")


def passed_on(invitation: Invitation) -> str:
    return reverse("join", args=[invitation.token])


def by_letter(invitation: Invitation) -> str:
    return reverse("join", args=[invitation.letter_token])


def make_account(client: Client, link: str) -> None:
    client.post(f"{link}account/")
    told = {"name": "Nia New", "email": NIA, "password1": PASSWORD}
    assert client.post("/account/signup/", told).status_code == 302


@pytest.fixture
def for_nia(cast: Cast) -> Invitation:
    return invite(by=cast.ada, email=NIA, roles=["rep"])


@pytest.fixture
def for_jonas(cast: Cast) -> Invitation:
    EmailAddress.objects.create(user=cast.jonas.person, email=cast.jonas.person.email, primary=True)
    return invite(by=cast.ada, email=cast.jonas.person.email, roles=["coach"])


@LETTERS_ARE_SENT
def test_an_account_made_by_the_letters_link_has_a_proven_address(
    for_nia: Invitation, client: Client
) -> None:
    make_account(client, by_letter(for_nia))
    assert EmailAddress.objects.get(email=NIA).verified
    assert mail.outbox == []


@LETTERS_ARE_SENT
def test_an_account_made_by_a_link_passed_on_is_asked_by_letter(for_nia: Invitation, client: Client) -> None:
    make_account(client, passed_on(for_nia))
    assert not EmailAddress.objects.get(email=NIA).verified
    assert [letter.to for letter in mail.outbox] == [[NIA]]
    assert "/account/confirm-email/" in mail.outbox[0].body


@LETTERS_ARE_SENT
def test_a_link_that_names_no_address_proves_none(cast: Cast, client: Client) -> None:
    make_account(client, passed_on(invite(by=cast.ada, roles=["rep"])))
    assert not EmailAddress.objects.get(email=NIA).verified
    assert len(mail.outbox) == 1


def test_where_no_letter_is_sent_a_link_passed_on_still_proves_nothing(
    for_nia: Invitation, client: Client
) -> None:
    make_account(client, passed_on(for_nia))
    assert not EmailAddress.objects.get(email=NIA).verified
    assert mail.outbox == []


@pytest.mark.parametrize(("link", "proven"), [(by_letter, True), (passed_on, False)])
def test_somebody_signed_in_proves_it_by_the_letters_link_alone(
    cast: Cast, for_jonas: Invitation, as_: As, link: Callable[[Invitation], str], proven: bool
) -> None:
    assert as_(cast.jonas).post(link(for_jonas)).headers["Location"] == "/"
    assert EmailAddress.objects.get(email=cast.jonas.person.email).verified is proven


def test_the_letters_link_stays_it_through_the_pages_between(
    cast: Cast, for_jonas: Invitation, client: Client
) -> None:
    link = by_letter(for_jonas)
    page = client.get(link).content.decode()
    assert f'action="{link}account/"' in page
    assert f'href="/account/login/?next={link}"' in page
    client.post(f"{link}account/")
    told = {"login": cast.jonas.person.email, "password": PASSWORD}
    assert client.post("/account/login/", told).headers["Location"] == link
    assert f'action="{link}"' in client.get(link).content.decode()


def test_the_letters_link_proves_nothing_to_somebody_with_another_address(
    cast: Cast, for_nia: Invitation, as_: As
) -> None:
    assert as_(cast.mara).post(by_letter(for_nia)).headers["Location"] == by_letter(for_nia)
    assert not EmailAddress.objects.filter(verified=True).exists()


def test_it_is_written_down_once(cast: Cast, happened: Happened) -> None:
    for _ in range(2):
        confirm_own_address(by=cast.mara)
    assert happened().count("address confirmed") == 1
    address = EmailAddress.objects.get(user=cast.mara.person)
    assert (address.email, address.primary, address.verified) == (cast.mara.person.email, True, True)
