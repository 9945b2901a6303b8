"""Whether of the labels with a confidence of .8 eight in ten are right."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from scripts.accuracy.judged import Judged

from courtside.talk.shape import Role

EDGES = (0.0, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.01)


@dataclass(frozen=True, slots=True)
class Bin:
    """The labels whose confidence lies in this range."""

    least: float
    most: float
    count: int
    confidence: float
    right: float


def bins(judged: Sequence[Judged]) -> Iterator[Bin]:
    """The labels by their confidence; a range without any is left out."""
    rated = _rated(judged)
    for least, most in pairwise(EDGES):
        inside = [(sure, right) for sure, right in rated if least <= sure < most]
        if inside:
            mean, share = (sum(one[side] for one in inside) / len(inside) for side in (0, 1))
            yield Bin(least, min(most, 1.0), len(inside), mean, share)


def error(judged: Sequence[Judged]) -> float:
    """The mean distance of confidence and share of right ones over the ranges, each by its count."""
    found = list(bins(judged))
    return sum(one.count * abs(one.confidence - one.right) for one in found) / sum(one.count for one in found)


def _rated(judged: Sequence[Judged]) -> list[tuple[float, bool]]:
    return [
        (ours.confidence, gold.move is ours.move)
        for one in judged
        for line, gold, ours in one.beside
        if line.role is not Role.OTHER
    ]
