from __future__ import annotations

from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone

from courtside.access.tenancy import enter_organization
from courtside.people import sign_up
from courtside.people.actions import accept_invitation, deactivate, invite, withdraw_invitation
from courtside.people.entering import CHOSEN
from courtside.people.errors import AnotherAddress, DoorClosed, InvitationClosed
from courtside.people.joining import KEY
from courtside.people.models import Invitation, Membership, Person
from courtside.people.tests.browser import As, Happened, text
from tests.cast import PASSWORD, Cast, a_person


def link(invitation: Invitation) -> str:
    return f"/join/{invitation.token}/"


@pytest.fixture
def invitation(cast: Cast) -> Invitation:
    return invite(by=cast.ada, roles=["rep"], team=cast.team)


def test_a_visitor_reads_who_asks_them_to_what_and_nothing_is_written(
    cast: Cast, invitation: Invitation, client: Client
) -> None:
    page = text(client.get(link(invitation)))
    for words in ("Northmere", "Ada Quist", "as rep", "North"):
        assert words in page
    assert client.cookies.keys() == {"csrftoken"}


def test_somebody_signed_in_comes_in_with_one_click(
    cast: Cast, invitation: Invitation, as_: As, happened: Happened
) -> None:
    client = as_(cast.olga)
    assert "You are signed in as olga@outsiders.example" in text(client.get(link(invitation)))
    answer = client.post(link(invitation))
    assert (answer.status_code, answer.headers["Location"]) == (302, "/")
    assert client.session[CHOSEN] == str(cast.northmere.pk)
    enter_organization(cast.northmere.pk)
    member = Membership.objects.get(person=cast.olga.person)
    assert (set(member.roles), member.team) == ({"rep"}, cast.team)
    assert happened()[-2:] == ["joined", "role granted: rep"]


def test_a_visitor_with_an_account_signs_in_and_is_back_at_the_invitation(
    cast: Cast, invitation: Invitation, client: Client
) -> None:
    page = text(client.get(link(invitation)))
    assert f'href="/account/login/?next={link(invitation)}"' in page
    signed_in = client.post(
        f"/account/login/?next={link(invitation)}", {"login": "olga@outsiders.example", "password": PASSWORD}
    )
    assert signed_in.headers["Location"] == link(invitation)


def test_a_visitor_without_one_makes_an_account_and_is_in(
    cast: Cast, invitation: Invitation, client: Client
) -> None:
    asked = client.post(f"{link(invitation)}account/")
    assert asked.headers["Location"] == "/account/signup/"
    assert "Come in to Northmere" in text(client.get("/account/signup/"))
    answer = client.post(
        "/account/signup/", {"name": "Nia New", "email": "nia@northmere.example", "password1": PASSWORD}
    )
    assert (answer.status_code, answer.headers["Location"]) == (302, "/")
    assert KEY not in client.session
    enter_organization(cast.northmere.pk)
    member = Membership.objects.get(person__email="nia@northmere.example")
    assert (set(member.roles), member.team) == ({"rep"}, cast.team)
    assert member.person.name == "Nia New"


def test_an_invitation_used_while_somebody_makes_their_account_leaves_no_account(
    cast: Cast, invitation: Invitation, client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    def used_just_now(*_: object, **__: object) -> None:
        raise InvitationClosed

    client.post(f"{link(invitation)}account/")
    monkeypatch.setattr(sign_up, "accept_invitation", used_just_now)
    told = {"name": "Nia New", "email": "nia@northmere.example", "password1": PASSWORD}
    answer = client.post("/account/signup/", told)
    assert answer.status_code == 409
    assert "This link no longer works." in text(answer)
    assert not Person.objects.filter(email="nia@northmere.example").exists()


def test_who_began_to_make_an_account_and_has_one_is_led_back_after_signing_in(
    cast: Cast, invitation: Invitation, client: Client
) -> None:
    client.post(f"{link(invitation)}account/")
    signed_in = client.post("/account/login/", {"login": "olga@outsiders.example", "password": PASSWORD})
    assert signed_in.headers["Location"] == link(invitation)


def test_where_sign_up_is_closed_an_invitation_opens_it(
    cast: Cast, invitation: Invitation, client: Client, sign_up_closed: None
) -> None:
    assert "by invitation" in text(client.get("/account/signup/"))
    client.post(f"{link(invitation)}account/")
    assert 'name="password1"' in text(client.get("/account/signup/"))


def test_used_withdrawn_old_and_invented_links_are_answered_alike(cast: Cast, as_: As) -> None:
    used, withdrawn, old = (invite(by=cast.ada, roles=["rep"]) for _ in range(3))
    accept_invitation(used, by=cast.olga.person, now=timezone.now())
    withdraw_invitation(withdrawn, by=cast.ada)
    Invitation.objects.filter(pk=old.pk).update(created_at=timezone.now() - timedelta(days=14))
    other = link(invite(by=cast.ada, roles=["rep"]))
    addresses = [link(used), link(withdrawn), link(old), "/join/no-link/", "/join/%00:%F0%9F%8E%BE/"]
    addresses += [other[:-2] + ("x" if other[-2] != "x" else "y") + "/", "/join/" + "x" * 5000 + "/"]
    for browser in (Client(), as_(cast.mara)):
        for address in addresses:
            asked = browser.get(address)
            assert asked.status_code == 404
            assert "This link no longer works" in text(asked)
            assert browser.post(address).status_code == 404
            assert browser.post(f"{address}account/").status_code == 404


def test_one_link_lets_one_person_in(cast: Cast, invitation: Invitation) -> None:
    accept_invitation(invitation, by=cast.olga.person, now=timezone.now())
    with pytest.raises(InvitationClosed):
        accept_invitation(invitation, by=a_person("Late Comer"), now=timezone.now())


def test_an_invitation_for_one_address_lets_in_no_other(cast: Cast, as_: As) -> None:
    for_nia = invite(by=cast.ada, email="nia@northmere.example", roles=["admin"])
    client = as_(cast.olga)
    page = text(client.get(link(for_nia)))
    assert "nia@northmere.example" in page
    assert "Sign in with another address" in page
    assert f'action="{link(for_nia)}"' not in page
    refused = client.post(link(for_nia), follow=True)
    assert "This invitation was sent to nia@northmere.example." in text(refused)
    enter_organization(cast.northmere.pk)
    assert for_nia.is_open(now=timezone.now())
    assert not Membership.objects.filter(person=cast.olga.person).exists()
    with pytest.raises(AnotherAddress):
        accept_invitation(for_nia, by=cast.olga.person, now=timezone.now())
    left = client.post("/account/logout/", {"next": link(for_nia)})
    assert left.headers["Location"] == link(for_nia)


def test_a_new_account_by_such_an_invitation_has_that_address(cast: Cast, client: Client) -> None:
    for_nia = invite(by=cast.ada, email="nia@northmere.example", roles=["rep"])
    client.post(f"{link(for_nia)}account/")
    assert 'value="nia@northmere.example"' in text(client.get("/account/signup/"))
    told = {"name": "Nia New", "email": "other@northmere.example", "password1": PASSWORD}
    assert "This invitation was sent to nia@northmere.example." in text(client.post("/account/signup/", told))
    assert not Person.objects.filter(email="other@northmere.example").exists()
    told["email"] = "Nia@Northmere.example"
    assert client.post("/account/signup/", told).status_code == 302
    assert Person.objects.get(email="nia@northmere.example").name == "Nia New"


def test_a_link_does_not_open_the_door_that_was_closed(cast: Cast, invitation: Invitation, as_: As) -> None:
    deactivate(cast.jonas, by=cast.ada)
    answer = as_(cast.jonas).post(link(invitation), follow=True)
    assert "Your place in this organization was closed." in text(answer)
    enter_organization(cast.northmere.pk)
    assert not Membership.objects.get(pk=cast.jonas.pk).active
    with pytest.raises(DoorClosed):
        accept_invitation(invitation, by=cast.jonas.person, now=timezone.now())


def test_who_is_in_already_gains_the_roles_they_lacked(cast: Cast, as_: As, happened: Happened) -> None:
    as_(cast.mara).post(link(invite(by=cast.ada, roles=["rep", "coach"])))
    assert Membership.objects.get(pk=cast.mara.pk).roles == {"rep", "coach"}
    assert happened()[-2:] == ["invitation accepted", "role granted: coach"]


def test_a_link_is_the_same_each_time_it_is_shown(cast: Cast, invitation: Invitation) -> None:
    assert invitation.token == Invitation.objects.get(pk=invitation.pk).token
    assert len(invitation.token) < 100
