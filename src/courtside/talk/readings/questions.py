"""What kind of questions the coach asked, and how often the coach gave back what was said."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from courtside.talk.readings.echo import echoes as echoes_the_rep
from courtside.talk.readings.finding import Finding, Missing, Reason, short_of
from courtside.talk.readings.talk import Talk, numbers
from courtside.talk.shape import Move, Role

LEAST_QUESTIONS = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenQuestions(Finding):
    """Share of the coach's questions that were open, 0 to 1. It informs; no mark is known to matter."""

    key: ClassVar[str] = "open_questions"
    minimum: ClassVar[int] = LEAST_QUESTIONS

    value: float | None
    open: int
    closed: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ReflectionToQuestion(Finding):
    """Reflections for each question. `echoes` only repeated the rep's words and are not among them."""

    key: ClassVar[str] = "reflection_to_question"
    minimum: ClassVar[int] = LEAST_QUESTIONS

    value: float | None
    reflections: int
    echoes: int
    questions: int


def open_questions(talk: Talk) -> OpenQuestions:
    """How many of the coach's questions left the answer free.

    Needs eight questions; leading ones are tells, not questions. docs/measures.md#open_questions.
    """
    opened = talk.coach_made(Move.OPEN_QUESTION)
    missing = _too_few(talk)
    longest = max(talk.quotable(opened), key=talk.answer_words, default=None)
    return OpenQuestions(
        value=None if missing else len(opened) / len(talk.asks),
        count=len(talk.asks),
        evidence=numbers(opened),
        shown=(longest.number,) if longest else (),
        missing=missing,
        open=len(opened),
        closed=len(talk.asks) - len(opened),
    )


def reflection_to_question(talk: Talk) -> ReflectionToQuestion:
    """How often the coach gave back what the rep had said, for each question.

    Needs eight questions. An echo, more than 70 % of whose words stood in the rep's last turn, is
    counted apart. Definition: docs/measures.md#reflection_to_question.
    """
    echoes = [line for line in talk.reflections if echoes_the_rep(talk, line)]
    own = [line for line in talk.reflections if line not in echoes]
    missing = _too_few(talk)
    return ReflectionToQuestion(
        value=None if missing else len(own) / len(talk.asks),
        count=len(talk.asks),
        evidence=numbers(own),
        shown=numbers(talk.quotable(own)[:1]),
        missing=missing,
        reflections=len(own),
        echoes=len(echoes),
        questions=len(talk.asks),
    )


def _too_few(talk: Talk) -> Missing | None:
    return talk.absent(Role.COACH) or short_of(Reason.FEW_QUESTIONS, len(talk.asks), LEAST_QUESTIONS)
