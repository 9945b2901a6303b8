from collections.abc import Iterable
from datetime import datetime

from django.db import transaction

from courtside.history.chain import record
from courtside.people.errors import LastAdmin
from courtside.people.models import Deactivation, Membership, RoleGrant, Team
from courtside.people.models.membership import Role


def _must_leave_an_admin(member: Membership) -> None:
    """Refuse to leave an organization that nobody can run. Locks the admins against a race."""
    grants = RoleGrant.objects.select_for_update().filter(
        organization_id=member.organization_id, role=Role.ADMIN
    )
    admins = {grant.membership_id for grant in grants}
    others = Membership.objects.active().filter(pk__in=admins - {member.pk})
    if member.pk in admins and not others.exists():
        raise LastAdmin


@transaction.atomic
def grant_role(member: Membership, role: str, *, by: Membership) -> RoleGrant:
    """Let somebody be a rep, coach, leader or admin as well."""
    grant, new = RoleGrant.objects.get_or_create(
        membership=member, role=role, defaults={"organization_id": member.organization_id, "by": by}
    )
    if new:
        record(by, f"role granted: {role}", member)
    return grant


@transaction.atomic
def take_role(member: Membership, role: str, *, by: Membership) -> None:
    """Take a role away. The last admin keeps theirs: `LastAdmin`."""
    if role == Role.ADMIN:
        _must_leave_an_admin(member)
    gone, _ = RoleGrant.objects.filter(membership=member, role=role).delete()
    if gone:
        record(by, f"role taken: {role}", member)


@transaction.atomic
def set_roles(member: Membership, roles: Iterable[str], *, by: Membership) -> None:
    """Make these the roles of somebody, one grant or one taking for each that differs."""
    wanted = set(roles)
    held = set(RoleGrant.objects.filter(membership=member).values_list("role", flat=True))
    for role in sorted(wanted - held):
        grant_role(member, role, by=by)
    for role in sorted(held - wanted):
        take_role(member, role, by=by)


@transaction.atomic
def place_in_team(member: Membership, team: Team | None, *, by: Membership) -> None:
    """Put somebody into a team, or into none."""
    if member.team_id != (team.pk if team else None):
        member.team = team
        member.save(update_fields=["team"])
        record(by, "team changed", member)


@transaction.atomic
def deactivate(member: Membership, *, by: Membership) -> Deactivation:
    """Close the door for somebody, from their next request on. Twice changes nothing."""
    _must_leave_an_admin(member)
    row, new = Deactivation.objects.get_or_create(
        membership=member, ended_at=None, defaults={"organization_id": member.organization_id, "by": by}
    )
    if new:
        record(by, "deactivated", member)
    return row


@transaction.atomic
def reactivate(member: Membership, *, by: Membership, now: datetime) -> None:
    """Let somebody in again."""
    ended = Deactivation.objects.filter(membership=member, ended_at=None).update(ended_at=now, ended_by=by)
    if ended:
        record(by, "reactivated", member)
