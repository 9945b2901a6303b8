"""The second look: what the lines around make of the first."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import numpy.typing as npt
from scipy.optimize import minimize_scalar

from courtside.talk.moves.trained.heads import ANSWERS, Floats, Head, Question, softmax
from courtside.talk.training.regression import Fitted, fit

PENALTY, STEPS = 1.0, 80

Seen = Sequence[tuple[Floats, npt.NDArray[np.int64]]]
"""For each fold the rows of its lines, by heads that had not learned from this fold, and the golds."""


def second_look(question: Question, head: Head, seen: Seen) -> Head:
    """The head with what the folds teach, its confidence set by folds that were left out in turn."""
    fitted = _fit(question, seen)
    return replace(
        head, second=fitted.weights, second_bias=fitted.bias, temperature=_temperature(question, seen)
    )


def _fit(question: Question, seen: Seen) -> Fitted:
    rows = np.vstack([rows for rows, _golds in seen])
    golds = np.concatenate([golds for _rows, golds in seen])
    return fit(rows, golds, len(ANSWERS[question]), penalty=PENALTY, steps=STEPS)


def _temperature(question: Question, seen: Seen) -> float:
    """What scores of unseen talks must be divided by to make the golds most probable."""
    scores = []
    for left_out, (rows, _golds) in enumerate(seen):
        others = [fold for at, fold in enumerate(seen) if at != left_out]
        fitted = _fit(question, others or seen)
        scores.append(rows @ fitted.weights + fitted.bias)
    unseen = np.vstack(scores)
    golds = np.concatenate([golds for _rows, golds in seen])

    def price(temperature: float) -> float:
        shares = softmax((unseen / temperature).astype(np.float32))[np.arange(len(golds)), golds]
        return -float(np.log(shares + 1e-9).mean(dtype=np.float64))

    return round(float(minimize_scalar(price, bounds=(0.5, 3.0), method="bounded").x), 3)
