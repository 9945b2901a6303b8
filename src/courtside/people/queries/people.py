"""Who is in the organization."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from django.core.paginator import Page, Paginator
from django.db.models import Q, QuerySet
from django.db.models.functions import Lower
from django.utils import timezone
from django.utils.functional import Promise

from courtside.access.gate import visible_to
from courtside.access.rights import Right
from courtside.people.models import Invitation, Membership
from courtside.people.models.membership import MembershipQuerySet, Role

ON_A_PAGE = 100


@dataclass(frozen=True, slots=True)
class PersonLine:
    """One row of a list of people."""

    pk: UUID
    name: str
    initials: str
    roles: list[str | Promise]
    team: str
    is_lead: bool
    active: bool
    is_self: bool


@dataclass(frozen=True, slots=True)
class PeoplePage:
    """One page of the people, `found` of them in all; `page` knows whether there are others."""

    lines: list[PersonLine]
    found: int
    page: Page[Membership]


def role_words(roles: frozenset[str]) -> list[str | Promise]:
    """Roles in words, always in the same order."""
    return [role.label for role in Role if role in roles]


def person_line(row: Membership, *, asks: Membership) -> PersonLine:
    """One row, out of a membership with its person, team and standing at hand."""
    return PersonLine(
        pk=row.pk,
        name=str(row.person),
        initials=row.person.initials,
        roles=role_words(row.roles),
        team=row.team.name if row.team else "",
        is_lead=bool(row.team and row.team.lead_id == row.pk),
        active=row.active,
        is_self=row.pk == asks.pk,
    )


def people_in_order(member: Membership, rows: MembershipQuerySet) -> QuerySet[Membership]:
    """Those of `rows` whom somebody may see, by name, with all that a line needs. One statement."""
    return (
        visible_to(member, Right.PEOPLE_SEE, rows.with_standing())
        .select_related("person", "team")
        .only("organization", "person__name", "person__email", "team__name", "team__lead")
        .order_by(Lower("person__name"), "pk")
    )


def people_page(member: Membership, *, name: str = "", number: str | int = 1) -> PeoplePage:
    """One page of everybody in the organization whose name holds `name`, a hundred to a page."""
    named = Q(person__name__icontains=name) if name else Q()
    paginator = Paginator(people_in_order(member, Membership.objects.filter(named)), ON_A_PAGE)
    page = paginator.get_page(number)
    return PeoplePage([person_line(row, asks=member) for row in page], paginator.count, page)


def is_alone(member: Membership) -> bool:
    """Whether nobody else may come in and nobody is invited: what an admin's first day looks like."""
    others = visible_to(member, Right.PEOPLE_SEE, Membership.objects.active()).exclude(pk=member.pk)
    invited = visible_to(member, Right.PEOPLE_INVITE, Invitation.objects.open(now=timezone.now()))
    return not (others.exists() or invited.exists())
