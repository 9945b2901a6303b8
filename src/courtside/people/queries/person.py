from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from courtside.people.models import Deactivation, Membership
from courtside.people.queries.people import PersonLine, person_line


@dataclass(frozen=True, slots=True)
class PersonPage:
    """One person, and since when and by whom their door is closed, if it is."""

    line: PersonLine
    email: str
    since: datetime
    leads: list[str]
    closed_at: datetime | None
    closed_by: str


def person_page(row: Membership, *, asks: Membership) -> PersonPage:
    """What the page about one person shows. `row` is one that the gate opened."""
    closed = Deactivation.objects.filter(membership=row, ended_at=None).select_related("by__person").first()
    return PersonPage(
        line=person_line(row, asks=asks),
        email=row.person.email,
        since=row.created_at,
        leads=[team.name for team in row.leads.order_by("name")],
        closed_at=closed.at if closed else None,
        closed_by=str(closed.by) if closed and closed.by else "",
    )
