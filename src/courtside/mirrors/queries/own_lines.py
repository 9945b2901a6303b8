"""What somebody said themselves in a talk that was read: theirs to see, whoever the mirror is shown to."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from uuid import UUID

from courtside.access.gate import open_for
from courtside.access.rights import Right
from courtside.mirrors.models import Mirror, Participant
from courtside.mirrors.queries.line import ROWS, places_of, sees_whole
from courtside.mirrors.queries.marks import Mark, each_once, mark_of
from courtside.mirrors.queries.named import named_by
from courtside.mirrors.queries.sharing import viewers_of
from courtside.people.models import Membership
from courtside.talk import Line, clock, from_json
from courtside.talk import Mirror as Made

WITH_COACH = ROWS.select_related("transcript__coach__person")


@dataclass(frozen=True, slots=True)
class OwnLine:
    """One sentence of theirs, what it does, and who named it so where somebody did."""

    number: int
    text: str
    mark: Mark
    named_by: str


@dataclass(frozen=True, slots=True)
class OwnTurn:
    """What they said in one go; `at` is empty where the time is not known."""

    at: str
    lines: list[OwnLine]


@dataclass(frozen=True, slots=True)
class OwnLines:
    """Everything that somebody said in one talk, in order, and nothing of what others said.

    `whole`: they may see the mirror as well. `viewers`: to whom its coach shows it. `may_name`: they have
    an account, and so can say what a line of theirs does.
    """

    mirror: Mirror
    coach: str
    held_on: date
    turns: list[OwnTurn]
    count: int
    marks: list[Mark]
    viewers: list[str]
    whole: bool
    may_name: bool


def own_lines(member: Membership, pk: UUID) -> OwnLines:
    """Their lines, for somebody with an account who speaks in it. Five statements, however long the talk."""
    row = open_for(member, Right.MIRROR_OWN_LINES, WITH_COACH, pk=pk)
    made = from_json(row.document)
    named = named_by(row, made, member)
    places = places_of(member, row.transcript_id)
    return _own_lines(row, made, places, named, whole=sees_whole(member, row), may_name=True)


def own_lines_by_link(participant: Participant) -> OwnLines | None:
    """The same for somebody without an account, None while there is no mirror. Three statements."""
    row = WITH_COACH.filter(transcript=participant.transcript_id).first()
    if row is None:
        return None
    made = from_json(row.document)
    named = named_by(row, made, None)
    return _own_lines(row, made, {participant.place}, named, whole=False, may_name=False)


def _own_lines(
    row: Mirror, made: Made, places: set[int], named: Mapping[int, str], *, whole: bool, may_name: bool
) -> OwnLines:
    turns = list(_turns(made, places, named))
    lines = [line for turn in turns for line in turn.lines]
    return OwnLines(
        mirror=row,
        coach=str(row.transcript.coach),
        held_on=row.transcript.held_on,
        turns=turns,
        count=len(lines),
        marks=each_once(line.mark for line in lines),
        viewers=viewers_of(row),
        whole=whole,
        may_name=may_name,
    )


def _turns(made: Made, places: set[int], named: Mapping[int, str]) -> Iterator[OwnTurn]:
    for number, group in groupby(made.lines, key=lambda line: line.turn):
        if made.transcript.turns[number].speaker in places:
            lines = list(group)
            at = lines[0].at
            yield OwnTurn("" if at is None else clock(at), [_line(one, named) for one in lines])


def _line(line: Line, named: Mapping[int, str]) -> OwnLine:
    return OwnLine(line.number, line.text, mark_of(line), named.get(line.number, ""))
