"""The shape of a labelled talk."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import IntEnum, StrEnum

from courtside.talk.readings import Approach, Step
from courtside.talk.shape import Transcript


class Party(StrEnum):
    """On whose side something began."""

    COACH = "coach"
    REP = "rep"
    BOTH = "both"


class Led(IntEnum):
    """Who led the talk."""

    COACH = 0
    SHARED = 1
    REP = 2


@dataclass(frozen=True, slots=True)
class AgreedAction:
    """Something that was agreed: who will do it, who voiced it first, by when in their words, and what."""

    owner: Party
    voiced: Party
    due: str
    """As it was said; empty where no time was named."""
    what: str


@dataclass(frozen=True, slots=True)
class Gold:
    """What people say of a talk as a whole."""

    approach: Approach
    led: Led
    solution: int
    """Of the talk about a problem or a way forward, how many percent were on the way forward."""
    coaching: bool
    """Whether it was a coaching talk at all."""
    steps: frozenset[Step]
    actions: tuple[AgreedAction, ...]
    lesson: str
    """In the words of the talk; empty where none was drawn."""
    asked: frozenset[str]
    """Which of the two questions were asked and answered: `repeat`, `avoid`."""
    raised: Mapping[str, Party]
    """Who was first to bring up the `results`, what is wrong (`problem`), a `way` forward."""


@dataclass(frozen=True, slots=True)
class LabelledTalk:
    """A transcript with a label on every sentence, what it was as a whole, and how it came to be."""

    title: str
    kind: str
    """The kind of session, in the words of docs/words.md."""
    industry: str
    english: str
    """Which English is spoken."""
    heard: bool
    """Whether it is written as a speech recogniser gives it."""
    people: Mapping[str, str]
    """A few words on each speaker, by name."""
    gold: Gold
    transcript: Transcript
