"""A labeller that has learned from labelled talks. It needs numpy, and one file of weights."""

from __future__ import annotations

from courtside.talk.moves.trained.labeller import Trained
from courtside.talk.moves.trained.weights import SHIPPED, UnknownWeights, Weights, load, save

__all__ = ["SHIPPED", "Trained", "UnknownWeights", "Weights", "load", "save"]
