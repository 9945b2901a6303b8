"""A labelled transcript made ready for reading: what several readings need, worked out once."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby

from courtside.talk.readings.finding import Missing, Reason
from courtside.talk.shape import Family, Focus, Line, Move, Object, Role, Transcript

OPENING = 10
"""Turns that count as the opening, and as the close."""
SURE = 0.6
"""The confidence from which a single label may be held against somebody; a count forgives more."""
SMALL_TALK_SECONDS = 60.0
SMALL_TALK_TURNS = 6
"""How long people warm up: a minute, or so many turns without times. None of it is quoted first."""
BACKCHANNEL_WORDS = 3
BACKCHANNEL_SECONDS = 2.0


def family(line: Line) -> Family:
    """What the line counts as when a coach says it; `NONE` while it has no label."""
    return line.sentence.label.family if line.sentence.label else Family.NONE


def focus(line: Line) -> Focus:
    """Whether the line dwells on what is wrong or on a way forward; `OTHER` while it has no label."""
    return line.sentence.label.focus if line.sentence.label else Focus.OTHER


def about(line: Line) -> Object:
    """Whether the line is about a result or a behaviour; `OTHER` while it has no label."""
    return line.sentence.label.object if line.sentence.label else Object.OTHER


def confidence(line: Line) -> float:
    """How sure the labeller was of this line, 0 while it has no label."""
    return line.sentence.label.confidence if line.sentence.label else 0.0


def surest(lines: Iterable[Line]) -> tuple[Line, ...]:
    """These lines, the surest first, the earlier first of those as sure."""
    return tuple(sorted(lines, key=lambda line: (-confidence(line), line.number)))


def words(lines: Iterable[Line]) -> int:
    """How many words these lines have together."""
    return sum(line.sentence.words for line in lines)


def numbers(lines: Iterable[Line]) -> tuple[int, ...]:
    """The numbers of these lines, in the order of the talk, each once."""
    return tuple(sorted({line.number for line in lines}))


@dataclass(frozen=True, slots=True)
class Spoken:
    """One turn with its lines in place. Role-play is left out of `words` and `seconds`."""

    role: Role
    lines: tuple[Line, ...]
    start: float | None
    end: float | None

    @property
    def aside(self) -> bool:
        """Whether it only says "mm-hm": nothing but `other`, and at most three words or under two seconds."""
        if not all(line.move in {None, Move.OTHER} for line in self.lines):
            return False
        brief = (
            self.start is not None and self.end is not None and self.end - self.start < BACKCHANNEL_SECONDS
        )
        return brief or sum(line.sentence.words for line in self.lines) <= BACKCHANNEL_WORDS

    @property
    def acted(self) -> bool:
        """Whether any of it was said in character."""
        return any(line.move is Move.ROLEPLAY for line in self.lines)

    @property
    def words(self) -> int:
        """Words said outside role-play."""
        return sum(line.sentence.words for line in self.lines if line.move is not Move.ROLEPLAY)

    @property
    def seconds(self) -> float:
        """Seconds spoken outside role-play, by the share of its words; 0 where a time is missing."""
        if self.start is None or self.end is None:
            return 0.0
        total = sum(line.sentence.words for line in self.lines)
        return (self.end - self.start) * self.words / total if total else 0.0


@dataclass(frozen=True)
class Talk:
    """A labelled transcript as readings take it. Make one with `Talk(transcript)` and hand it to each."""

    transcript: Transcript

    @cached_property
    def lines(self) -> tuple[Line, ...]:
        """Every sentence in order."""
        return tuple(self.transcript.lines())

    @cached_property
    def turns(self) -> tuple[Spoken, ...]:
        """Every turn that holds a sentence, in order, with its lines."""
        turns = self.transcript.turns
        return tuple(
            Spoken(lines[0].role, lines, turns[index].start, turns[index].end)
            for index, lines in ((i, tuple(g)) for i, g in groupby(self.lines, key=lambda line: line.turn))
        )

    @cached_property
    def place(self) -> dict[int, int]:
        """For each line's number, the index of its turn in `turns`."""
        return {line.number: index for index, turn in enumerate(self.turns) for line in turn.lines}

    @cached_property
    def outside(self) -> tuple[Line, ...]:
        """The lines outside role-play: what every ratio is made from."""
        return tuple(line for line in self.lines if line.move is not Move.ROLEPLAY)

    @cached_property
    def coach(self) -> tuple[Line, ...]:
        """What coaches said outside role-play."""
        return tuple(line for line in self.outside if line.role is Role.COACH)

    @cached_property
    def rep(self) -> tuple[Line, ...]:
        """What reps said outside role-play."""
        return tuple(line for line in self.outside if line.role is Role.REP)

    @cached_property
    def asks(self) -> tuple[Line, ...]:
        """The coach's open and closed questions."""
        return self._counted(Family.ASK)

    @cached_property
    def reflections(self) -> tuple[Line, ...]:
        """The coach's reflections."""
        return self._counted(Family.REFLECT)

    @cached_property
    def tells(self) -> tuple[Line, ...]:
        """The coach's tells that nobody invited."""
        return self._counted(Family.TELL)

    def _counted(self, wanted: Family) -> tuple[Line, ...]:
        return tuple(line for line in self.coach if family(line) is wanted)

    def quotable(self, lines: Iterable[Line]) -> tuple[Line, ...]:
        """The lines of these to quote first, surest first: none of the first minute, none that is unsure.

        Where that leaves none, the unsure ones, and where that does not either, all of them.
        """
        ranked = surest(lines)
        later = tuple(line for line in ranked if not self._warms_up(line))
        sure = tuple(line for line in later if confidence(line) >= SURE)
        return sure or later or ranked

    def _warms_up(self, line: Line) -> bool:
        began = next((turn.start for turn in self.turns if turn.start is not None), None)
        if line.at is None or began is None:
            return self.place[line.number] < SMALL_TALK_TURNS
        return line.at - began < SMALL_TALK_SECONDS

    def coach_made(self, *moves: Move) -> tuple[Line, ...]:
        """The coach's lines with one of these moves, invited ones included."""
        return tuple(line for line in self.coach if line.move in moves)

    def rep_made(self, *moves: Move) -> tuple[Line, ...]:
        """The rep's lines with one of these moves."""
        return tuple(line for line in self.rep if line.move in moves)

    def answer(self, line: Line) -> tuple[Line, ...]:
        """What reps said of substance after this line's turn, until the coach says more than "mm-hm"."""
        said: list[Line] = []
        for turn in self.turns[self.place[line.number] + 1 :]:
            if turn.role is Role.COACH and not turn.aside:
                break
            if turn.role is Role.REP and not turn.aside:
                said += turn.lines
        return tuple(said)

    def answer_words(self, line: Line) -> int:
        """How many words the answer to this line has."""
        return words(self.answer(line))

    def absent(self, *roles: Role) -> Missing | None:
        """Which of these roles nobody has in this talk, coach first; None when all are there."""
        reasons = {Role.COACH: Reason.NO_COACH, Role.REP: Reason.NO_REP}
        present = {turn.role for turn in self.turns}
        return next((Missing(reasons[role]) for role in roles if role not in present), None)
