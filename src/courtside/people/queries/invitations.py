"""Who is invited and has not come yet."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.utils.functional import Promise

from courtside.access.gate import visible_to
from courtside.access.rights import Right
from courtside.people.joining import link_to
from courtside.people.models import Invitation, Membership
from courtside.people.queries.people import role_words


@dataclass(frozen=True, slots=True)
class InvitationLine:
    """One invitation that still lets somebody in. `email` is empty for a bare link."""

    pk: UUID
    email: str
    roles: list[str | Promise]
    team: str
    by: str
    until: datetime
    link: str


def open_invitations(member: Membership, *, now: datetime) -> list[InvitationLine]:
    """Every open invitation, the newest first; none for whoever may not invite. One statement."""
    rows = visible_to(member, Right.PEOPLE_INVITE, Invitation.objects.open(now=now))
    return [
        InvitationLine(
            pk=row.pk,
            email=row.email,
            roles=role_words(frozenset(row.roles)),
            team=row.team.name if row.team else "",
            by=str(row.by) if row.by else "",
            until=row.expires_at,
            link=link_to(row),
        )
        for row in rows.select_related("team", "by__person").order_by("-created_at", "-pk")
    ]


@dataclass(frozen=True, slots=True)
class Known:
    """Addresses that need no invitation, by the reason; `fresh` are the others, once each."""

    fresh: list[str]
    twice: list[str]
    inside: list[str]
    closed: list[str]
    invited: list[str]


def known_addresses(member: Membership, addresses: Iterable[str], *, now: datetime) -> Known:
    """Sort addresses by whether their people are in the organization or invited to it already."""
    written = list(addresses)
    once = list(dict.fromkeys(written))
    rows = visible_to(
        member, Right.PEOPLE_SEE, Membership.objects.filter(person__email__in=once).with_standing()
    )
    inside = {row.person.email: row.active for row in rows.select_related("person")}
    waiting = visible_to(member, Right.PEOPLE_INVITE, Invitation.objects.open(now=now))
    invited = set(waiting.filter(email__in=once).values_list("email", flat=True))
    return Known(
        fresh=[one for one in once if one not in inside and one not in invited],
        twice=[one for one in once if written.count(one) > 1],
        inside=[one for one in once if inside.get(one) is True],
        closed=[one for one in once if inside.get(one) is False],
        invited=[one for one in once if one in invited and one not in inside],
    )
