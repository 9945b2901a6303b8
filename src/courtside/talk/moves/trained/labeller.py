"""The trained labeller: every label with a calibrated confidence and the words that carried it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

import numpy as np

from courtside.talk.moves.trained.heads import ANSWERS, Floats, Question
from courtside.talk.moves.trained.heard import Heard, hear
from courtside.talk.moves.trained.invited import invited
from courtside.talk.moves.trained.neighbours import WIDTH, columns, neighbourhood
from courtside.talk.moves.trained.slots import Ints, slots_of
from courtside.talk.moves.trained.weights import Weights, load
from courtside.talk.moves.trained.why import reasons
from courtside.talk.shape import Focus, Label, Line, Move, Object, Role


class Trained:
    """Labels by weights that were learned from our own labelled talks; the same talk, the same labels."""

    name = "trained"

    def __init__(self, weights: Weights | None = None) -> None:
        """Without weights those that come with the product, read at the first talk."""
        self._given = weights

    @cached_property
    def weights(self) -> Weights:
        """What it has learned."""
        return self._given or load()

    @property
    def version(self) -> str:
        """A hash of the weights."""
        return self.weights.version

    def label(self, lines: Sequence[Line]) -> list[Label]:
        """One label for each line. Whoever is neither coach nor rep gets `Move.OTHER`."""
        return self._label(lines, hear(lines))

    def explain(self, lines: Sequence[Line]) -> list[tuple[Label, tuple[str, ...]]]:
        """The same labels, each with up to three bits of the line's own words that spoke most for it."""
        heard = hear(lines)
        labels = self._label(lines, heard)
        return [
            (label, reasons(one, label.move, self.weights)) for one, label in zip(heard, labels, strict=True)
        ]

    def first(self, lines: Sequence[Line], slots: Sequence[Ints]) -> Floats:
        """What every question gets for an answer at the first look, side by side."""
        seen = np.zeros((len(lines), WIDTH), np.float32)
        for question, where in columns().items():
            asked = [at for at, line in enumerate(lines) if question.asks(line)]
            seen[asked, where] = self.weights.heads[question].first([slots[at] for at in asked])
        return seen

    def answers(self, lines: Sequence[Line], slots: Sequence[Ints]) -> dict[Question, Floats]:
        """For each question one row a line: how probable each answer is, after the second look."""
        seen = neighbourhood(self.first(lines, slots), [line.turn for line in lines])
        return {question: head.again(seen) for question, head in self.weights.heads.items()}

    def _label(self, lines: Sequence[Line], heard: Sequence[Heard]) -> list[Label]:
        if not lines:
            return []
        answers = self.answers(lines, slots_of(heard))
        moves = [_move(line, answers, at) for at, line in enumerate(lines)]
        asked_for = invited(heard, [move for move, _sure in moves])
        return [
            Label(move, sure, asked_for[at], *_about(line, move, answers, at))
            for at, (line, (move, sure)) in enumerate(zip(lines, moves, strict=True))
        ]


def _move(line: Line, answers: dict[Question, Floats], at: int) -> tuple[Move, float]:
    if line.role is Role.OTHER:
        return Move.OTHER, 1.0
    question = Question(line.role.value)
    row = answers[question][at]
    best = int(row.argmax())
    return Move(ANSWERS[question][best]), round(float(row[best]), 3)


def _about(line: Line, move: Move, answers: dict[Question, Floats], at: int) -> tuple[Focus, Object]:
    if line.role is Role.OTHER or move is Move.OTHER:
        return Focus.OTHER, Object.OTHER
    focus, about = (int(answers[question][at].argmax()) for question in (Question.FOCUS, Question.OBJECT))
    return Focus(ANSWERS[Question.FOCUS][focus]), Object(ANSWERS[Question.OBJECT][about])
