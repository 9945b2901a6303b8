"""What a rep's sentence does, by rule."""

from __future__ import annotations

from courtside.talk.moves.classes import is_number
from courtside.talk.moves.cues import is_nod, is_order
from courtside.talk.moves.phrases import Phrases, Rulebook
from courtside.talk.moves.rules import asking, obstacles, rep_ahead, rep_back, rep_nods
from courtside.talk.moves.said import Said
from courtside.talk.moves.scene import Scene
from courtside.talk.shape import Move

PRIORITY = (
    # rule 1: a mixed sentence takes the act that moves the rep most
    Move.QUESTION,
    Move.COMMITMENT,
    Move.IDEA,
    Move.SELF_EVALUATION,
    Move.OBSTACLE,
    Move.OTHER,
)

_RULES = Rulebook(
    (
        *rep_ahead.QUESTION,
        *rep_ahead.COMMITMENT,
        *rep_ahead.IDEA,
        *rep_back.SELF_EVALUATION,
        *obstacles.OBSTACLE,
        *rep_nods.ASSENT,
    )
)
_PRESSED = frozenset({Move.DIRECTIVE, Move.LEADING_QUESTION})
_ASKS = frozenset({Move.OPEN_QUESTION, Move.CLOSED_QUESTION, Move.AGREEMENT, Move.PERMISSION})
_SUBJECTS = frozenset({"i", "my", "we", "he", "she", "they", "it", "the"})
_ELSEWHERE = frozenset({"he", "she", "they", "it", "that", "there", "because"})
"""How a sentence begins that speaks of others: no answer to what one will do oneself."""
_YES = frozenset({"yes", "yeah", "yep", "sure", "okay", "definitely", "absolutely"})

_JUDGE, _INVENT, _PROMISE = range(3)


def _asked_for() -> Phrases:
    phrases = Phrases()
    for kind, texts in enumerate((asking.ASKED_TO_JUDGE, asking.ASKED_TO_INVENT, asking.ASKED_TO_PROMISE)):
        for text in texts:
            phrases.add(text, kind)
    return phrases


_ASKED_FOR = _asked_for()


def rep_rules(said: Said) -> dict[Move, float]:
    """Every move that a rule about a rep's words finds in it, with the confidence of the surest."""
    return _RULES.matches(said.words, marked=said.marked)


def rep_move(said: Said, scene: Scene) -> tuple[Move, float]:
    """The move and how sure it is; what the coach has just asked for decides where words do not."""
    found = rep_rules(said)
    asked_for = _ASKED_FOR.find(scene.coach_said.words) if scene.coach_said and scene.opens_turn else set()
    if _PROMISE in asked_for and is_nod(said) and said.words[0] in _YES:
        return Move.COMMITMENT, 0.6  # rule 11: yes to "will you ...?"
    if _JUDGE in asked_for and said.core[:1] == ("that",) and _SUBJECTS.intersection(said.core[1:2]):
        return Move.SELF_EVALUATION, 0.7  # "what did you notice?" "that I never asked"
    for move in PRIORITY:
        if move in found:
            return move, found[move]
    if is_nod(said):
        return Move.OTHER, 0.9
    return _unworded(said, scene, asked_for)


def _unworded(said: Said, scene: Scene, asked_for: set[int]) -> tuple[Move, float]:
    """The move of a sentence that no rule about words knows."""
    if said.marked:
        return Move.QUESTION, 0.7
    if _JUDGE in asked_for and said.core[0] in {"i", "my", "that"}:
        return Move.SELF_EVALUATION, 0.5  # rule 11: a lesson or judgement stated when asked for it
    if _PROMISE in asked_for and (is_order(said) or len(said.core) > 4) and said.core[0] not in _ELSEWHERE:
        return Move.COMMITMENT, 0.5  # "what will you do?" "two questions before I open the bag"
    if _INVENT in asked_for and scene.coach_move is not Move.AGREEMENT and len(said.core) < 12:
        return Move.IDEA, 0.5
    if is_order(said):
        return Move.IDEA, 0.5  # told to oneself: "then find out who signs"
    if len(said.core) < 3 and scene.coach_move not in _ASKS and not any(map(is_number, said.core)):
        return Move.OTHER, 0.5
    if scene.coach_move in _PRESSED and scene.opens_turn:
        return Move.OBSTACLE, 0.5  # rule 12: an explanation that pushes back, even if true
    return Move.INFORMATION, 0.3
