"""Which labelled talks a labeller learns from, is tuned on, and is tested with."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from zlib import crc32


class Split(StrEnum):
    """What a talk is for. Nothing is trained or tuned on `TEST`."""

    TRAIN = "train"
    DEV = "dev"
    TEST = "test"


@dataclass(frozen=True, slots=True)
class Draw:
    """The lot that decides: a name's CRC-32, divided by `of`, leaves `rest`."""

    of: int
    rest: int

    def takes(self, name: str) -> bool:
        """Whether the lot falls on this name."""
        return crc32(name.encode()) % self.of == self.rest


@dataclass(frozen=True, slots=True)
class Splits:
    """Both ways to part the talks: each by its own name, or all of one industry together."""

    talks: Mapping[Split, Draw]
    industries: Mapping[Split, Draw]

    def by_talk(self, name: str) -> Split:
        """Where the talk of this name falls, such as `a01-bucket`."""
        return _fall(name, self.talks)

    def by_industry(self, industry: str) -> Split:
        """Where all talks of this industry fall."""
        return _fall(industry.casefold(), self.industries)


def read_splits(text: str) -> Splits:
    """What `corpus/splits.json` says. Raises `ValueError` or `KeyError` where it is something else."""
    kept = json.loads(text)
    return Splits(_draws(kept["by_talk"]), _draws(kept["by_industry"]))


def _draws(kept: Mapping[str, Mapping[str, int]]) -> dict[Split, Draw]:
    return {Split(name): Draw(draw["of"], draw["rest"]) for name, draw in kept.items()}


def _fall(name: str, draws: Mapping[Split, Draw]) -> Split:
    return next((split for split, draw in draws.items() if draw.takes(name)), Split.TRAIN)
