"""Where the problem changed hands: a task of the rep's that the coach took, or turned into an order."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from courtside.talk.readings.cues import TAKES_BACK, TAKES_OVER
from courtside.talk.readings.finding import Finding, Reason, short_of
from courtside.talk.readings.likeness import alike
from courtside.talk.readings.talk import Talk
from courtside.talk.readings.ways_forward import REP_WAYS
from courtside.talk.shape import Line, Move, Role

LEAST_SENTENCES = 20
NEAR_TURNS = 4
"""Turns back in which a rep's own way forward is still on the table when an order falls."""
HELD_TURNS = 8
"""Turns back in which a rep still has the problem in hand when the coach takes it."""
_HELD = frozenset({*REP_WAYS, Move.OBSTACLE, Move.SELF_EVALUATION})


@dataclass(frozen=True, slots=True)
class TakeOver:
    """One place: the coach's line, the rep's line before it that shows whose task it was, and which way.

    `taken` is true where the coach will do it, false where it came back as an order. `given_back` is the
    line in which the rep later asked for it again, where the coach did not hold on to it.
    """

    line: int
    rep_line: int
    taken: bool
    at: float | None
    given_back: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class TakeOvers(Finding):
    """How often a task of the rep's was taken or became an order, and each place."""

    key: ClassVar[str] = "take_overs"
    minimum: ClassVar[int] = LEAST_SENTENCES

    value: int | None
    places: tuple[TakeOver, ...]


def take_overs(talk: Talk) -> TakeOvers:
    """Where the coach took a task that the rep had or was about to have, or made it an order, unasked.

    Taken: the coach says they will do it, with an idea, commitment, self-evaluation or obstacle of the
    rep's in the eight turns before. An order: a directive within four turns of the rep's own idea or
    commitment, or about the same thing as an earlier one. One for each of the coach's turns.
    Needs twenty sentences. Definition: docs/measures.md#take_overs.
    """
    places: list[TakeOver] = []
    turns: set[int] = set()
    for line in talk.tells:
        if line.turn not in turns and (place := _place(talk, line)):
            places.append(place)
            turns.add(line.turn)
    count = len(talk.coach) + len(talk.rep)
    missing = talk.absent(Role.COACH, Role.REP) or short_of(Reason.FEW_SENTENCES, count, LEAST_SENTENCES)
    first = places[0] if places else None
    return TakeOvers(
        value=None if missing else len(places),
        count=count,
        evidence=tuple(sorted({number for place in places for number in _lines(place)})),
        shown=(first.rep_line, first.line) if first else (),
        missing=missing,
        places=tuple(places),
    )


def _lines(place: TakeOver) -> tuple[int, ...]:
    back = () if place.given_back is None else (place.given_back,)
    return (place.rep_line, place.line, *back)


def _place(talk: Talk, line: Line) -> TakeOver | None:
    if line.move is not Move.LEADING_QUESTION and TAKES_OVER.search(line.text):
        held = _last(talk, line, HELD_TURNS, _HELD)
        back = _given_back(talk, line)
        return TakeOver(line.number, held.number, taken=True, at=line.at, given_back=back) if held else None
    if line.move is not Move.DIRECTIVE:
        return None
    own = _last(talk, line, NEAR_TURNS, REP_WAYS) or next(
        (way for way in talk.rep_made(*REP_WAYS) if way.number < line.number and alike(way.text, line.text)),
        None,
    )
    return TakeOver(line.number, own.number, taken=False, at=line.at, given_back=None) if own else None


def _given_back(talk: Talk, line: Line) -> int | None:
    """The rep's later line that asks for the same task, unless the coach's reply to it is an order."""
    for said in talk.rep:
        if said.number > line.number and TAKES_BACK.search(said.text) and alike(said.text, line.text):
            return None if _held_on(talk, said) else said.number
    return None


def _held_on(talk: Talk, said: Line) -> bool:
    later = talk.turns[talk.place[said.number] + 1 :]
    reply = next((turn for turn in later if turn.role is Role.COACH and not turn.aside), None)
    return reply is not None and any(answer.move is Move.DIRECTIVE for answer in reply.lines)


def _last(talk: Talk, line: Line, back: int, moves: frozenset[Move]) -> Line | None:
    """The rep's last line with one of these moves, at most so many turns before this one."""
    here = talk.place[line.number]
    for turn in reversed(talk.turns[max(0, here - back) : here]):
        for said in reversed(turn.lines):
            if said.role is Role.REP and said.move in moves:
                return said
    return None
