"""A finding: the answer of one reading, with what it stands on."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar


class Reason(StrEnum):
    """Why a reading has no value yet, or cannot have one from this file."""

    NO_COACH = "no_coach"
    NO_REP = "no_rep"
    NO_TIMES = "no_times"
    COARSE_TIMES = "coarse_times"
    JOINED_TIMES = "joined_times"
    NOT_A_GROUP = "not_a_group"
    FEW_SENTENCES = "few_sentences"
    FEW_COUNTED = "few_counted"
    FEW_QUESTIONS = "few_questions"
    FEW_TAGGED = "few_tagged"
    FEW_WORDS = "few_words"
    FEW_SECONDS = "few_seconds"
    FEW_TURNS = "few_turns"
    FEW_OFFERS = "few_offers"
    FEW_ANSWERS = "few_answers"
    FEW_ACTIONS = "few_actions"
    NOTHING_SURE = "nothing_sure"


@dataclass(frozen=True, slots=True)
class Missing:
    """What a reading would need: it found `have` and needs `need`, both 0 where no number would help."""

    reason: Reason
    have: int = 0
    need: int = 0


def short_of(reason: Reason, have: int, need: int) -> Missing | None:
    """What is missing where there is less than needed; None where there is enough."""
    return Missing(reason, have, need) if have < need else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """What every finding carries beside its own figures.

    Either `value` or `missing` is there, never both: a value below its minimum is not shown. `count` is
    what the value stands on, in the unit that docs/measures.md gives for `key`. `evidence` numbers every
    line behind it; `shown` the few of those to quote first.
    """

    key: ClassVar[str]
    minimum: ClassVar[int]

    value: object
    count: int
    evidence: tuple[int, ...] = ()
    shown: tuple[int, ...] = ()
    missing: Missing | None = None

    def __post_init__(self) -> None:
        if (self.value is None) is not (self.missing is not None):
            raise ValueError(f"{type(self).__name__} needs either a value or what is missing")
