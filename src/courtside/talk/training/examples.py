"""What is learned from: labelled talks as rows of numbers, each talk in its dresses."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import cycle

import numpy as np
import numpy.typing as npt

from courtside.talk.labelled import LabelledTalk
from courtside.talk.moves.trained.heads import ANSWERS, Question
from courtside.talk.moves.trained.heard import hear
from courtside.talk.moves.trained.slots import Ints, slots_of
from courtside.talk.shape import Label, Line

_PIECES = (12, 5, 20, 8, 3, 30)
"""How many lines the pieces of a talk have, in turn."""
_MARKS = re.compile(r"[^\w\s'\-]")


@dataclass(frozen=True, slots=True)
class Example:
    """One talk in one dress. `golds` has the number of the right answer, -1 where a question is not asked."""

    lines: tuple[Line, ...]
    slots: tuple[Ints, ...]
    golds: dict[Question, npt.NDArray[np.int64]]


def examples_of(talk: LabelledTalk) -> tuple[Example, ...]:
    """The talk as it is written, as a speech recogniser would give it, and in pieces.

    Without marks and capitals, so that they are not relied on; in pieces, so that neither is the place in
    the talk: people also show a labeller a page out of the middle. A talk that is written as it was heard
    has no other dress for the whole of it.
    """
    lines = tuple(talk.transcript.lines())
    whole = (lines,) if talk.heard else (lines, bare(lines))
    return tuple(example(some) for some in (*whole, *_pieces(lines)))


def _pieces(lines: tuple[Line, ...]) -> Iterator[tuple[Line, ...]]:
    begin = 0
    for length in cycle(_PIECES):
        if begin >= len(lines):
            return
        yield lines[begin : begin + length]
        begin += length


def example(lines: Sequence[Line]) -> Example:
    """Labelled lines with their features."""
    golds = {question: np.array([_gold(question, line) for line in lines]) for question in Question}
    return Example(tuple(lines), tuple(slots_of(hear(lines))), golds)


def bare(lines: Iterable[Line]) -> tuple[Line, ...]:
    """The same lines in small letters, without any mark but those inside a word."""
    return tuple(replace(line, sentence=replace(line.sentence, text=_bare(line.text))) for line in lines)


def _bare(text: str) -> str:
    return _MARKS.sub("", text.lower().replace("’", "'")).strip() or "mm"


def _gold(question: Question, line: Line) -> int:
    label = line.sentence.label
    if label is None or not question.asks(line):
        return -1
    return ANSWERS[question].index(_answer(question, label))


def _answer(question: Question, label: Label) -> object:
    if question is Question.FOCUS:
        return label.focus
    return label.object if question is Question.OBJECT else label.move
