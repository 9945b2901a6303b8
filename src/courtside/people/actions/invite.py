from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from uuid import UUID

from django.db import transaction
from procrastinate.contrib.django import app

from courtside.history.chain import record
from courtside.people.errors import InvitationClosed
from courtside.people.models import Acceptance, Invitation, Membership, Organization, Team, Withdrawal
from courtside.people.queries import Known, known_addresses

LETTER = "people.send_invitation"


def _one_after_another(by: Membership) -> None:
    """Let whoever invites at the same moment wait, so that each sees whom the other invited."""
    Organization.objects.select_for_update(no_key=True).get(pk=by.organization_id)


@transaction.atomic
def invite(
    *,
    by: Membership,
    email: str = "",
    roles: Iterable[str],
    team: Team | None = None,
    form_key: UUID | None = None,
) -> Invitation:
    """Make a link that lets one person in. `invite_everybody` also sends it."""
    invitation = Invitation.objects.create(
        organization_id=by.organization_id,
        by=by,
        email=email.lower(),
        roles=sorted(roles),
        team=team,
        form_key=form_key,
    )
    record(by, "invited", invitation)
    return invitation


@transaction.atomic
def invite_by_link(
    *, by: Membership, roles: Iterable[str], team: Team | None, form_key: UUID | None
) -> tuple[Invitation, bool]:
    """Make a link to pass on, one for each form that asks. The second value says whether it is new."""
    _one_after_another(by)
    made = Invitation.objects.filter(form_key=form_key).first() if form_key else None
    if made:
        return made, False
    return invite(by=by, roles=roles, team=team, form_key=form_key), True


@transaction.atomic
def invite_everybody(
    addresses: Iterable[str], *, by: Membership, roles: Iterable[str], team: Team | None, now: datetime
) -> Known:
    """Invite by letter whom none of these addresses has brought yet, and say who the others are.

    The letters stand or fall with this transaction.
    """
    _one_after_another(by)
    known = known_addresses(by, addresses, now=now)
    for address in known.fresh:
        invitation = invite(by=by, email=address, roles=roles, team=team)
        app.configure_task(LETTER).defer(
            organization=str(invitation.organization_id), invitation=str(invitation.pk)
        )
    return known


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
