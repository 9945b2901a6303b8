"""Mends: a talk with what people put right about its lines, replayed upon what was read.

`mend` gives the same for the same talk and mends, however they came about; docs/decisions/mends-replayed.md
says why words are counted and not lines.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from courtside.talk.mends.draft import Draft
from courtside.talk.mends.kinds import Called, Does, Join, Mend, SaidBy, Split, spans
from courtside.talk.moves import Labeller, label
from courtside.talk.shape import Label, Move, Role, Transcript, moves_of

__all__ = [
    "Called",
    "Does",
    "Join",
    "Mend",
    "Mended",
    "SaidBy",
    "Split",
    "mend",
    "spans",
]


@dataclass(frozen=True, slots=True)
class Mended:
    """A labelled talk with its mends in it, and what the labeller says of each of its lines."""

    talk: Transcript
    read_as: tuple[Label, ...]


def mend(talk: Transcript, mends: Iterable[Mend], *, labeller: Labeller) -> Mended:
    """A talk that `labeller` labelled, with these mends upon it, in their order.

    A line that stands as it was read keeps its label; a new one is labelled in its place in the mended talk.
    A move that whoever said the line cannot make is left out. Raises `IndexError` for words or a speaker that
    the talk does not have, `ValueError` when it is not labelled.
    """
    draft = Draft(talk)
    for one in mends:
        draft.put(one)
    mended = draft.talk()
    read_as = _read_as(talk, mended, labeller)
    labels = [
        _put_right(label, line.role, draft.does[words.start])
        for line, words, label in zip(mended.lines(), spans(mended), read_as, strict=True)
    ]
    return Mended(mended.with_labels(labels), read_as)


def _read_as(base: Transcript, mended: Transcript, labeller: Labeller) -> tuple[Label, ...]:
    known = dict(zip(_places(base), (line.sentence.label for line in base.lines()), strict=True))
    if None in known.values():
        raise ValueError("This talk is not labelled. Label it, then mend it.")
    found = [known.get(place) for place in _places(mended)]
    if None in found:
        anew = (line.sentence.label for line in label(mended, labeller=labeller).lines())
        found = [old or new for old, new in zip(found, anew, strict=True)]
    return tuple(one for one in found if one)


def _places(talk: Transcript) -> list[tuple[int, range]]:
    """Who says each line, and which words: a line that has both in common is the same line."""
    who = [turn.speaker for turn in talk.turns for _ in turn.sentences]
    return list(zip(who, spans(talk), strict=True))


def _put_right(read: Label, role: Role, move: Move | None) -> Label:
    return replace(read, move=move, confidence=1.0) if move in moves_of(role) and move else read
