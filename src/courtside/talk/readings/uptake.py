"""Whether the coach built on what the rep had just said."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import ClassVar

from courtside.talk.readings.finding import Finding, Reason, short_of
from courtside.talk.readings.likeness import substance
from courtside.talk.readings.talk import Spoken, Talk, numbers
from courtside.talk.shape import Line, Move, Role

LEAST_REPLIES = 8
SAID_WORDS = 10
_TELLS = frozenset({Move.LEADING_QUESTION, Move.INFORMATION, Move.ADVICE, Move.DIRECTIVE})


@dataclass(frozen=True, slots=True, kw_only=True)
class Uptake(Finding):
    """Share of the coach's replies that took up what the rep had just said, 0 to 1."""

    key: ClassVar[str] = "uptake"
    minimum: ClassVar[int] = LEAST_REPLIES

    value: float | None
    taken_up: int


def uptake(talk: Talk) -> Uptake:
    """How many of the coach's replies to at least ten words of the rep's built on them.

    A reply builds on them when it reflects, or shares a word of substance with them in anything but a
    tell. Needs eight replies. Definition: docs/measures.md#uptake.
    """
    turns = [turn for turn in talk.turns if not turn.aside]
    replies = [
        (said, reply)
        for said, reply in pairwise(turns)
        if said.role is Role.REP and reply.role is Role.COACH and said.words >= SAID_WORDS and not reply.acted
    ]
    taken = [line for said, reply in replies if (line := _built(said, reply))]
    missing = talk.absent(Role.COACH, Role.REP) or short_of(Reason.FEW_ANSWERS, len(replies), LEAST_REPLIES)
    return Uptake(
        value=None if missing else len(taken) / len(replies),
        count=len(replies),
        evidence=numbers(taken),
        shown=numbers(talk.quotable(taken)[:1]),
        missing=missing,
        taken_up=len(taken),
    )


def _built(said: Spoken, reply: Spoken) -> Line | None:
    """The first line of the reply that builds on what was said."""
    heard = frozenset[str]().union(*(substance(line.text) for line in said.lines))
    return next((line for line in reply.lines if _builds_on(heard, line)), None)


def _builds_on(heard: frozenset[str], line: Line) -> bool:
    return line.move is Move.REFLECTION or (line.move not in _TELLS and bool(heard & substance(line.text)))
