"""The shape of a talk: who spoke, what they said, when, and what each sentence did.

Everything here is frozen. A format makes a `Transcript`, roles are put on its speakers, a labeller
puts a `Label` on its sentences, and readings take it from there.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum


class Role(StrEnum):
    """What somebody was in this talk. `OTHER` is everybody who neither coached nor was coached."""

    COACH = "coach"
    REP = "rep"
    OTHER = "other"


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


UNSURE = 0.4
"""A label with less confidence than this is a guess: the words say nothing, only a default is left."""


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


@dataclass(frozen=True, slots=True)
class Speaker:
    """Somebody in the talk, by the name the file gives, with their role and why it was guessed."""

    name: str
    role: Role = Role.OTHER
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of one speaker; `label` is None until a labeller has seen it."""

    text: str
    label: Label | None = None

    @property
    def words(self) -> int:
        """How many words, by white space."""
        return len(self.text.split())


@dataclass(frozen=True, slots=True)
class Turn:
    """What one speaker said until somebody else spoke. Times are seconds from the beginning, or None.

    `speaker` is the index into `Transcript.speakers`. `end` is never before `start`.
    """

    speaker: int
    sentences: tuple[Sentence, ...]
    start: float | None = None
    end: float | None = None

    @property
    def words(self) -> int:
        """How many words, by white space."""
        return sum(sentence.words for sentence in self.sentences)

    @property
    def timed(self) -> bool:
        """Whether both times are known."""
        return self.start is not None and self.end is not None


@dataclass(frozen=True, slots=True)
class Line:
    """One sentence with its place: what evidence points at.

    `number` counts sentences from 0 over the whole talk and never changes while the split stands.
    `at` is when its turn began, in seconds, or None.
    """

    number: int
    turn: int
    speaker: Speaker
    sentence: Sentence
    at: float | None

    @property
    def text(self) -> str:
        """The words of the sentence."""
        return self.sentence.text

    @property
    def role(self) -> Role:
        """The role of who said it."""
        return self.speaker.role

    @property
    def move(self) -> Move | None:
        """What the sentence does, once it is labelled."""
        return self.sentence.label.move if self.sentence.label else None


@dataclass(frozen=True, slots=True)
class Transcript:
    """What was said, by whom, when. `source` names the format it was read from, such as `webvtt`."""

    speakers: tuple[Speaker, ...]
    turns: tuple[Turn, ...]
    source: str = ""

    def lines(self) -> Iterator[Line]:
        """Every sentence in order, each with its place."""
        number = 0
        for index, turn in enumerate(self.turns):
            for sentence in turn.sentences:
                yield Line(number, index, self.speakers[turn.speaker], sentence, turn.start)
                number += 1

    @property
    def timed(self) -> bool:
        """Whether every turn has both times."""
        return bool(self.turns) and all(turn.timed for turn in self.turns)

    @property
    def seconds(self) -> float | None:
        """From the first start to the last end, or None where times are missing."""
        starts = [turn.start for turn in self.turns if turn.start is not None]
        ends = [turn.end for turn in self.turns if turn.end is not None]
        return max(ends) - min(starts) if starts and ends else None

    def named(self, role: Role) -> tuple[Speaker, ...]:
        """The speakers who have this role."""
        return tuple(speaker for speaker in self.speakers if speaker.role is role)

    def with_roles(self, roles: Mapping[str, Role], *, reason: str = "named by hand") -> Transcript:
        """The same talk with these roles, by speaker name; who is not named keeps theirs."""
        return replace(
            self,
            speakers=tuple(
                replace(speaker, role=roles[speaker.name], reason=reason)
                if speaker.name in roles
                else speaker
                for speaker in self.speakers
            ),
        )

    def with_labels(self, labels: Sequence[Label]) -> Transcript:
        """The same talk with one label for each line, in their order.

        Raises `ValueError` when the counts differ.
        """
        count = sum(len(turn.sentences) for turn in self.turns)
        if len(labels) != count:
            raise ValueError(f"{len(labels)} labels for {count} sentences")
        queue = iter(labels)
        return replace(
            self,
            turns=tuple(
                replace(
                    turn, sentences=tuple(replace(sentence, label=next(queue)) for sentence in turn.sentences)
                )
                for turn in self.turns
            ),
        )
