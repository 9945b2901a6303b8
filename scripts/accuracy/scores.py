"""How well two lists of names agree."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import product

Pair = tuple[str, str]
"""What people say, and what the labeller says."""


@dataclass(frozen=True, slots=True)
class Score:
    """How one label fares. `precision`, `recall` and `f1` are 0 where there is nothing to divide by."""

    label: str
    gold: int
    precision: float
    recall: float
    f1: float
    kappa: float


def kappa(pairs: Sequence[Pair]) -> float:
    """Cohen's kappa: agreement beyond what both would reach by chance; 1 where only one label exists."""
    gold, ours = Counter(a for a, _b in pairs), Counter(b for _a, b in pairs)
    agreed = sum(a == b for a, b in pairs) / len(pairs)
    chance = sum(gold[name] * ours[name] for name in gold) / len(pairs) ** 2
    return (agreed - chance) / (1 - chance) if chance < 1 else 1.0


def score(pairs: Sequence[Pair], label: str) -> Score:
    """How this label fares against all others."""
    both = sum(a == b == label for a, b in pairs)
    gold, ours = sum(a == label for a, _b in pairs), sum(b == label for _a, b in pairs)
    alone = [(str(a == label), str(b == label)) for a, b in pairs]
    return Score(
        label, gold, _part(both, ours), _part(both, gold), _part(2 * both, gold + ours), kappa(alone)
    )


def macro_f1(pairs: Sequence[Pair], labels: Iterable[str] | None = None) -> float:
    """The mean F1 over these labels, or over all that people use."""
    scores = [score(pairs, label).f1 for label in labels or sorted({a for a, _b in pairs})]
    return sum(scores) / len(scores)


def mean_error(pairs: Sequence[tuple[float, float]]) -> float:
    """The mean distance of two figures."""
    return sum(abs(a - b) for a, b in pairs) / len(pairs)


def correlation(pairs: Sequence[tuple[float, float]]) -> float:
    """Pearson's r; 0 where one of the two never changes."""
    mean_a, mean_b = (sum(pair[side] for pair in pairs) / len(pairs) for side in (0, 1))
    both = sum((a - mean_a) * (b - mean_b) for a, b in pairs)
    spread = sum((a - mean_a) ** 2 for a, _b in pairs) * sum((b - mean_b) ** 2 for _a, b in pairs)
    return both / spread**0.5 if spread else 0.0


def auc(good: Sequence[float], poor: Sequence[float]) -> float:
    """The chance that a good one stands above a poor one; a tie counts half."""
    return sum((a > b) + (a == b) / 2 for a, b in product(good, poor)) / (len(good) * len(poor))


@dataclass(slots=True)
class Found:
    """Things that were there, were found, and both."""

    there: int = 0
    found: int = 0
    both: int = 0

    @property
    def precision(self) -> float:
        """Of what was found, how much was there."""
        return _part(self.both, self.found)

    @property
    def recall(self) -> float:
        """Of what was there, how much was found."""
        return _part(self.both, self.there)

    @property
    def f1(self) -> float:
        """The harmonic mean of the two."""
        return _part(2 * self.both, self.there + self.found)


def _part(some: int, of: int) -> float:
    return some / of if of else 0.0
