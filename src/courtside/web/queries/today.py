from dataclasses import dataclass
from datetime import datetime

from courtside.access.gate import may
from courtside.access.rights import Right
from courtside.mirrors.queries import CoachDesk, RepDesk, coach_desk, rep_desk
from courtside.people.models import Membership
from courtside.people.queries import is_alone


@dataclass(frozen=True, slots=True)
class Home:
    """What Today shows to whoever asks.

    `coach` is None for those who do not coach. `plays`: they are a rep, which opens nothing and only says
    what an empty desk is called. `alone`: they may invite, nobody else is in and nobody invited.
    """

    coach: CoachDesk | None
    asks: RepDesk
    plays: bool
    alone: bool


def home(member: Membership, *, now: datetime) -> Home:
    """The home page of a member, whatever they are, several at once."""
    return Home(
        coach=coach_desk(member, now=now) if may(member, Right.TRANSCRIPT_HAND_IN) else None,
        asks=rep_desk(member),
        plays=member.is_rep,
        alone=may(member, Right.PEOPLE_INVITE) and is_alone(member),
    )
