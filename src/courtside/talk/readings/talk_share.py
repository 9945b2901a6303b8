"""Who spoke how much: coach and rep, and in a group each person."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar

from courtside.talk.readings.finding import Finding, Missing, Reason
from courtside.talk.readings.talk import Talk
from courtside.talk.shape import Role

LEAST_WORDS = 800
LEAST_SECONDS = 600
LEAST_PEOPLE = 3
LEAST_REPS_FOR_EVENNESS = 3


class Unit(StrEnum):
    """What speaking is counted in: seconds where every turn is timed, words otherwise."""

    SECONDS = "seconds"
    WORDS = "words"


@dataclass(frozen=True, slots=True, kw_only=True)
class TalkShare(Finding):
    """The coach's share of all speaking, 0 to 1, and the shares of the reps and of everybody else."""

    key: ClassVar[str] = "talk_share"
    minimum: ClassVar[int] = LEAST_WORDS
    minimum_seconds: ClassVar[int] = LEAST_SECONDS

    value: float | None
    unit: Unit
    rep: float | None
    other: float | None


@dataclass(frozen=True, slots=True)
class PersonAirtime:
    """One person's share of all speaking, 0 to 1, by the name the file gives."""

    name: str
    role: Role
    share: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Airtime(Finding):
    """Each person's share, most first; `value` is the share of whoever spoke most, 0 to 1.

    `evenness` is how evenly the reps shared theirs, 1 where all spoke alike; None with fewer than three
    reps, where it would be a number about two people.
    """

    key: ClassVar[str] = "airtime"
    minimum: ClassVar[int] = LEAST_PEOPLE

    value: float | None
    unit: Unit
    people: tuple[PersonAirtime, ...]
    evenness: float | None


def talk_share(talk: Talk) -> TalkShare:
    """The share of speaking by role, role-play left out.

    Seconds where every turn is timed, words otherwise (`unit` says which). Overlapping speech counts
    for both. None below ten minutes or 800 words. Definition: docs/measures.md#talk_share.
    """
    unit, spoken = _spoken(talk)
    by_role: Counter[Role] = Counter()
    for person, amount in spoken.items():
        by_role[talk.transcript.speakers[person].role] += amount
    total = by_role.total()
    missing = talk.absent(Role.COACH, Role.REP) or _too_short(talk)

    def share(role: Role) -> float | None:
        return None if missing else by_role[role] / total

    return TalkShare(
        value=share(Role.COACH),
        count=round(total),
        missing=missing,
        unit=unit,
        rep=share(Role.REP),
        other=share(Role.OTHER),
    )


def airtime(talk: Talk) -> Airtime:
    """How speaking was shared among the people of a group, role-play left out.

    Needs three people who speak and the length that the talk share needs. Evenness is 1 minus the Gini
    index of the reps' speaking. Definition: docs/measures.md#airtime.
    """
    unit, spoken = _spoken(talk)
    speakers = talk.transcript.speakers
    people = [person for person, amount in spoken.items() if amount]
    total = sum(spoken.values())
    missing = (
        Missing(Reason.NOT_A_GROUP, len(people), LEAST_PEOPLE)
        if len(people) < LEAST_PEOPLE
        else _too_short(talk)
    )
    shares = (
        ()
        if missing
        else tuple(
            PersonAirtime(speakers[person].name, speakers[person].role, spoken[person] / total)
            for person in sorted(people, key=lambda person: -spoken[person])
        )
    )
    reps = [person.share for person in shares if person.role is Role.REP]
    return Airtime(
        value=shares[0].share if shares else None,
        count=len(people),
        missing=missing,
        unit=unit,
        people=shares,
        evenness=1 - _gini(reps) if len(reps) >= LEAST_REPS_FOR_EVENNESS else None,
    )


def _spoken(talk: Talk) -> tuple[Unit, Counter[int]]:
    """What each speaker spoke, by their index, in the finest unit the whole talk has."""
    unit = Unit.SECONDS if talk.transcript.timed else Unit.WORDS
    spoken: Counter[int] = Counter()
    for turn in talk.turns:
        person = talk.transcript.turns[turn.lines[0].turn].speaker
        spoken[person] += turn.seconds if unit is Unit.SECONDS else turn.words  # type: ignore[assignment]
    return unit, spoken


def _too_short(talk: Talk) -> Missing | None:
    words = sum(turn.words for turn in talk.turns)
    seconds = sum(turn.seconds for turn in talk.turns)
    timed = talk.transcript.timed
    if words >= LEAST_WORDS or (timed and seconds >= LEAST_SECONDS):
        return None
    if timed:
        return Missing(Reason.FEW_SECONDS, round(seconds), LEAST_SECONDS)
    return Missing(Reason.FEW_WORDS, words, LEAST_WORDS)


def _gini(amounts: list[float]) -> float:
    """How unevenly amounts are shared: 0 when all are alike, near 1 when one has everything."""
    ordered, count, total = sorted(amounts), len(amounts), sum(amounts)
    weighted = sum((2 * place - count - 1) * amount for place, amount in enumerate(ordered, 1))
    return weighted / (count * total)
