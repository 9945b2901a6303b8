"""The first look: what features alone say, in weights of one byte each."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from scipy.sparse import csr_matrix

from courtside.talk.moves.trained.heads import ANSWERS, Floats, Head, Question
from courtside.talk.moves.trained.labeller import Trained
from courtside.talk.moves.trained.neighbours import neighbourhood
from courtside.talk.moves.trained.slots import SLOTS, Ints
from courtside.talk.moves.trained.weights import Weights
from courtside.talk.training.examples import Example
from courtside.talk.training.regression import Fitted, fit

PENALTY, STEPS = 0.1, 60
_LARGEST = 127

Heads = dict[Question, Head]


def first_look(examples: Sequence[Example]) -> Heads:
    """Heads that have learned these examples at the first look, and nothing yet of the second."""
    return {question: _head(question, examples) for question in Question}


def looked_at(heads: Heads, example: Example) -> Floats:
    """What the second look will know of every line."""
    first = Trained(Weights(heads)).first(example.lines, example.slots)
    return neighbourhood(first, [line.turn for line in example.lines])


def _head(question: Question, examples: Sequence[Example]) -> Head:
    slots, golds = [], []
    for example in examples:
        for line, gold in zip(example.slots, example.golds[question], strict=True):
            if gold >= 0:
                slots.append(line)
                golds.append(gold)
    answers = len(ANSWERS[question])
    return _in_bytes(fit(_rows(slots), np.array(golds), answers, penalty=PENALTY, steps=STEPS))


def _rows(slots: Sequence[Ints]) -> csr_matrix:
    """A row of length one for each line, so that long lines weigh no more than short ones."""
    lengths = [len(line) for line in slots]
    values = np.repeat(1 / np.sqrt(np.array(lengths, np.float32)), lengths)
    begins = np.concatenate([[0], np.cumsum(lengths)])
    return csr_matrix((values, np.concatenate(slots), begins), shape=(len(slots), SLOTS))


def _in_bytes(fitted: Fitted) -> Head:
    scale = (np.abs(fitted.weights).max(axis=0) / _LARGEST).astype(np.float32)
    table = np.round(fitted.weights / np.maximum(scale, np.finfo(np.float32).tiny)).astype(np.int8)
    none = np.zeros((0, 0), np.float32)
    return Head(table, scale, fitted.bias, none, none, 1.0)
