from collections.abc import Iterable
from datetime import datetime

from django.db import transaction

from courtside.history.chain import record
from courtside.people.errors import InvitationClosed
from courtside.people.models import (
    Acceptance,
    Invitation,
    Membership,
    Person,
    RoleGrant,
    Team,
    Withdrawal,
)


@transaction.atomic
def invite(*, by: Membership, email: str = "", roles: Iterable[str], team: Team | None = None) -> Invitation:
    """Make a link that lets one person in. Sending it is the caller's."""
    invitation = Invitation.objects.create(
        organization_id=by.organization_id, by=by, email=email.lower(), roles=sorted(roles), team=team
    )
    record(by, "invited", invitation)
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


@transaction.atomic
def accept_invitation(invitation: Invitation, *, by: Person, now: datetime) -> Membership:
    """Come in by a link. Somebody who is already in gains the roles they lacked.

    Raises `InvitationClosed` when it was used, withdrawn or is too old.
    """
    locked = Invitation.objects.select_for_update().get(pk=invitation.pk)
    if not locked.is_open(now=now):
        raise InvitationClosed
    member, _ = Membership.objects.get_or_create(
        person=by,
        organization_id=locked.organization_id,
        defaults={"team": locked.team},
    )
    for role in locked.roles:
        RoleGrant.objects.get_or_create(
            membership=member,
            role=role,
            defaults={"organization_id": locked.organization_id, "by": locked.by},
        )
    Acceptance.objects.create(organization_id=locked.organization_id, invitation=locked, membership=member)
    record(member, "joined", member)
    return member
