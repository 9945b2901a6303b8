"""Who brought the results, the problem and a way forward into the talk first."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import ClassVar

from courtside.talk.readings.finding import Finding, Reason, short_of
from courtside.talk.readings.talk import Talk, about, focus
from courtside.talk.readings.ways_forward import is_offer, ways_forward
from courtside.talk.shape import Focus, Line, Move, Object, Role

LEAST_SENTENCES = 20


@dataclass(frozen=True, slots=True)
class First:
    """The first line of its kind: where it stands, who said it, when in seconds or None."""

    line: int
    role: Role
    at: float | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Raised(Finding):
    """Who raised what first. `value` is how many of the three the rep raised.

    `rep_ways` counts the ways forward that the rep had named before the coach's first uninvited one (all
    of them when the coach offered none), `coach_ways` all that the coach offered unasked.
    """

    key: ClassVar[str] = "raised"
    minimum: ClassVar[int] = LEAST_SENTENCES

    value: int | None
    results: First | None
    problem: First | None
    way_forward: First | None
    rep_ways: int
    coach_ways: int


def raised(talk: Talk) -> Raised:
    """Who was first to speak of results, of what is wrong, and of a way forward.

    Role-play, reflections (they return what the rep said), invited tells and people who are neither coach
    nor rep are passed over. Needs twenty
    sentences. Definition: docs/measures.md#raised.
    """
    people = [line for line in talk.outside if line.role is not Role.OTHER]
    raising = [line for line in people if line.move is not Move.REFLECTION]
    ways = [line for line in ways_forward(talk) if line.role is Role.REP or is_offer(line)]
    firsts = {
        "results": _first(line for line in raising if about(line) is Object.RESULT),
        "problem": _first(line for line in raising if focus(line) is Focus.PROBLEM),
        "way_forward": _first(ways),
    }
    there = [first for first in firsts.values() if first]
    missing = talk.absent(Role.COACH, Role.REP) or short_of(
        Reason.FEW_SENTENCES, len(people), LEAST_SENTENCES
    )
    offered = next((place for place, line in enumerate(ways) if line.role is Role.COACH), len(ways))
    return Raised(
        value=None if missing else sum(first.role is Role.REP for first in there),
        count=len(there),
        evidence=tuple(sorted({first.line for first in there})),
        shown=(firsts["problem"].line,) if firsts["problem"] else (),
        missing=missing,
        results=firsts["results"],
        problem=firsts["problem"],
        way_forward=firsts["way_forward"],
        rep_ways=offered,
        coach_ways=sum(line.role is Role.COACH for line in ways),
    )


def _first(lines: Iterable[Line]) -> First | None:
    return next((First(line.number, line.role, line.at) for line in lines), None)
