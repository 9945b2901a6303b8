"""The first labeller: written rules for every move."""

from __future__ import annotations

from collections.abc import Sequence

from courtside.talk.moves.coach import coach_move
from courtside.talk.moves.focus import focus_of, object_of
from courtside.talk.moves.play import in_character
from courtside.talk.moves.rep import rep_move
from courtside.talk.moves.said import Said, said
from courtside.talk.moves.scene import Scene
from courtside.talk.shape import Label, Line, Move, Role


class WrittenRules:
    """Rules about wording and place, in the order of the borderline rules; the same talk, the same labels."""

    name = "written rules"
    version = "2"

    def label(self, lines: Sequence[Line]) -> list[Label]:
        """One label for each line. Whoever is neither coach nor rep gets `Move.OTHER`."""
        return self.label_said(lines, [said(line.text) for line in lines])

    def label_said(self, lines: Sequence[Line], plain: Sequence[Said]) -> list[Label]:
        """The same for whoever has the lines made plain already."""
        scene = Scene()
        labels = []
        for line, words, played in zip(lines, plain, in_character(plain), strict=True):
            scene.hear(line, words)
            move, confidence = (Move.ROLEPLAY, 0.7) if played else _move(line.role, words, scene)
            labels.append(_label(words, move, confidence, scene))
            scene.note(words, move)
        return labels


def _move(role: Role, words: Said, scene: Scene) -> tuple[Move, float]:
    if role is Role.OTHER:
        return Move.OTHER, 1.0
    return coach_move(words, scene) if role is Role.COACH else rep_move(words, scene)


def _label(words: Said, move: Move, confidence: float, scene: Scene) -> Label:
    return Label(
        move,
        confidence,
        invited=scene.invites(move),
        focus=focus_of(words, move),
        object=object_of(words, move),
    )
