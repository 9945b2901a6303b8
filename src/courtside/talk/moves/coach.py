"""What a coach's sentence does, by rule."""

from __future__ import annotations

from collections.abc import Mapping

from courtside.talk.moves.cues import is_nod, is_order
from courtside.talk.moves.echo import gives_back, takes_up
from courtside.talk.moves.phrases import Rulebook
from courtside.talk.moves.rules import (
    affirmations,
    agreement,
    leading,
    orders,
    others,
    permission,
    pressure,
    questions,
    reflections,
    tells,
)
from courtside.talk.moves.said import Said
from courtside.talk.moves.scene import Scene
from courtside.talk.shape import Move

PRIORITY = (
    # rule 1: a mixed sentence takes the act that moves the rep most
    Move.DIRECTIVE,
    Move.LEADING_QUESTION,
    Move.PERMISSION,
    Move.AGREEMENT,
    Move.OPEN_QUESTION,
    Move.CLOSED_QUESTION,
    Move.ADVICE,
    Move.AFFIRMATION,
    Move.REFLECTION,
    Move.INFORMATION,
)

_RULES = Rulebook(
    (
        *questions.OPEN,
        *questions.CLOSED,
        *questions.CHOICE,
        *leading.LEADING,
        *tells.ADVICE,
        *tells.INFORMATION,
        *orders.ORDERS,
        *pressure.PRESSURE,
        *permission.PERMISSION,
        *agreement.AGREEMENT,
        *reflections.REFLECTION,
        *affirmations.AFFIRMATION,
        *others.OTHER,
    )
)

_MILDER = frozenset({Move.ADVICE, Move.OPEN_QUESTION, Move.AFFIRMATION, Move.OTHER})
"""Where words say one of these, a verb in the imperative is no order: "try asking", "tell me more"."""

_ANNOUNCED = 0.8
"""Confidence from which on a sentence says itself that it brings news, whatever words it takes up."""


def coach_rules(said: Said) -> dict[Move, float]:
    """Every move that a rule about a coach's words finds in it, with the confidence of the surest."""
    return _RULES.matches(said.words, marked=said.marked)


def coach_move(said: Said, scene: Scene) -> tuple[Move, float]:
    """The move and how sure it is."""
    found = coach_rules(said)
    if set(found) == {Move.OTHER}:
        return Move.OTHER, found[Move.OTHER]
    if is_order(said) and not found.keys() & _MILDER:
        # "or just leave it in the car" is one of several ways
        found.setdefault(Move.ADVICE if said.words[0] == "or" else Move.DIRECTIVE, 0.7)
    for move in PRIORITY:
        if move in found and move is not Move.INFORMATION:
            return move, found[move]
    return _unworded(said, scene, found)


def _unworded(said: Said, scene: Scene, found: Mapping[Move, float]) -> tuple[Move, float]:
    """The move of a sentence whose words say no more than that it informs, if so much."""
    if is_nod(said):
        return Move.OTHER, 0.9
    if found.get(Move.INFORMATION, 0.0) >= _ANNOUNCED:
        return Move.INFORMATION, found[Move.INFORMATION]
    if gives_back(said, scene):
        return Move.REFLECTION, 0.6
    if takes_up(said, scene, informs=Move.INFORMATION in found):
        return Move.REFLECTION, 0.5
    if said.marked:
        return Move.CLOSED_QUESTION, 0.5
    if len(said.core) < 3 and not found:
        return Move.OTHER, 0.5
    return Move.INFORMATION, found.get(Move.INFORMATION, 0.3)
