"""Which tells of a coach the rep has asked for."""

from __future__ import annotations

from collections.abc import Sequence

from courtside.talk.moves.scene import Scene
from courtside.talk.moves.trained.heard import Heard
from courtside.talk.shape import Move


def invited(talk: Sequence[Heard], moves: Sequence[Move]) -> list[bool]:
    """For each line whether it informs or advises within two turns of a question of the rep."""
    scene = Scene()
    found = []
    for heard, move in zip(talk, moves, strict=True):
        scene.hear(heard.line, heard.said)
        found.append(scene.invites(move))
        scene.note(heard.said, move)
    return found
