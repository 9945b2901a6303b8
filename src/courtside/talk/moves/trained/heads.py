"""Heads: what is asked of a line, and the weights that answer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from courtside.talk.moves.trained.slots import Ints
from courtside.talk.shape import Focus, Line, Move, Object, Role, moves_of

Floats = NDArray[np.float32]


class Question(StrEnum):
    """What is asked of a line: its move, by the role of who says it, and what it is about."""

    COACH = "coach"
    REP = "rep"
    FOCUS = "focus"
    OBJECT = "object"

    def asks(self, line: Line) -> bool:
        """Whether this is asked of that line."""
        return line.role is not Role.OTHER and self in {line.role.value, Question.FOCUS, Question.OBJECT}


ANSWERS: dict[Question, tuple[Move | Focus | Object, ...]] = {
    Question.COACH: moves_of(Role.COACH),
    Question.REP: moves_of(Role.REP),
    Question.FOCUS: tuple(Focus),
    Question.OBJECT: tuple(Object),
}


@dataclass(frozen=True, slots=True)
class Head:
    """The weights for one question.

    First a line is judged by its features: `table` has a row for each slot and a column for each answer,
    in whole numbers that `scale` makes weights of. Then it is judged once more by what the first look
    made of it and of the lines around it (`second`).
    """

    table: NDArray[np.int8]
    scale: Floats
    bias: Floats
    second: Floats
    second_bias: Floats
    temperature: float
    """Divides the second scores, so that of the labels with a confidence of .8 eight in ten are right."""

    def first(self, lines: Sequence[Ints]) -> Floats:
        """A probability for each answer, by the features alone; sums of whole numbers, exact everywhere."""
        if not lines:
            return np.zeros((0, len(self.bias)), np.float32)
        begins = np.cumsum([0, *(len(line) for line in lines[:-1])])
        sums = np.add.reduceat(self.table[np.concatenate(lines)], begins, axis=0, dtype=np.int32)
        lengths = np.sqrt(np.array([[len(line)] for line in lines], np.float32))
        return softmax((sums * self.scale / lengths + self.bias).astype(np.float32))

    def again(self, seen: Floats) -> Floats:
        """A calibrated probability for each answer, by the first look at the line and its neighbours."""
        return softmax((seen @ self.second + self.second_bias) / np.float32(self.temperature))


def softmax(scores: Floats) -> Floats:
    """Scores as probabilities, row by row."""
    powers = np.exp(scores - scores.max(axis=1, keepdims=True))
    shares: Floats = (powers / powers.sum(axis=1, keepdims=True)).astype(np.float32)
    return shares
