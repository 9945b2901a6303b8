from dataclasses import dataclass

from courtside.people.models import Membership


@dataclass(frozen=True, slots=True)
class Home:
    """What Today needs to know of whoever asks. `alone`: they run the house and nobody else is in."""

    coaches: bool
    plays: bool
    alone: bool


def home(member: Membership) -> Home:
    """The home page of a member. One query for an admin, none for others."""
    alone = "admin" in member.roles and not Membership.objects.exclude(pk=member.pk).exists()
    return Home(coaches="coach" in member.roles, plays="rep" in member.roles, alone=alone)
