"""Who spoke, what they said and when. All of it is frozen."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from courtside.talk.shape.labels import COACH_MOVES, REP_MOVES, Label, Move


class Role(StrEnum):
    """What somebody was in this talk. `OTHER` is everybody who neither coached nor was coached."""

    COACH = "coach"
    REP = "rep"
    OTHER = "other"


_MOVES = {
    Role.COACH: tuple(move for move in Move if move in COACH_MOVES),
    Role.REP: tuple(move for move in Move if move in REP_MOVES),
}


def moves_of(role: Role) -> tuple[Move, ...]:
    """The moves that somebody in this role can make, in their order; none for who is neither."""
    return _MOVES.get(role, ())


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
