from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from django.db import transaction
from procrastinate.contrib.django import app

from courtside.history.chain import record
from courtside.people.errors import AnotherAddress, DoorClosed, InvitationClosed
from courtside.people.models import (
    Acceptance,
    Invitation,
    Membership,
    Person,
    RoleGrant,
    Team,
    Withdrawal,
)

LETTER = "people.send_invitation"


@transaction.atomic
def invite(*, by: Membership, email: str = "", roles: Iterable[str], team: Team | None = None) -> Invitation:
    """Make a link that lets one person in. `invite_by_letter` also sends it."""
    invitation = Invitation.objects.create(
        organization_id=by.organization_id, by=by, email=email.lower(), roles=sorted(roles), team=team
    )
    record(by, "invited", invitation)
    return invitation


@transaction.atomic
def invite_by_letter(
    *, by: Membership, email: str, roles: Iterable[str], team: Team | None = None
) -> Invitation:
    """Invite somebody and put a letter in line, which stands or falls with this transaction."""
    invitation = invite(by=by, email=email, roles=roles, team=team)
    app.configure_task(LETTER).defer(
        organization=str(invitation.organization_id), invitation=str(invitation.pk)
    )
    return invitation


@transaction.atomic
def withdraw_invitation(invitation: Invitation, *, by: Membership) -> Withdrawal:
    """Take a link back. Doing it twice changes nothing; after somebody came in it is too late."""
    locked = Invitation.objects.select_for_update().get(pk=invitation.pk)
    if Acceptance.objects.filter(invitation=locked).exists():
        raise InvitationClosed
    withdrawal, new = Withdrawal.objects.get_or_create(
        invitation=locked, defaults={"organization_id": locked.organization_id, "by": by}
    )
    if new:
        record(by, "invitation withdrawn", locked)
    return withdrawal


def must_be_for(invitation: Invitation, address: str) -> None:
    """Refuse an address other than the one an invitation names: `AnotherAddress`."""
    if invitation.email and invitation.email != address.lower():
        raise AnotherAddress(invitation.email)


@transaction.atomic
def accept_invitation(invitation: Invitation, *, by: Person, now: datetime) -> Membership:
    """Come in by a link. Somebody who is already in gains the roles they lacked.

    Two who follow the same link at once queue on its row, and the second is refused. Raises
    `InvitationClosed` when it was used, withdrawn or is too old, `AnotherAddress` when it was sent to
    somebody else, `DoorClosed` to whoever was deactivated here.
    """
    locked = Invitation.objects.select_for_update().get(pk=invitation.pk)
    if not locked.is_open(now=now):
        raise InvitationClosed
    must_be_for(locked, by.email)
    member, new = Membership.objects.get_or_create(
        person=by,
        organization_id=locked.organization_id,
        defaults={"team": locked.team},
    )
    if not member.active:
        raise DoorClosed
    Acceptance.objects.create(organization_id=locked.organization_id, invitation=locked, membership=member)
    record(member, "joined" if new else "invitation accepted", member)
    for role in locked.roles:
        _, gained = RoleGrant.objects.get_or_create(
            membership=member,
            role=role,
            defaults={"organization_id": locked.organization_id, "by": locked.by},
        )
        if gained:
            record(member, f"role granted: {role}", member)
    return member
