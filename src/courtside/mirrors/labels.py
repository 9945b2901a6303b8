"""Labels as the labeller gave them, and with what people in the talk put right."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from courtside.mirrors.models import Correction
from courtside.talk import COACH_MOVES, REP_MOVES, Label, Line, Move, Role, Transcript, from_plain, to_plain

_MOVES = {
    Role.COACH: tuple(move for move in Move if move in COACH_MOVES),
    Role.REP: tuple(move for move in Move if move in REP_MOVES),
}


def moves_of(role: Role) -> tuple[Move, ...]:
    """The moves that somebody in this role can make, in their order; none for who is neither."""
    return _MOVES.get(role, ())


def labels_of(talk: Transcript) -> list[Any]:
    """The labels of a talk as JSON values, one for each line."""
    return [to_plain(line.sentence.label) for line in talk.lines()]


def named(corrections: Iterable[Correction]) -> dict[int, Move]:
    """What each corrected line does, from corrections that hold."""
    return {row.line: Move(row.move) for row in corrections if row.move}


def with_corrections(talk: Transcript, labels: Sequence[Any], corrected: Mapping[int, Move]) -> Transcript:
    """The talk with what the labeller said, and over it what people say.

    A correction that does not fit the role a speaker has by now is left out; it holds again when the role
    is put back. Raises `ValueError` when there is not one label for each line.
    """
    read: list[Label] = [from_plain(Label, plain) for plain in labels]
    lines = list(talk.lines())
    return talk.with_labels(
        [_put_right(line, label, corrected) for line, label in zip(lines, read, strict=True)]
    )


def _put_right(line: Line, label: Label, corrected: Mapping[int, Move]) -> Label:
    move = corrected.get(line.number)
    if move is None or move not in moves_of(line.role):
        return label
    return replace(label, move=move, confidence=1.0)
