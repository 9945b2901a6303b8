"""What the times show: whether the coach cut in, and how long the coach waited for an answer."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from statistics import median
from typing import ClassVar

from courtside.talk.readings.finding import Finding, Missing, Reason, short_of
from courtside.talk.readings.talk import Spoken, Talk, family, numbers
from courtside.talk.shape import Family, Role

LEAST_CHANGES = 20
LEAST_WAITS = 5
OVERLAP_SECONDS = 0.5
JOINED = 0.9
"""Share of turns that begin exactly when the one before ends, from which a file has no pauses in it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Interruptions(Finding):
    """How often the coach began before the rep had ended, and how often the rep did the same."""

    key: ClassVar[str] = "interruptions"
    minimum: ClassVar[int] = LEAST_CHANGES

    value: int | None
    by_rep: int


@dataclass(frozen=True, slots=True, kw_only=True)
class WaitTime(Finding):
    """Median seconds between a coach's question and the next person's speech.

    `went_on` counts questions after which the coach spoke on in the same turn: nobody could answer.
    """

    key: ClassVar[str] = "wait_time"
    minimum: ClassVar[int] = LEAST_WAITS

    value: float | None
    went_on: int


def interruptions(talk: Talk) -> Interruptions:
    """How often the coach cut in on the rep: began half a second or more before the rep's turn ended.

    "Mm-hm" does not count, nor does role-play. Needs times finer than seconds and twenty changes of
    speaker. Definition: docs/measures.md#interruptions.
    """
    changes = [(one, two) for one, two in pairwise(talk.turns) if one.role is not two.role]
    cuts = [(one, two) for one, two in changes if _cuts_in(one, two)]
    by_coach = [two for one, two in cuts if two.role is Role.COACH and one.role is Role.REP]
    missing = (
        talk.absent(Role.COACH, Role.REP)
        or _no_pauses(talk)
        or short_of(Reason.FEW_TURNS, len(changes), LEAST_CHANGES)
    )
    lines = () if missing else numbers(turn.lines[0] for turn in by_coach)
    return Interruptions(
        value=None if missing else len(by_coach),
        count=len(changes),
        evidence=lines,
        shown=lines[:1],
        missing=missing,
        by_rep=0 if missing else sum(two.role is Role.REP and one.role is Role.COACH for one, two in cuts),
    )


def wait_time(talk: Talk) -> WaitTime:
    """How long the coach left after a question that ended a turn; speech that overlaps waited 0.

    Needs times finer than seconds and five such questions. Definition: docs/measures.md#wait_time.
    """
    waits = list(_waits(talk))
    ends = {turn.lines[-1].number for turn in talk.turns}
    missing = (
        talk.absent(Role.COACH) or _no_pauses(talk) or short_of(Reason.FEW_ANSWERS, len(waits), LEAST_WAITS)
    )
    return WaitTime(
        value=None if missing else median(seconds for _, seconds in waits),
        count=len(waits),
        evidence=tuple(number for number, _ in waits),
        missing=missing,
        went_on=sum(line.number not in ends for line in talk.asks),
    )


def _cuts_in(one: Spoken, two: Spoken) -> bool:
    if one.end is None or two.start is None or two.aside or one.acted or two.acted:
        return False
    return one.end - two.start >= OVERLAP_SECONDS


def _waits(talk: Talk) -> Iterator[tuple[int, float]]:
    """Each question of the coach's that ended a turn, with the seconds until somebody else spoke."""
    for one, two in pairwise(talk.turns):
        last = one.lines[-1]
        asked = one.role is Role.COACH and family(last) is Family.ASK
        if asked and two.role is not Role.COACH and one.end is not None and two.start is not None:
            yield last.number, max(0.0, two.start - one.end)


def _no_pauses(talk: Talk) -> Missing | None:
    """Why this file cannot show a pause: no times, whole seconds only, or turns joined without a gap."""
    if not talk.transcript.timed:
        return Missing(Reason.NO_TIMES)
    times = [time for turn in talk.turns for time in (turn.start, turn.end) if time is not None]
    if all(time == int(time) for time in times):
        return Missing(Reason.COARSE_TIMES)
    gaps = [one.end == two.start for one, two in pairwise(talk.turns)]
    return Missing(Reason.JOINED_TIMES) if gaps and sum(gaps) >= JOINED * len(gaps) else None
