"""What the talk dwelt on: what is wrong or a way forward; results or the behaviour behind them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from courtside.talk.readings.cues import WHY
from courtside.talk.readings.finding import Finding, Reason, short_of
from courtside.talk.readings.talk import Talk, about, focus, numbers, words
from courtside.talk.shape import Focus, Line, Move, Object, Role

LEAST_ABOUT_FOCUS = 20
LEAST_ABOUT_OBJECT = 15


@dataclass(frozen=True, slots=True, kw_only=True)
class SolutionShare(Finding):
    """Share of words on ways forward among words on problem or way forward, 0 to 1, whoever said them.

    `line` is the 90 % that the source asks for; no study is known behind it. `acknowledged` and
    `cause_named` say whether the coach took the problem up at all and whether the rep named a cause:
    a share made by skipping the problem shows.
    """

    key: ClassVar[str] = "solution_share"
    minimum: ClassVar[int] = LEAST_ABOUT_FOCUS
    line: ClassVar[float] = 0.9

    value: float | None
    solution_words: int
    problem_words: int
    acknowledged: bool
    cause_named: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class BehaviourShare(Finding):
    """Share of sentences on behaviour and skill among those on behaviour or results, 0 to 1."""

    key: ClassVar[str] = "behaviour_share"
    minimum: ClassVar[int] = LEAST_ABOUT_OBJECT

    value: float | None
    behaviour: int
    results: int


def solution_share(talk: Talk) -> SolutionShare:
    """How many of the words on problem or way forward were on the way forward.

    Needs twenty such sentences. Definition: docs/measures.md#solution_share.
    """
    solution = [line for line in talk.outside if focus(line) is Focus.SOLUTION]
    problem = [line for line in talk.outside if focus(line) is Focus.PROBLEM]
    forward, wrong = words(solution), words(problem)
    count = len(solution) + len(problem)
    missing = talk.absent(Role.COACH, Role.REP) or short_of(Reason.FEW_TAGGED, count, LEAST_ABOUT_FOCUS)
    return SolutionShare(
        value=None if missing else forward / (forward + wrong),
        count=count,
        evidence=numbers((*solution, *problem)),
        shown=numbers(talk.quotable(solution)[:1]),
        missing=missing,
        solution_words=forward,
        problem_words=wrong,
        acknowledged=_acknowledged(problem),
        cause_named=_cause_named(talk, problem),
    )


def behaviour_share(talk: Talk) -> BehaviourShare:
    """How many of the sentences on behaviour or results were on behaviour and skill.

    Needs fifteen such sentences. Definition: docs/measures.md#behaviour_share.
    """
    behaviour = [line for line in talk.outside if about(line) is Object.BEHAVIOUR]
    results = [line for line in talk.outside if about(line) is Object.RESULT]
    count = len(behaviour) + len(results)
    missing = talk.absent(Role.COACH, Role.REP) or short_of(Reason.FEW_TAGGED, count, LEAST_ABOUT_OBJECT)
    return BehaviourShare(
        value=None if missing else len(behaviour) / count,
        count=count,
        evidence=numbers((*behaviour, *results)),
        shown=numbers(talk.quotable(behaviour)[:1]),
        missing=missing,
        behaviour=len(behaviour),
        results=len(results),
    )


def _acknowledged(problem: Sequence[Line]) -> bool:
    """Whether the coach gave back or asked about something that is wrong."""
    taken_up = {Move.REFLECTION, Move.OPEN_QUESTION, Move.CLOSED_QUESTION, Move.AFFIRMATION}
    return any(line.role is Role.COACH and line.move in taken_up for line in problem)


def _cause_named(talk: Talk, problem: Sequence[Line]) -> bool:
    """Whether the rep judged their own part in the problem, or answered a question for the why of it."""
    judged = any(line.role is Role.REP and line.move is Move.SELF_EVALUATION for line in problem)
    return judged or any(talk.answer_words(line) >= 5 for line in talk.asks if WHY.search(line.text))
