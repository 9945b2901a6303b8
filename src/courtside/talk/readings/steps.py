"""Which steps of a coaching session the lines show."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar

from courtside.talk.readings import cues
from courtside.talk.readings.actions import Actions
from courtside.talk.readings.finding import Finding, Reason, short_of
from courtside.talk.readings.talk import OPENING, Talk, about, family, numbers
from courtside.talk.shape import Family, Line, Move, Object, Role

LEAST_SENTENCES = 30
CONTENT_WORDS = 5
"""A question makes a step only with an answer of so many words; a bare "yes" is a ticked box."""
OPTIONS = 2


class Step(StrEnum):
    """The steps, in the order of a session."""

    AGREEMENT = "agreement"
    LAST_ACTIONS = "last_actions"
    RESULTS = "results"
    WHY = "why"
    INFLUENCE = "influence"
    OPTIONS = "options"
    VITAL = "vital"
    ROLEPLAY = "roleplay"
    LESSON = "lesson"
    PLAN = "plan"
    HELP = "help"
    THANKS = "thanks"
    NEXT_AGENDA = "next_agenda"


@dataclass(frozen=True, slots=True)
class StepShown:
    """One step with the lines that show it; none where nothing was found, which may be as it should."""

    step: Step
    lines: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Steps(Finding):
    """How many of the thirteen steps the lines show, and each with its lines. Coverage, not quality."""

    key: ClassVar[str] = "steps"
    minimum: ClassVar[int] = LEAST_SENTENCES

    value: int | None
    steps: tuple[StepShown, ...]


def steps(talk: Talk, agreed: Actions) -> Steps:
    """Which steps a line of content shows, for each the line that shows it first.

    Needs thirty sentences. Definition of each step: docs/measures.md#steps.
    """
    found = tuple(StepShown(step, numbers(look(talk, agreed))) for step, look in _LOOKS.items())
    count = len(talk.lines)
    missing = talk.absent(Role.COACH, Role.REP) or short_of(Reason.FEW_SENTENCES, count, LEAST_SENTENCES)
    return Steps(
        value=None if missing else sum(bool(shown.lines) for shown in found),
        count=count,
        evidence=tuple(sorted({number for shown in found for number in shown.lines})),
        missing=missing,
        steps=found,
    )


def _first(lines: Iterable[Line]) -> tuple[Line, ...]:
    first = next(iter(lines), None)
    return (first,) if first else ()


def _opening(talk: Talk) -> tuple[Line, ...]:
    return tuple(line for turn in talk.turns[:OPENING] for line in turn.lines)


def _close(talk: Talk) -> tuple[Line, ...]:
    return tuple(line for turn in talk.turns[-OPENING:] for line in turn.lines)


def _answered(talk: Talk, line: Line) -> bool:
    return talk.answer_words(line) >= CONTENT_WORDS


def _agreement(talk: Talk, _: Actions) -> tuple[Line, ...]:
    """The coach settles in the opening what the time is for, and the rep says something to it."""
    return _first(
        line
        for line in _opening(talk)
        if line.role is Role.COACH and line.move is Move.AGREEMENT and _answered(talk, line)
    )


def _last_actions(talk: Talk, _: Actions) -> tuple[Line, ...]:
    """In the first half, somebody goes back to what was agreed, and the rep says what became of it."""
    half = len(talk.lines) // 2
    return _first(
        line
        for line in talk.outside
        if line.number <= half and cues.LAST_ACTIONS.search(line.text) and _said_more(talk, line)
    )


def _said_more(talk: Talk, line: Line) -> bool:
    if line.role is Role.COACH:
        return _answered(talk, line)
    return line.role is Role.REP and line.sentence.words >= CONTENT_WORDS


def _results(talk: Talk, _: Actions) -> tuple[Line, ...]:
    """The coach gives back or values a result."""
    return _first(
        line
        for line in talk.coach
        if about(line) is Object.RESULT and (family(line) is Family.REFLECT or line.move is Move.AFFIRMATION)
    )


def _why(talk: Talk, _: Actions) -> tuple[Line, ...]:
    """The coach asks for the why, and the rep answers."""
    return _first(line for line in talk.asks if cues.WHY.search(line.text) and _answered(talk, line))


def _influence(talk: Talk, _: Actions) -> tuple[Line, ...]:
    """Somebody sorts what the rep can influence from what not, with content."""
    return _first(
        line for line in talk.outside if cues.INFLUENCE.search(line.text) and _said_more(talk, line)
    )


def _options(talk: Talk, _: Actions) -> tuple[Line, ...]:
    """The rep names at least two ideas of their own."""
    ideas = talk.rep_made(Move.IDEA)
    return ideas if len(ideas) >= OPTIONS else ()


def _vital(talk: Talk, _: Actions) -> tuple[Line, ...]:
    """The coach asks for the few actions that make the difference, and the rep answers."""
    asked = (*talk.asks, *talk.coach_made(Move.AGREEMENT))
    return _first(line for line in asked if cues.VITAL.search(line.text) and _answered(talk, line))


def _roleplay(talk: Talk, _: Actions) -> tuple[Line, ...]:
    """Coach and rep both speak in character, or one does with somebody else."""
    acted = [line for line in talk.lines if line.move is Move.ROLEPLAY]
    return _first(acted) if len({line.speaker.name for line in acted}) > 1 else ()


def _lesson(talk: Talk, _: Actions) -> tuple[Line, ...]:
    """The rep says what they learned: asked for it, or by themselves."""
    asked = [line for line in talk.asks if cues.LESSON.search(line.text)]
    answers = [answer for line in asked if _answered(talk, line) for answer in talk.answer(line)]
    own = [line for line in talk.rep_made(Move.SELF_EVALUATION) if cues.LESSON.search(line.text)]
    said = [line for line in (*answers, *own) if line.move not in {None, Move.OTHER, Move.ROLEPLAY}]
    return _first(sorted(said, key=lambda line: line.number))


def _plan(talk: Talk, agreed: Actions) -> tuple[Line, ...]:
    """The rep commits to at least one action."""
    return _first(talk.lines[action.line] for action in agreed.actions if action.owner_role is Role.REP)


def _help(talk: Talk, agreed: Actions) -> tuple[Line, ...]:
    """The coach offers help as a partner, or promises something of their own."""
    offers = talk.coach_made(Move.AGREEMENT, Move.OPEN_QUESTION, Move.PERMISSION)
    promised = {action.line for action in agreed.actions if action.owner_role is Role.COACH}
    return _first(
        line
        for line in offers
        if cues.HELP.search(line.text) or (line.move is Move.AGREEMENT and line.number in promised)
    )


def _thanks(talk: Talk, _: Actions) -> tuple[Line, ...]:
    """The coach thanks in the close."""
    return _first(line for line in _close(talk) if line.role is Role.COACH and cues.THANKS.search(line.text))


def _next_agenda(talk: Talk, _: Actions) -> tuple[Line, ...]:
    """In the close, somebody says or asks what the next meeting will be about."""
    return _first(
        line
        for line in _close(talk)
        if line.move is not Move.ROLEPLAY
        and cues.NEXT_AGENDA.search(line.text)
        and cues.AGENDA.search(line.text)
    )


_LOOKS: dict[Step, Callable[[Talk, Actions], tuple[Line, ...]]] = {
    Step.AGREEMENT: _agreement,
    Step.LAST_ACTIONS: _last_actions,
    Step.RESULTS: _results,
    Step.WHY: _why,
    Step.INFLUENCE: _influence,
    Step.OPTIONS: _options,
    Step.VITAL: _vital,
    Step.ROLEPLAY: _roleplay,
    Step.LESSON: _lesson,
    Step.PLAN: _plan,
    Step.HELP: _help,
    Step.THANKS: _thanks,
    Step.NEXT_AGENDA: _next_agenda,
}
