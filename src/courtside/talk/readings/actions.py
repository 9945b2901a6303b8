"""What was agreed to be done: by whom, who first voiced it, and by when as they said it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import ClassVar

from courtside.talk.readings.due import day, due
from courtside.talk.readings.finding import Finding, Reason, short_of
from courtside.talk.readings.holding import TAKES_OVER
from courtside.talk.readings.likeness import alike, same, substance
from courtside.talk.readings.promising import EMPTY, OWN, POINTS_BACK, PROMISE, only_a_clause, plans
from courtside.talk.readings.scenes import in_scene
from courtside.talk.readings.talk import SURE, Talk, confidence, numbers
from courtside.talk.readings.ways_forward import is_way, ways_forward
from courtside.talk.shape import Line, Move, Role

LEAST_SENTENCES = 20
LEAST_ACTIONS = 3
NEAR_TURNS = 4
"""Turns for which a way forward is on the table."""
TOGETHER_TURNS = 2
"""Turns within which coach and rep voicing the same thing have voiced it together."""


class Originator(StrEnum):
    """Who first voiced an action in this talk, whoever wrote it down."""

    REP = "rep"
    COACH = "coach"
    BOTH = "both"


@dataclass(frozen=True, slots=True)
class Action:
    """One agreed action. `line` says it best, `first` voiced it first, `lines` are all that speak of it."""

    line: int
    owner: str
    owner_role: Role
    originator: Originator
    first: int
    due: str | None
    lines: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Actions(Finding):
    """How many actions were agreed, and each of them in the order of the talk."""

    key: ClassVar[str] = "actions"
    minimum: ClassVar[int] = LEAST_SENTENCES

    value: int | None
    actions: tuple[Action, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Responsibility(Finding):
    """Share of the agreed actions that the rep first voiced, 0 to 1; what both voiced counts half."""

    key: ClassVar[str] = "responsibility"
    minimum: ClassVar[int] = LEAST_ACTIONS

    value: float | None
    rep: int
    coach: int
    both: int


def actions(talk: Talk) -> Actions:
    """The actions agreed in this talk: the rep's commitments and the coach's own promises.

    Saying the same again adds to an action and may move its due date. A thing nobody committed to is no
    action, however often it was ordered. Needs twenty sentences. Definition: docs/measures.md#actions.
    """
    found: list[Action] = []
    ways = [(way, substance(way.text)) for way in ways_forward(talk)]
    acted = in_scene(talk)
    for line in talk.outside:
        if line.number not in acted and _commits(line):
            action = _action(talk, ways, line)
            known = next((i for i, one in enumerate(found) if _same(talk, one, action)), None)
            if known is None and found and _goes_on(talk, found[-1], line):
                known = len(found) - 1
            if known is None:
                found.append(action)
            else:
                found[known] = _joined(found[known], action)
    count = len(talk.coach) + len(talk.rep)
    missing = talk.absent(Role.COACH, Role.REP) or short_of(Reason.FEW_SENTENCES, count, LEAST_SENTENCES)
    return Actions(
        value=None if missing else len(found),
        count=count,
        evidence=tuple(sorted({number for action in found for number in action.lines})),
        shown=tuple(line.number for line in talk.quotable(talk.lines[a.line] for a in found)[:3]),
        missing=missing,
        actions=tuple(found),
    )


def responsibility(agreed: Actions) -> Responsibility:
    """Whose ideas the agreed actions were.

    Needs three actions. Definition: docs/measures.md#responsibility.
    """
    voiced = [action.originator for action in agreed.actions]
    rep, both = voiced.count(Originator.REP), voiced.count(Originator.BOTH)
    missing = agreed.missing or short_of(Reason.FEW_ACTIONS, len(voiced), LEAST_ACTIONS)
    return Responsibility(
        value=None if missing else (rep + both / 2) / len(voiced),
        count=len(voiced),
        evidence=tuple(sorted({action.first for action in agreed.actions})),
        shown=tuple(a.first for a in agreed.actions if a.originator is Originator.REP)[:1],
        missing=missing,
        rep=rep,
        coach=voiced.count(Originator.COACH),
        both=both,
    )


_MAY_PLAN = frozenset({Move.INFORMATION, Move.IDEA, Move.SELF_EVALUATION})
_MAY_PROMISE = frozenset({Move.AGREEMENT, Move.DIRECTIVE})


def _commits(line: Line) -> bool:
    """Whether somebody says here what they themselves will do."""
    if EMPTY.search(line.text):
        return False
    if line.role is Role.REP:
        own = confidence(line) >= SURE or bool(OWN.search(line.text)) or day(line.text) is not None
        committed = line.move is Move.COMMITMENT and own and not only_a_clause(line.text)
        return committed or (line.move in _MAY_PLAN and plans(line.text))
    return line.role is Role.COACH and line.move in _MAY_PROMISE and bool(PROMISE.search(line.text))


def _action(talk: Talk, ways: Sequence[tuple[Line, frozenset[str]]], line: Line) -> Action:
    """The action that this line commits to, traced back to whoever voiced it first."""
    before = _before(talk, line)
    answered = before if not substance(line.text) else None  # a bare yes says what it answers
    content = substance(answered.text if answered else line.text)
    voiced = [
        way
        for way, about in ways
        if way.number < line.number and (same(about, content) or (_near(talk, way, line) and about & content))
    ]
    if answered or (not voiced and before and _orders(before, line)):
        voiced = [*voiced, before] if before else voiced
    first = min(voiced, key=lambda way: way.number, default=line)
    says = answered or line
    return Action(
        line=says.number,
        owner=line.speaker.name,
        owner_role=line.role,
        originator=_originator(talk, first, [*voiced, line]),
        first=first.number,
        due=due(line.text) or (due(answered.text) if answered else None) or _due_asked(talk, line),
        lines=numbers((first, says, line)),
    )


def _near(talk: Talk, way: Line, line: Line) -> bool:
    """Whether the way forward is still on the table when this is said, so that one shared word is enough."""
    return talk.place[line.number] - talk.place[way.number] <= NEAR_TURNS


def _orders(before: Line, line: Line) -> bool:
    """Whether the rep's yes answers an order, so that the order voiced it first."""
    return line.role is Role.REP and before.role is Role.COACH and before.move is Move.DIRECTIVE


def _originator(talk: Talk, first: Line, voiced: Iterable[Line]) -> Originator:
    """Who voiced it; both, where the other voiced a way of their own beside it before it was agreed."""
    others = [
        way
        for way in voiced
        if way.role is not first.role
        and way.move is not Move.COMMITMENT
        and talk.place[way.number] - talk.place[first.number] <= TOGETHER_TURNS
        and is_way(way)
        and not TAKES_OVER.search(way.text)
        and substance(way.text) - substance(first.text)
    ]
    if others:
        return Originator.BOTH
    return Originator.COACH if first.role is Role.COACH else Originator.REP


def _before(talk: Talk, line: Line) -> Line | None:
    """The last thing of substance that somebody else said before this line's turn, at most two turns back."""
    here = talk.place[line.number]
    for turn in reversed(talk.turns[max(0, here - TOGETHER_TURNS) : here]):
        for said in reversed(turn.lines):
            if said.speaker is not line.speaker and said.move not in {None, Move.OTHER, Move.ROLEPLAY}:
                return said
    return None


def _due_asked(talk: Talk, line: Line) -> str | None:
    """The due date given when the coach asked for it in the next turn."""
    here = talk.place[line.number]
    for turn in talk.turns[here + 1 : here + 2]:
        asked = [
            said for said in turn.lines if said.move is Move.CLOSED_QUESTION and "when" in said.text.lower()
        ]
        if asked:
            return next((when for said in talk.answer(asked[0]) if (when := due(said.text))), None)
    return None


def _same(talk: Talk, known: Action, action: Action) -> bool:
    if known.owner != action.owner:
        return False
    if known.line == action.line:
        return True
    return alike(talk.lines[known.line].text, talk.lines[action.line].text)


def _goes_on(talk: Talk, known: Action, line: Line) -> bool:
    """Whether this only says more of the action before it in the same turn: "and I'll ask him too"."""
    last = talk.lines[known.lines[-1]]
    here = last.turn == line.turn and line.number - last.number <= 2 and last.speaker is line.speaker
    return here and bool(POINTS_BACK.search(line.text)) and day(line.text) is None


def _joined(known: Action, again: Action) -> Action:
    lines = tuple(sorted({*known.lines, *again.lines}))
    return replace(known, due=again.due or known.due, lines=lines)
