"""Where somebody stands: their memberships, and the one organization this request is in."""

from __future__ import annotations

from courtside.access.tenancy import enter_nowhere_as, enter_organization
from courtside.people.models import Membership, Person

CHOSEN = "organization"


def own_memberships(person: Person) -> list[Membership]:
    """Every membership of somebody that holds now, oldest first, with its organization and roles.

    One statement. It leaves no organization entered: only so do they see their own in all of them.
    """
    enter_nowhere_as(person.pk)
    rows = Membership.objects.active().filter(person=person).with_standing()
    own = list(rows.select_related("organization").order_by("created_at"))
    for membership in own:
        membership.person = person
    return own


def enter_as(person: Person, *, chosen: str | None) -> tuple[Membership | None, list[Membership]]:
    """Enter the organization that somebody chose, else their oldest. Gives their place in it, and all."""
    own = own_memberships(person)
    member = next((one for one in own if str(one.organization_id) == chosen), next(iter(own), None))
    if member:
        enter_organization(member.organization_id)
    return member, own
