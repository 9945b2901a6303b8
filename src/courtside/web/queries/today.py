from dataclasses import dataclass
from datetime import datetime

from courtside.mirrors.queries import CoachDesk, RepDesk, coach_desk, rep_desk
from courtside.people.models import Membership
from courtside.people.queries import is_alone


@dataclass(frozen=True, slots=True)
class Home:
    """What Today shows to whoever asks.

    `coach` is None for those who do not coach. `plays`: they are a rep. `alone`: they run the house,
    nobody else is in and nobody invited.
    """

    coach: CoachDesk | None
    asks: RepDesk
    plays: bool
    alone: bool


def home(member: Membership, *, now: datetime) -> Home:
    """The home page of a member, whatever they are, several at once."""
    return Home(
        coach=coach_desk(member, now=now) if "coach" in member.roles else None,
        asks=rep_desk(member),
        plays="rep" in member.roles,
        alone="admin" in member.roles and is_alone(member),
    )
