from __future__ import annotations

from django.http import HttpRequest

from courtside.people.models import Membership, Person


class PersonRequest(HttpRequest):
    """A request of somebody signed in, who may have no place in any organization."""

    user: Person
    member: Membership | None
    memberships: list[Membership]


class MemberRequest(PersonRequest):
    """A request of somebody in an organization: what views behind the membership middleware get."""

    member: Membership
