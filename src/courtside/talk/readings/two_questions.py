"""The two questions: what went well and is to be repeated, what did not and is to be avoided."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import ClassVar

from courtside.talk.readings.cues import AVOID, REPEAT
from courtside.talk.readings.finding import Finding, Reason, short_of
from courtside.talk.readings.talk import Talk
from courtside.talk.shape import Line, Move, Role

LEAST_SENTENCES = 20
ANSWER_WORDS = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class TwoQuestions(Finding):
    """How many of the two were asked and answered, 0 to 2, and the line that asked each."""

    key: ClassVar[str] = "two_questions"
    minimum: ClassVar[int] = LEAST_SENTENCES

    value: int | None
    repeat: int | None
    avoid: int | None


def two_questions(talk: Talk) -> TwoQuestions:
    """Whether the coach asked what to repeat and what to avoid, and got at least five words for each.

    A question counts for one of the two, the later one where it names both. Needs twenty sentences.
    Definition: docs/measures.md#two_questions.
    """
    asked = talk.coach_made(Move.OPEN_QUESTION, Move.CLOSED_QUESTION)
    answered = [line for line in asked if talk.answer_words(line) >= ANSWER_WORDS]
    avoid = _first(line for line in answered if AVOID.search(line.text))
    repeat = _first(line for line in answered if REPEAT.search(line.text) and not AVOID.search(line.text))
    count = len(talk.coach) + len(talk.rep)
    missing = talk.absent(Role.COACH, Role.REP) or short_of(Reason.FEW_SENTENCES, count, LEAST_SENTENCES)
    lines = tuple(sorted(number for number in (repeat, avoid) if number is not None))
    return TwoQuestions(
        value=None if missing else len(lines),
        count=count,
        evidence=lines,
        shown=lines,
        missing=missing,
        repeat=repeat,
        avoid=avoid,
    )


def _first(lines: Iterable[Line]) -> int | None:
    return next((line.number for line in lines), None)
