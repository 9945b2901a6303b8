from __future__ import annotations

from datetime import datetime

from django.db import transaction

from courtside.history.chain import record
from courtside.people.errors import AnotherAddress, DoorClosed, InvitationClosed
from courtside.people.models import Acceptance, Invitation, Membership, Person, RoleGrant


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
