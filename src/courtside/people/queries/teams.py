from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from django.db.models import Count, Q
from django.db.models.functions import Lower

from courtside.access.gate import visible_to
from courtside.access.rights import Right
from courtside.people.models import Deactivation, Membership, Team
from courtside.people.queries.people import PersonLine, people_in_order, person_line


@dataclass(frozen=True, slots=True)
class TeamLine:
    """One row of the list of teams; `people` counts those who may come in."""

    pk: UUID
    name: str
    lead: str
    people: int


@dataclass(frozen=True, slots=True)
class TeamPage:
    """One team with everybody in it."""

    name: str
    lead: str
    lines: list[PersonLine]


def team_lines(member: Membership) -> list[TeamLine]:
    """Every team by name. One statement."""
    closed = Deactivation.objects.filter(ended_at=None).values("membership")
    rows = visible_to(member, Right.PEOPLE_SEE, Team.objects.all())
    counted = rows.annotate(people=Count("members", filter=~Q(members__in=closed)))
    return [
        TeamLine(row.pk, row.name, str(row.lead) if row.lead else "", row.people)
        for row in counted.select_related("lead__person").order_by(Lower("name"))
    ]


def team_page(team: Team, *, asks: Membership) -> TeamPage:
    """What the page about one team shows. `team` is one that the gate opened."""
    rows = people_in_order(asks, Membership.objects.filter(team=team))
    lines = [person_line(row, asks=asks) for row in rows]
    return TeamPage(team.name, str(team.lead) if team.lead else "", lines)
