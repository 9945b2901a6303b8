"""What the first look made of a line and of those around it: what the second look judges by."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from courtside.talk.moves.trained.heads import ANSWERS, Floats, Question
from courtside.talk.moves.trained.scenes import in_scene
from courtside.talk.shape import Move

REACH, NEAR = 4, 2
"""Lines around that are looked at, and those of which it also counts whether they are of the same turn."""
_FLOOR = 1e-3
_WINDOWS = (3, 6, 12)


def columns() -> dict[Question, slice]:
    """Where the answers to each question stand in a row of the first look."""
    begins: dict[Question, slice] = {}
    at = 0
    for question, answers in ANSWERS.items():
        begins[question] = slice(at, at + len(answers))
        at += len(answers)
    return begins


WIDTH = sum(len(answers) for answers in ANSWERS.values())
PLAYED = tuple(
    columns()[question].start + ANSWERS[question].index(Move.ROLEPLAY)
    for question in (Question.COACH, Question.REP)
)


def neighbourhood(first: Floats, turns: Sequence[int]) -> Floats:
    """One row for each line, of everything that the second look knows; `first` has `WIDTH` columns."""
    blocks: list[Floats] = [
        (np.log(first + _FLOOR) / 3).astype(np.float32),
        *_shifted(first, np.array(turns, np.int64)),
        *_played(first[:, PLAYED].sum(axis=1)),
        np.repeat(first.mean(axis=0, keepdims=True), len(first), axis=0),
    ]
    return np.hstack(blocks).astype(np.float32)


def _shifted(first: Floats, turns: NDArray[np.int64]) -> Iterator[Floats]:
    """The first look at each neighbour, and whether there is one."""
    count = len(first)
    for offset in (*range(-REACH, 0), *range(1, REACH + 1)):
        places = np.arange(count) + offset
        there = ((places >= 0) & (places < count))[:, None]
        places = places.clip(0, count - 1)
        beside = first[places] * there
        yield beside
        yield (~there).astype(np.float32)
        if abs(offset) <= NEAR:
            yield beside * (turns == turns[places])[:, None]


def _played(share: Floats) -> Iterator[Floats]:
    """How much of what stands before, behind and around is spoken in character."""
    scene = in_scene(share)[:, None]
    yield scene
    yield (np.log((scene + _FLOOR) / (1 - scene + _FLOOR)) / 3).astype(np.float32)
    sums = np.concatenate([[0.0], np.cumsum(share, dtype=np.float64)])
    places = np.arange(len(share))
    for reach in _WINDOWS:
        before, behind = (places - reach).clip(0), (places + reach + 1).clip(None, len(share))
        for begin, end in ((before, places), (places + 1, behind), (before, behind)):
            mean = ((sums[end] - sums[begin]) / np.maximum(end - begin, 1))[:, None].astype(np.float32)
            yield mean
            yield mean * share[:, None]
