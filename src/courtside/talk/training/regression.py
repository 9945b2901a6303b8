"""Softmax regression with a penalty on large weights, by L-BFGS."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

from courtside.talk.moves.trained.heads import Floats

type Rows = Floats | csr_matrix
_SEEN_AT_LEAST = 2
"""A feature that fewer rows have teaches nothing about others."""


@dataclass(frozen=True, slots=True)
class Fitted:
    """Weights for each feature and answer, and what each answer starts from."""

    weights: Floats
    bias: Floats


def fit(rows: Rows, golds: npt.NDArray[np.int64], answers: int, *, penalty: float, steps: int) -> Fitted:
    """The weights that make these answers most probable.

    `penalty` is half the price of a squared weight, against the sum over all rows. The same rows give the
    same weights; `steps` bounds the search.
    """
    kept = _kept(rows)
    inner = rows[:, kept]
    flipped = inner.T.tocsr() if isinstance(inner, csr_matrix) else inner.T
    count, width = inner.shape
    hot = np.zeros((count, answers), np.float32)
    hot[np.arange(count), golds] = 1

    def price(flat: npt.NDArray[np.float64]) -> tuple[float, npt.NDArray[np.float64]]:
        weights = flat[: width * answers].reshape(width, answers).astype(np.float32)
        scores = inner @ weights + flat[width * answers :].astype(np.float32)
        scores -= scores.max(axis=1, keepdims=True)
        logs = np.log(np.exp(scores).sum(axis=1, keepdims=True))
        loss = float((logs - (scores * hot).sum(axis=1, keepdims=True)).sum(dtype=np.float64))
        wrong = np.exp(scores - logs) - hot
        slope = np.concatenate([(flipped @ wrong + penalty * weights).ravel(), wrong.sum(axis=0)])
        dear = float((weights.astype(np.float64) ** 2).sum())
        return loss + penalty / 2 * dear, slope.astype(np.float64)

    begin = np.zeros((width + 1) * answers)
    found = minimize(price, begin, jac=True, method="L-BFGS-B", options={"maxiter": steps, "maxcor": 8}).x
    weights = np.zeros((rows.shape[1], answers), np.float32)
    weights[kept] = found[: width * answers].reshape(width, answers)
    return Fitted(weights, found[width * answers :].astype(np.float32))


def _kept(rows: Rows) -> npt.NDArray[np.int64]:
    if not isinstance(rows, csr_matrix):
        return np.arange(rows.shape[1])
    return np.flatnonzero(np.bincount(rows.indices, minlength=rows.shape[1]) >= _SEEN_AT_LEAST)
