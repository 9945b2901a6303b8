from __future__ import annotations

from django.http import HttpRequest

from courtside.people.models import Membership, Person


class MemberRequest(HttpRequest):
    """A request of somebody in an organization: what views behind the membership middleware get."""

    user: Person
    member: Membership
    memberships: list[Membership]
