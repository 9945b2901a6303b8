"""Weights: everything a trained labeller knows, in one file of a few megabytes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from hashlib import sha256
from pathlib import Path
from typing import Any

import numpy as np

from courtside.talk.moves.trained.heads import Head, Question
from courtside.talk.moves.trained.neighbours import WIDTH
from courtside.talk.moves.trained.slots import SLOTS

SHIPPED = Path(__file__).with_name("weights.npz")
FORM = 1
"""Changes whenever the features or the second look do, so that old weights are not taken for new ones."""


class UnknownWeights(ValueError):
    """A file of weights that this version cannot use; the message says what to do."""


@dataclass(frozen=True, slots=True)
class Weights:
    """The heads by question. `version` is a hash of all of them."""

    heads: Mapping[Question, Head]
    version: str = ""


def load(path: Path = SHIPPED) -> Weights:
    """The weights of this file. Raises `UnknownWeights`, or `OSError` where it cannot be read."""
    with np.load(path, allow_pickle=False) as kept:
        if "form" not in kept or kept["form"].tolist() != [FORM, SLOTS, WIDTH]:
            raise UnknownWeights(f"{path.name} was made for another version. Train again: courtside train.")
        heads = {question: _head(question, kept) for question in Question}
    return Weights(heads, version_of(heads))


def save(heads: Mapping[Question, Head], path: Path) -> None:
    """Write the weights into this file; the same weights give the same bytes."""
    arrays: dict[str, Any] = {
        f"{question}_{name}": np.asarray(getattr(head, name))
        for question, head in heads.items()
        for name in _names()
    }
    path.parent.mkdir(parents=True, exist_ok=True)
    np.savez_compressed(path, allow_pickle=False, form=np.array([FORM, SLOTS, WIDTH]), **arrays)


def version_of(heads: Mapping[Question, Head]) -> str:
    """Eight letters that change with any weight."""
    hashed = sha256()
    for question in Question:
        for name in _names():
            hashed.update(np.ascontiguousarray(getattr(heads[question], name)).tobytes())
    return hashed.hexdigest()[:8]


def _names() -> tuple[str, ...]:
    return tuple(field.name for field in fields(Head))


def _head(question: Question, kept: Mapping[str, Any]) -> Head:
    parts = {name: kept[f"{question}_{name}"] for name in _names()}
    return Head(**parts | {"temperature": float(parts["temperature"])})
