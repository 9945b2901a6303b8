"""Whether a sentence dwells on a problem or a way forward, on a figure or on what somebody does."""

from __future__ import annotations

from courtside.talk.moves.classes import is_number
from courtside.talk.moves.rules.focus import BEHAVIOUR, BY_MOVE, PERSONS, PROBLEM, RESULT, SOLUTION
from courtside.talk.moves.said import Said
from courtside.talk.shape import Focus, Move, Object


def focus_of(said: Said, move: Move) -> Focus:
    """Problem or solution: the words decide, then the move; other where neither does."""
    if move in {Move.OTHER, Move.ROLEPLAY}:
        return Focus.OTHER
    problems, solutions = _count(said, PROBLEM), _count(said, SOLUTION)
    if problems == solutions or move in {Move.COMMITMENT, Move.OBSTACLE, Move.IDEA}:
        return BY_MOVE.get(move, Focus.OTHER)
    return Focus.PROBLEM if problems > solutions else Focus.SOLUTION


def object_of(said: Said, move: Move) -> Object:
    """A result where a figure is named, a behaviour where somebody in the room does something."""
    if move in {Move.OTHER, Move.ROLEPLAY}:
        return Object.OTHER
    results = _count(said, RESULT) + any(is_number(word) and word.endswith("%") for word in said.core)
    behaviours = _count(said, BEHAVIOUR) if _count(said, PERSONS) else 0
    if results == behaviours:
        return Object.OTHER
    return Object.RESULT if results > behaviours else Object.BEHAVIOUR


def _count(said: Said, vocabulary: frozenset[str]) -> int:
    return sum(word in vocabulary for word in said.core)
