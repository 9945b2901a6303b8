"""What both organizations have alike, so that whatever is opened in one has its like in the other."""

from __future__ import annotations

from dataclasses import dataclass

from django.utils import timezone

from courtside.access.tenancy import enter_organization, enter_person
from courtside.mirrors.models import Participant
from courtside.people.actions import (
    accept_invitation,
    deactivate,
    invite,
    make_team,
    set_lead,
    withdraw_invitation,
)
from courtside.people.models import Invitation, Membership, Team
from tests.cast import a_member, a_person
from tests.scene.talks import a_talk_read_by_link, a_waiting_talk


@dataclass
class House:
    """One organization, furnished: one of everything that a door may open."""

    admin: Membership
    team: Team
    lead: Membership
    invitation: Invitation
    deactivated: Membership
    joined: Membership  # by an invitation
    guest: Participant  # somebody without an account, asked by a link
    read_guest: Participant  # another, who said yes


def furnish(admin: Membership, coach: Membership, *, team: Team | None = None) -> House:
    """One of everything, made by this admin and this coach."""
    organization = admin.organization
    enter_organization(organization.pk)
    team = team or make_team(by=admin, name="South")
    lead = a_member(organization, "Lena Brandt", ["coach"], team=team)
    set_lead(team, lead, by=admin)
    gone = a_member(organization, "Dag Nyberg", ["rep"])
    deactivate(gone, by=admin)
    withdraw_invitation(invite(by=admin, email="gone@new.example", roles=["rep"]), by=admin)
    return House(
        admin=admin,
        team=team,
        lead=lead,
        invitation=invite(by=admin, email="new@new.example", roles=["rep"], team=team),
        deactivated=gone,
        joined=_joined(admin),
        guest=a_waiting_talk(coach),
        read_guest=a_talk_read_by_link(coach),
    )


def _joined(admin: Membership) -> Membership:
    sven = a_person("Sven Holt", f"{admin.organization.name.lower()}.example")
    invitation = invite(by=admin, roles=["rep"])
    enter_person(sven.pk)
    member = accept_invitation(invitation, by=sven, now=timezone.now())
    enter_person(None)
    return member
