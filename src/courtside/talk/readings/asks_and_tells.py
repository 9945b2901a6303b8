"""Did the coach ask or tell? The headline share, asks for each tell, and how much of it was telling."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from courtside.talk.readings.finding import Finding, Missing, Reason, short_of
from courtside.talk.readings.talk import Talk, family, numbers, words
from courtside.talk.shape import Family, Line, Move, Role

LEAST_COUNTED = 15
ANSWERED_WORDS = 5
"""Words from which a rep's answer counts as one, so that a string of empty questions shows as such."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AskAndReflect(Finding):
    """Share of the coach's counted sentences that asked or reflected, 0 to 1.

    `invited` tells were asked for, and of `unsure` sentences the labeller could not tell what they do:
    both are in no count. `answered` asks drew at least five words.
    """

    key: ClassVar[str] = "ask_and_reflect"
    minimum: ClassVar[int] = LEAST_COUNTED
    marks: ClassVar[tuple[float, ...]] = (0.575, 0.75)

    value: float | None
    asks: int
    reflections: int
    tells: int
    invited: int
    unsure: int
    answered: int


@dataclass(frozen=True, slots=True, kw_only=True)
class AskToTell(Finding):
    """Questions for each tell; half a sentence is added to both sides when one of them is empty."""

    key: ClassVar[str] = "ask_to_tell"
    minimum: ClassVar[int] = LEAST_COUNTED

    value: float | None
    asks: int
    tells: int


@dataclass(frozen=True, slots=True, kw_only=True)
class TellRate(Finding):
    """Share of the coach's sentences of substance that were tells, 0 to 1; `words` is the same by words."""

    key: ClassVar[str] = "tell_rate"
    minimum: ClassVar[int] = LEAST_COUNTED

    value: float | None
    words: float | None
    tells: int


def ask_and_reflect(talk: Talk) -> AskAndReflect:
    """The share of asks and reflections among asks, reflections and uninvited tells.

    Leading questions are tells. Needs 15 counted sentences. Definition: docs/measures.md#ask_and_reflect.
    """
    asks, reflections, tells = len(talk.asks), len(talk.reflections), len(talk.tells)
    count = asks + reflections + tells
    missing = _too_few(talk, count)
    return AskAndReflect(
        value=None if missing else (asks + reflections) / count,
        count=count,
        evidence=numbers((*talk.asks, *talk.reflections, *talk.tells)),
        shown=_shown(talk),
        missing=missing,
        asks=asks,
        reflections=reflections,
        tells=tells,
        invited=sum(_was_invited(line) for line in talk.coach),
        unsure=sum(_is_unsure(line) for line in talk.coach),
        answered=sum(talk.answer_words(line) >= ANSWERED_WORDS for line in talk.asks),
    )


def ask_to_tell(talk: Talk) -> AskToTell:
    """How many questions the coach asked for each uninvited tell.

    Needs 15 counted sentences, like the share. Definition: docs/measures.md#ask_to_tell.
    """
    asks, tells = len(talk.asks), len(talk.tells)
    missing = _too_few(talk, asks + tells + len(talk.reflections))
    smooth = 0.5 if not asks or not tells else 0.0
    return AskToTell(
        value=None if missing else (asks + smooth) / (tells + smooth),
        count=asks + tells,
        evidence=numbers((*talk.asks, *talk.tells)),
        missing=missing,
        asks=asks,
        tells=tells,
    )


def tell_rate(talk: Talk) -> TellRate:
    """The share of uninvited tells among all that the coach said of substance, by sentences and by words.

    Of substance is all but role-play, `other` and what is unsure. Definition: docs/measures.md#tell_rate.
    """
    coded = [line for line in talk.coach if line.move not in {None, Move.OTHER} and not _is_unsure(line)]
    missing = _too_few(talk, len(coded))
    return TellRate(
        value=None if missing else len(talk.tells) / len(coded),
        words=None if missing else words(talk.tells) / max(1, words(coded)),
        count=len(coded),
        evidence=numbers(talk.tells),
        missing=missing,
        tells=len(talk.tells),
    )


def _too_few(talk: Talk, count: int) -> Missing | None:
    return talk.absent(Role.COACH) or short_of(Reason.FEW_COUNTED, count, LEAST_COUNTED)


def _was_invited(line: Line) -> bool:
    label = line.sentence.label
    return bool(label and label.invited and label.sure) and family(line) is Family.NONE


def _is_unsure(line: Line) -> bool:
    label = line.sentence.label
    return label is not None and not label.sure and line.move is not Move.ROLEPLAY


def _shown(talk: Talk) -> tuple[int, ...]:
    """The question with the longest answer and the longest tell."""
    best = max(talk.quotable(talk.asks), key=talk.answer_words, default=None)
    told = max(talk.quotable(talk.tells), key=lambda line: line.sentence.words, default=None)
    return numbers(line for line in (best, told) if line)
