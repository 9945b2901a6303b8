"""The labeller of this installation: what was trained here, or else what came with the product."""

from __future__ import annotations

import os
from functools import cache
from pathlib import Path

from courtside.talk.moves.trained import Trained, load

_DATA = "COURTSIDE_DATA"
"""The folder that this installation keeps its own things in; docs/settings.md says more."""


def own_weights() -> Path:
    """Where `courtside train` puts the weights it has learned here."""
    return Path(os.environ.get(_DATA) or ".local") / "weights.npz"


def installed() -> Trained:
    """The labeller that was trained here, where there is one, or else the one that came along.

    A later training counts at once. Raises `UnknownWeights` where what was trained here is of another
    version of Courtside: then train again, or take the file away.
    """
    path = own_weights()
    try:
        changed = path.stat().st_mtime_ns
    except FileNotFoundError:
        return SHIPPED_LABELLER
    return _loaded(path, changed)


@cache
def _loaded(path: Path, changed: int) -> Trained:  # noqa: ARG001  # it makes the cache forget
    return Trained(load(path))


SHIPPED_LABELLER = Trained()
"""The labeller that comes with the product. Its weights are read at the first talk."""
