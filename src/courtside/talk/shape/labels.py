"""What a labeller says of one sentence, and what that counts as."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class Move(StrEnum):
    """What one sentence does. The meaning and the borderline rules stand in docs/measures.md."""

    OPEN_QUESTION = "open_question"
    CLOSED_QUESTION = "closed_question"
    LEADING_QUESTION = "leading_question"
    REFLECTION = "reflection"
    AFFIRMATION = "affirmation"
    INFORMATION = "information"
    ADVICE = "advice"
    DIRECTIVE = "directive"
    PERMISSION = "permission"
    AGREEMENT = "agreement"
    COMMITMENT = "commitment"
    IDEA = "idea"
    SELF_EVALUATION = "self_evaluation"
    OBSTACLE = "obstacle"
    QUESTION = "question"
    ROLEPLAY = "roleplay"
    OTHER = "other"


COACH_MOVES = frozenset(
    {
        Move.OPEN_QUESTION,
        Move.CLOSED_QUESTION,
        Move.LEADING_QUESTION,
        Move.REFLECTION,
        Move.AFFIRMATION,
        Move.INFORMATION,
        Move.ADVICE,
        Move.DIRECTIVE,
        Move.PERMISSION,
        Move.AGREEMENT,
        Move.ROLEPLAY,
        Move.OTHER,
    }
)
REP_MOVES = frozenset(
    {
        Move.COMMITMENT,
        Move.IDEA,
        Move.SELF_EVALUATION,
        Move.OBSTACLE,
        Move.INFORMATION,
        Move.QUESTION,
        Move.ROLEPLAY,
        Move.OTHER,
    }
)


class Family(StrEnum):
    """What a coach's move counts as. `NONE` is left out of every ratio."""

    ASK = "ask"
    REFLECT = "reflect"
    TELL = "tell"
    APPROACH = "approach"
    NONE = "none"


class Focus(StrEnum):
    """Whether a sentence dwells on what is wrong or on a way forward."""

    PROBLEM = "problem"
    SOLUTION = "solution"
    OTHER = "other"


class Object(StrEnum):
    """Whether a sentence is about a result (a figure) or about a behaviour or skill."""

    RESULT = "result"
    BEHAVIOUR = "behaviour"
    OTHER = "other"


UNSURE = 0.35
"""A label with less confidence than this is a guess: about two in three of them are wrong."""


@dataclass(frozen=True, slots=True)
class Label:
    """What a labeller says of one sentence.

    `confidence` runs from 0 to 1. `invited` is true for a tell that the rep asked for within the last
    two turns; such a tell is not counted as one.
    """

    move: Move
    confidence: float = 1.0
    invited: bool = False
    focus: Focus = Focus.OTHER
    object: Object = Object.OTHER

    @property
    def sure(self) -> bool:
        """Whether the labeller could tell. What it could not tell is in no count."""
        return self.confidence >= UNSURE

    @property
    def family(self) -> Family:
        """What this move counts as when a coach makes it. A rep's own moves, and guesses, are `NONE`."""
        if not self.sure:
            return Family.NONE
        if self.invited and _FAMILIES.get(self.move) is Family.TELL:
            return Family.NONE
        return _FAMILIES.get(self.move, Family.NONE)


_FAMILIES: Mapping[Move, Family] = {
    Move.OPEN_QUESTION: Family.ASK,
    Move.CLOSED_QUESTION: Family.ASK,
    Move.REFLECTION: Family.REFLECT,
    Move.LEADING_QUESTION: Family.TELL,
    Move.INFORMATION: Family.TELL,
    Move.ADVICE: Family.TELL,
    Move.DIRECTIVE: Family.TELL,
    Move.PERMISSION: Family.APPROACH,
    Move.AGREEMENT: Family.APPROACH,
}
