from __future__ import annotations

import re
from datetime import timedelta

import pytest
from django.core import mail
from django.test import Client
from django.utils import timezone
from procrastinate.contrib.django.models import ProcrastinateJob
from uuid_utils.compat import uuid7

from courtside.config.environment import environment
from courtside.people.actions import accept_invitation, deactivate, invite, withdraw_invitation
from courtside.people.jobs import send_invitation
from courtside.people.joining import link_in_letter, link_to
from courtside.people.models import Invitation
from courtside.people.tests.browser import As, Happened, Page, text
from tests.cast import Cast

PAGE = "/people/invitations/"


def asked(client: Client, addresses: str = "", **more: str | list[str]) -> Page:
    return client.post(PAGE, {"addresses": addresses, "roles": ["rep"], **more}, follow=True)


def send_what_waits() -> None:
    for job in ProcrastinateJob.objects.filter(task_name="people.send_invitation"):
        send_invitation(**job.args)


def test_a_link_is_made_and_stands_on_the_page(cast: Cast, as_: As, happened: Happened) -> None:
    page = asked(as_(cast.ada), roles=["rep", "coach"], team=str(cast.team.pk))
    invitation = Invitation.objects.get()
    assert (invitation.email, invitation.roles, invitation.team) == ("", ["coach", "rep"], cast.team)
    assert link_to(invitation) in text(page)
    assert happened()[-1] == "invited"
    assert not ProcrastinateJob.objects.filter(task_name="people.send_invitation").exists()


def test_the_same_form_sent_twice_makes_one_link_and_says_so(cast: Cast, as_: As) -> None:
    client = as_(cast.ada)
    first, second = (re.findall(r'name="form_key" value="([^"]+)"', text(client.get(PAGE)))[0] for _ in "12")
    asked(client, form_key=first)
    assert "This link is made already." in text(asked(client, form_key=first))
    assert Invitation.objects.count() == 1
    assert "The link is made." in text(asked(client, form_key=second))
    assert Invitation.objects.count() == 2


def test_a_form_of_another_organization_counts_for_nothing_here(cast: Cast, as_: As) -> None:
    key = str(uuid7())
    asked(as_(cast.ada), form_key=key)
    assert "The link is made." in text(asked(as_(cast.oscar), form_key=key))
    assert as_(cast.ada).post(PAGE, {"roles": ["rep"], "form_key": "no key"}).status_code == 422


@pytest.mark.usefixtures("mail_set_up")
def test_several_are_invited_at_once_and_each_gets_a_letter(cast: Cast, as_: As) -> None:
    page = asked(as_(cast.ada), "New@Northmere.example\n\n second@northmere.example ;third@northmere.example")
    assert "3 invitations are on their way." in text(page)
    send_what_waits()
    assert [letter.to for letter in mail.outbox] == [
        ["new@northmere.example"],
        ["second@northmere.example"],
        ["third@northmere.example"],
    ]
    invitation = Invitation.objects.get(email="new@northmere.example")
    assert link_in_letter(invitation) in mail.outbox[0].body
    assert link_to(invitation) not in mail.outbox[0].body
    assert link_in_letter(invitation) not in text(page)
    assert mail.outbox[0].subject == "Come in to Northmere"
    assert "Ada Quist" in mail.outbox[0].body


def test_a_letters_link_leads_to_the_address_people_open_whatever_host_was_asked(cast: Cast, as_: As) -> None:
    client = as_(cast.ada)
    client.post(
        PAGE, {"addresses": "new@northmere.example", "roles": ["rep"]}, headers={"host": "localhost:99"}
    )
    send_what_waits()
    assert f"{environment().url}/join/" in mail.outbox[0].body
    assert "localhost" not in mail.outbox[0].body


def test_a_letter_for_an_invitation_withdrawn_meanwhile_is_not_sent(cast: Cast, as_: As) -> None:
    asked(as_(cast.ada), "new@northmere.example")
    withdraw_invitation(Invitation.objects.get(), by=cast.ada)
    send_what_waits()
    assert mail.outbox == []


@pytest.mark.usefixtures("mail_set_up")
def test_who_is_here_or_invited_already_is_named_and_the_others_are_invited(cast: Cast, as_: As) -> None:
    invite(by=cast.ada, email="waiting@northmere.example", roles=["rep"])
    deactivate(cast.jonas, by=cast.ada)
    page = text(
        asked(
            as_(cast.ada),
            "mara@northmere.example\njonas@northmere.example\nwaiting@northmere.example\n"
            "new@northmere.example\nnew@northmere.example",
        )
    )
    assert "One invitation is on its way." in page
    assert "Written twice, invited once: new@northmere.example." in page
    assert "Here already: mara@northmere.example." in page
    assert "Deactivated: jonas@northmere.example." in page
    assert "Invited already: waiting@northmere.example." in page
    assert Invitation.objects.count() == 2


def test_where_no_mail_is_set_up_the_link_is_to_be_copied(cast: Cast, as_: As) -> None:
    page = text(asked(as_(cast.ada), "new@northmere.example"))
    assert "No mail is set up: copy the link." in page
    assert "on its way" not in page


@pytest.mark.usefixtures("mail_set_up")
def test_somebody_elses_people_are_strangers_here(cast: Cast, as_: As) -> None:
    page = text(asked(as_(cast.ada), "olga@outsiders.example"))
    assert "One invitation is on its way." in page
    assert "Here already" not in page


def test_when_nobody_is_left_to_invite_the_page_says_why_and_keeps_all(cast: Cast, as_: As) -> None:
    response = asked(as_(cast.ada), "mara@northmere.example", team=str(cast.team.pk))
    assert response.status_code == 422
    assert "Here already: mara@northmere.example." in text(response)
    assert text(response).count("mara@northmere.example") == 2
    assert f'value="{cast.team.pk}" selected' in text(response)


@pytest.mark.parametrize(
    ("addresses", "sentence"),
    [
        ("new@northmere.example\nnobody@", "“nobody@” is no e-mail address."),
        ("a" * 300 + "@northmere.example", "is no e-mail address."),
        ("\n".join(f"p{n}@northmere.example" for n in range(101)), "At most 100 at a time; these are 101."),
        ("x" * 1_000_000, "at most 30000"),
        ("new@northmere.example\0", "Null characters"),
        ("a@northmere.example\rBcc:b@northmere.example", "“bcc:b@northmere.example” is no e-mail address."),
    ],
)
def test_one_wrong_address_sends_nothing_and_loses_nothing(
    cast: Cast, as_: As, addresses: str, sentence: str
) -> None:
    response = asked(as_(cast.ada), addresses)
    assert response.status_code == 422
    assert sentence in text(response)
    assert addresses.split("\n")[0].split("\r")[0].replace("\0", "")[:200] in text(response)
    assert Invitation.objects.count() == 0


def test_an_invitation_needs_a_role_and_a_team_of_ones_own(cast: Cast, as_: As) -> None:
    client = as_(cast.ada)
    assert "Choose at least one role." in text(client.post(PAGE, {"addresses": ""}))
    for roles, team in ((["king"], ""), (["rep"], "no-key"), (["rep"], str(cast.olga.pk))):
        assert client.post(PAGE, {"roles": roles, "team": team}).status_code == 422
    assert Invitation.objects.count() == 0


def test_nobody_but_an_admin_invites_or_withdraws(cast: Cast, as_: As) -> None:
    invitation = invite(by=cast.ada, roles=["rep"])
    for member in (cast.mara, cast.tomas, cast.helena):
        client = as_(member)
        assert client.get(PAGE).status_code == 403
        assert client.post(PAGE, {"roles": ["admin"]}).status_code == 403
        assert client.post(f"{PAGE}{invitation.pk}/withdrawal/").status_code == 404
    assert as_(cast.oscar).post(f"{PAGE}{invitation.pk}/withdrawal/").status_code == 404


def test_a_withdrawn_link_lets_nobody_in(cast: Cast, as_: As, happened: Happened) -> None:
    invitation = invite(by=cast.ada, roles=["rep"])
    client = as_(cast.ada)
    address = f"{PAGE}{invitation.pk}/withdrawal/"
    assert client.get(address).status_code == 405
    for _ in range(2):
        assert "lets nobody in any more" in text(client.post(address, follow=True))
    assert happened().count("invitation withdrawn") == 1
    assert "No invitation is open" in text(client.get(PAGE))


def test_what_somebody_accepted_cannot_be_withdrawn(cast: Cast, as_: As) -> None:
    invitation = invite(by=cast.ada, roles=["rep"])
    accept_invitation(invitation, by=cast.olga.person, now=timezone.now())
    assert "Too late" in text(as_(cast.ada).post(f"{PAGE}{invitation.pk}/withdrawal/", follow=True))


def test_after_fourteen_days_an_invitation_is_gone_from_the_page(cast: Cast, as_: As) -> None:
    invitation = invite(by=cast.ada, email="late@northmere.example", roles=["rep"])
    client = as_(cast.ada)
    assert "late@northmere.example" in text(client.get(PAGE))
    Invitation.objects.filter(pk=invitation.pk).update(created_at=timezone.now() - timedelta(days=14))
    assert "late@northmere.example" not in text(client.get(PAGE))
