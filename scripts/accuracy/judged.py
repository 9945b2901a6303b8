"""Labelled talks and what a labeller makes of them, line beside line."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from scripts.accuracy.scores import Pair

from courtside.talk.labelled import LabelledTalk
from courtside.talk.moves import Labeller
from courtside.talk.shape import Family, Label, Line, Move, Role
from courtside.talk.training.examples import bare

_UNCOUNTED = {Move.AFFIRMATION: "affirm", Move.ROLEPLAY: "role-play"}
"""What moves that count as nothing are called; all others of them are `other`."""


@dataclass(frozen=True, slots=True)
class Judged:
    """One talk with its own labels and, line by line, those of a labeller."""

    name: str
    talk: LabelledTalk
    lines: tuple[Line, ...]
    labels: tuple[Label, ...]

    @property
    def beside(self) -> list[tuple[Line, Label, Label]]:
        """Every line with what people say of it and what the labeller says."""
        return [
            (line, line.sentence.label or Label(Move.OTHER), label)
            for line, label in zip(self.lines, self.labels, strict=True)
        ]

    @property
    def labelled(self) -> LabelledTalk:
        """The talk as the labeller sees it."""
        return replace(self.talk, transcript=self.talk.transcript.with_labels(self.labels))


def judge(talks: Mapping[str, LabelledTalk], labeller: Labeller, *, stripped: bool = False) -> list[Judged]:
    """What the labeller makes of each talk, with marks and capitals taken away where `stripped`."""
    judged = []
    for name, talk in talks.items():
        lines = tuple(talk.transcript.lines())
        seen = bare(lines) if stripped else lines
        judged.append(Judged(name, talk, lines, tuple(labeller.label(_unlabelled(seen)))))
    return judged


def again(first: Mapping[str, LabelledTalk], second: Mapping[str, LabelledTalk]) -> list[Judged]:
    """Talks that people labelled twice, the second labels in the place of a labeller's."""
    judged = []
    for name, talk in second.items():
        labels = (line.sentence.label or Label(Move.OTHER) for line in talk.transcript.lines())
        judged.append(Judged(name, talk, tuple(first[name].transcript.lines()), tuple(labels)))
    return judged


def _unlabelled(lines: Iterable[Line]) -> tuple[Line, ...]:
    """The lines without what people say of them, so that no labeller can peep."""
    return tuple(replace(line, sentence=replace(line.sentence, label=None)) for line in lines)


def moves(judged: Sequence[Judged], role: Role) -> list[Pair]:
    """The moves of this role, as people and as the labeller have them."""
    return [(gold.move, ours.move) for one in judged for line, gold, ours in one.beside if line.role is role]


def merged(judged: Sequence[Judged]) -> list[Pair]:
    """The coach's moves, brought together by what they count as."""
    return [(_merged(a), _merged(b)) for a, b in moves(judged, Role.COACH)]


def _merged(move: str) -> str:
    family = Label(Move(move)).family
    return _UNCOUNTED.get(Move(move), "other") if family is Family.NONE else family.value
