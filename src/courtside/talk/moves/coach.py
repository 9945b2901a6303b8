"""What a coach's sentence does, by rule."""

from __future__ import annotations

from collections.abc import Mapping

from courtside.talk.moves.cues import content, is_nod, is_order, overlap
from courtside.talk.moves.phrases import Rulebook
from courtside.talk.moves.rules import approach, orders, others, questions, reflections, tells
from courtside.talk.moves.said import FIRST, Said
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
        *questions.LEADING,
        *tells.ADVICE,
        *tells.INFORMATION,
        *orders.ORDERS,
        *orders.PRESSURE,
        *approach.PERMISSION,
        *approach.AGREEMENT,
        *reflections.REFLECTION,
        *reflections.AFFIRMATION,
        *others.OTHER,
    )
)

_MILDER = frozenset({Move.ADVICE, Move.OPEN_QUESTION, Move.AFFIRMATION, Move.OTHER})
"""Where words say one of these, a verb in the imperative is no order: "try asking", "tell me more"."""
_ECHOES = 0.5
"""Share of a sentence's own words that the rep has just used, from which on it gives them back."""
_LONGEST_ECHO = 16
_OWN = frozenset({"i", "me", "my", "we", "our"})


def coach_move(said: Said, scene: Scene) -> tuple[Move, float]:
    """The move and how sure it is."""
    found = _RULES.matches(said.words, marked=said.marked)
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
    if _gives_back(said, scene):
        return Move.REFLECTION, 0.6
    if not found and (_speaks_of_rep(said, scene) or _concludes(said, scene)):
        return Move.REFLECTION, 0.5
    if said.marked:
        return Move.CLOSED_QUESTION, 0.5
    if len(said.core) < 3 and not found:
        return Move.OTHER, 0.5
    return Move.INFORMATION, found.get(Move.INFORMATION, 0.3)


def _gives_back(said: Said, scene: Scene) -> bool:
    """Whether the sentence returns what the rep has just said, in few words, at the turn's beginning."""
    if len(said.core) > _LONGEST_ECHO or said.core[0] in _OWN or scene.invited:
        return False
    return scene.answers_rep and overlap(content(said.words), scene.rep_words) >= _ECHOES


def _speaks_of_rep(said: Said, scene: Scene) -> bool:
    """Whether a plain statement about the rep follows at once on what the rep has said."""
    return said.core[0] == "you" and not said.marked and _free_answer(scene)


def _concludes(said: Said, scene: Scene) -> bool:
    """Whether a statement that begins with "so" follows at once on what the rep has said."""
    begin = said.words.index(FIRST)
    led = "so" in said.words[:begin] and not _OWN & set(said.words[: begin + 5])
    return led and len(said.core) > 3 and _free_answer(scene)


def _free_answer(scene: Scene) -> bool:
    """Whether it answers something that the rep has said and not asked."""
    return scene.answers_rep and bool(scene.rep_words) and not scene.invited
