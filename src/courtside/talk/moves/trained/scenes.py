"""Scenes: a role-play goes on for a while, so that one line in character makes the next one likely."""

from __future__ import annotations

import numpy as np

from courtside.talk.moves.trained.heads import Floats

_BEGINS, _ENDS = 0.01, 0.07
"""How often a scene begins after a line outside of one, and ends after a line inside."""
_USUAL = 0.05
"""The share of lines in character that the first look was taught with."""
_LEAST = 1e-3


def in_scene(played: Floats) -> Floats:
    """For each line the probability of a scene, given those of every line by itself (forward, backward)."""
    share = played.clip(_LEAST, 1 - _LEAST).astype(np.float64)
    hints = np.stack([(1 - share) / (1 - _USUAL), share / _USUAL], axis=1)
    steps = np.array([[1 - _BEGINS, _BEGINS], [_ENDS, 1 - _ENDS]])
    forward = np.empty_like(hints)
    state = np.array([1.0, 0.0])
    for at, hint in enumerate(hints):
        state = (state @ steps) * hint
        state /= state.sum()
        forward[at] = state
    behind = np.ones(2)
    scene = np.empty(len(hints), np.float32)
    for at in range(len(hints) - 1, -1, -1):
        both = forward[at] * behind
        scene[at] = both[1] / both.sum()
        behind = steps @ (behind * hints[at])
        behind /= behind.sum()
    return scene
