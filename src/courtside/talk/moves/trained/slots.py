"""Where the weights of a feature stand: its name is hashed, so that no list of names is kept."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from courtside.talk.moves.trained.around import around_features
from courtside.talk.moves.trained.heard import Heard
from courtside.talk.moves.trained.own import own_features
from courtside.talk.moves.trained.played import played_features

SLOTS = 1 << 18

Ints = NDArray[np.int32]


def slot(feature: str) -> int:
    """The place of a feature; CRC-32 gives the same on every machine."""
    return crc32(feature.encode()) & (SLOTS - 1)


def features(at: int, talk: Sequence[Heard]) -> Iterable[str]:
    """Every feature of the line at this place."""
    yield from own_features(talk[at])
    yield from around_features(at, talk)
    yield from played_features(at, talk)


def slots_of(talk: Sequence[Heard]) -> list[Ints]:
    """For every line, the sorted places of its features, each once."""
    return [
        np.array(sorted({slot(name) for name in features(at, talk)}), np.int32) for at in range(len(talk))
    ]
