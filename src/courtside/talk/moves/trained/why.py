"""Why a line has its label: the bits of its own words that weighed most."""

from __future__ import annotations

from courtside.talk.moves.trained.heads import ANSWERS, Question
from courtside.talk.moves.trained.heard import Heard
from courtside.talk.moves.trained.own import said_words
from courtside.talk.moves.trained.slots import slot
from courtside.talk.moves.trained.weights import Weights
from courtside.talk.shape import Move, Role

_MOST = 3
_EDGES = {"^", "$"}
_SILENT = {"", ",", ".", "!", "—"}
"""Marks that say nothing to a reader when they stand alone."""


def reasons(heard: Heard, move: Move, weights: Weights) -> tuple[str, ...]:
    """Up to three bits of the line, the weightiest first, none inside another; empty where none spoke for it.

    How much a bit speaks for a move is its weight for it over the mean of its weights for all others.
    """
    if heard.line.role is Role.OTHER:
        return ()
    question = Question(heard.line.role.value)
    head, column = weights.heads[question], ANSWERS[question].index(move)
    weighed: dict[str, float] = {}
    for name in said_words(heard.tokens):
        kind, *words = name.split(" ")
        if kind == "s":
            continue
        row = head.table[slot(name)] * head.scale
        bit = " ".join(word for word in words if word not in _EDGES)
        weighed[bit] = weighed.get(bit, 0.0) + float(row[column] - row.mean())
    spoke = (bit for bit in weighed if bit not in _SILENT and weighed[bit] > 0)
    return _apart(sorted(spoke, key=lambda bit: -weighed[bit]))


def _apart(bits: list[str]) -> tuple[str, ...]:
    chosen: list[str] = []
    for bit in bits:
        if not any(f" {bit} " in f" {other} " or f" {other} " in f" {bit} " for other in chosen):
            chosen.append(bit)
        if len(chosen) == _MOST:
            break
    return tuple(chosen)
