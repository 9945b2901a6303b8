"""Where the problem changed hands: a task of the rep's that the coach took, or turned into an order."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from courtside.talk.readings.echo import echoes
from courtside.talk.readings.finding import Finding, Reason, short_of
from courtside.talk.readings.holding import (
    ASKS_FOR_IT,
    COURTESY,
    GIVES_BACK,
    SAYS_SO,
    TAKES_BACK,
    TAKES_OVER,
)
from courtside.talk.readings.likeness import alike
from courtside.talk.readings.scenes import beside_scene
from courtside.talk.readings.talk import SURE, Talk, confidence
from courtside.talk.readings.ways_forward import REP_WAYS
from courtside.talk.shape import Line, Move, Role

LEAST_SENTENCES = 20
NEAR_TURNS = 4
"""Turns back in which a rep's own way forward is still on the table when an order falls."""
HELD_TURNS = 8
"""Turns back in which a rep still has the problem in hand when the coach takes it."""
ASKED_TURNS = 2
"""Turns back in which the rep may have asked for it."""
_HELD = frozenset({*REP_WAYS, Move.OBSTACLE, Move.SELF_EVALUATION})


@dataclass(frozen=True, slots=True)
class TakeOver:
    """One place: the coach's line, the rep's line before it that shows whose task it was, and which way.

    `taken` is true where the coach will do it, false where it came back as an order. `given_back` is the
    later line that gave it back: the rep's, who asked for it again and did not meet an order, or the
    coach's own ("then you do it").
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
    commitment, or about the same thing as an earlier one. One for each of the coach's turns. Only a label
    that is sure counts, or one whose words take over ("leave it to me"); never a line in or beside a
    scene, an echo, a courtesy, or what the rep asked for. Needs twenty sentences. Definition:
    docs/measures.md#take_overs.
    """
    places: list[TakeOver] = []
    turns: set[int] = set()
    near_play = beside_scene(talk)
    for line in talk.tells:
        if line.number in near_play or _harmless(talk, line):
            continue
        if line.turn not in turns and (place := _place(talk, line)):
            places.append(place)
            turns.add(line.turn)
    count = len(talk.coach) + len(talk.rep)
    missing = talk.absent(Role.COACH, Role.REP) or short_of(Reason.FEW_SENTENCES, count, LEAST_SENTENCES)
    surest = max(places, key=lambda place: (place.taken, confidence(talk.lines[place.line])), default=None)
    return TakeOvers(
        value=None if missing else len(places),
        count=count,
        evidence=tuple(sorted({number for place in places for number in _lines(place)})),
        shown=(surest.rep_line, surest.line) if surest else (),
        missing=missing,
        places=tuple(places),
    )


def _lines(place: TakeOver) -> tuple[int, ...]:
    back = () if place.given_back is None else (place.given_back,)
    return (place.rep_line, place.line, *back)


def _harmless(talk: Talk, line: Line) -> bool:
    """Whether the line takes nothing: it is unsure, a courtesy, an echo, or what the rep asked for.

    Words that plainly take a task over say so themselves, however sure the label is.
    """
    unsure = confidence(line) < SURE and not SAYS_SO.search(line.text)
    if unsure or COURTESY.search(line.text) or echoes(talk, line):
        return True
    here = talk.place[line.number]
    before = (said for turn in talk.turns[max(0, here - ASKED_TURNS) : here] for said in turn.lines)
    return any(said.role is Role.REP and ASKS_FOR_IT.search(said.text) for said in before)


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
    back = _given_back(talk, line)
    return TakeOver(line.number, own.number, taken=False, at=line.at, given_back=back) if own else None


def _given_back(talk: Talk, line: Line) -> int | None:
    """The first later line that gives it back, unless the coach then held on to it."""
    for said in talk.outside:
        if said.number <= line.number:
            continue
        if said.role is Role.REP and TAKES_BACK.search(said.text) and alike(said.text, line.text):
            return None if _held_on(talk, said) else said.number
        if said.role is Role.COACH and said.turn != line.turn and _returns(talk, said, line):
            return said.number
    return None


def _returns(talk: Talk, said: Line, line: Line) -> bool:
    """Whether the coach leaves it with the rep after all, soon or in words about the same thing."""
    near = talk.place[said.number] - talk.place[line.number] <= HELD_TURNS
    return bool(GIVES_BACK.search(said.text)) and (near or alike(said.text, line.text))


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
