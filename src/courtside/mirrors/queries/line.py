"""One line on a page of its own: what it does, who says so, and what else it might do."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from uuid import UUID

from django.core.exceptions import PermissionDenied
from django.http import Http404
from django.utils.functional import Promise
from django.utils.translation import gettext

from courtside.access.gate import open_for, visible_to
from courtside.access.rights import Right
from courtside.mirrors.errors import NoLongerYours
from courtside.mirrors.meanings import COACH, REP
from courtside.mirrors.models import Mend, Mirror, Participant, Transcript
from courtside.mirrors.queries.findings import Quoted, quoted
from courtside.mirrors.queries.marks import Mark, mark_of
from courtside.mirrors.queries.mended import Said, history, holds, mends_of
from courtside.mirrors.queries.short_names import short_names
from courtside.mirrors.replay import words_of
from courtside.mirrors.seen import Seen, line_with
from courtside.people.models import Membership
from courtside.talk import MOVES, Label, Line, Role, from_json, from_plain, moves_of
from courtside.talk import Mirror as Made
from courtside.talk.mends import spans

ROWS = Mirror.objects.select_related("transcript").defer("transcript__document")


@dataclass(frozen=True, slots=True)
class OpenLine:
    """A line that somebody may see. `whole`: they may see the mirror, not their own lines alone.

    `leads`: it is their own mirror, so that they may mend any line, and are spoken to as its coach. `mends`:
    they may mend this one.
    """

    mirror: Mirror
    made: Made
    line: Line
    whole: bool
    leads: bool
    mends: bool


@dataclass(frozen=True, slots=True)
class Choice:
    """One move that the line might make."""

    value: str
    word: str
    meaning: Promise
    chosen: bool


@dataclass(frozen=True, slots=True)
class Word:
    """A word of the line, counted over the whole talk."""

    at: int
    text: str


@dataclass(frozen=True, slots=True)
class Speaker:
    """Somebody who may have said the line instead."""

    place: int
    name: str


@dataclass(frozen=True, slots=True)
class LinePage:
    """Everything on the page of one line.

    `seen` goes along with every form. `words`: it may be split before each but the first. `joins`: more of
    its turn follows. `others`: who else may have said it, empty for whoever may not say so. Whoever may not
    mend it has nothing to choose.
    """

    mirror: Mirror
    number: int
    line: Quoted
    before: Quoted | None
    after: Quoted | None
    mark: Mark
    read_as: str
    corrected: bool
    choices: list[Choice]
    history: list[Said]
    leads: bool
    mends: bool
    seen: str
    words: list[Word]
    joins: bool
    others: list[Speaker]


def open_line(
    member: Membership,
    pk: UUID,
    number: int,
    seen: Seen | None = None,
    *,
    right: Right = Right.MIRROR_CORRECT,
) -> OpenLine:
    """A line for whoever may mend it, or with `Right.MIRROR_LINE` for whoever may see it.

    With `seen` it is the line that somebody saw under this number, wherever it has moved since.
    `Http404` where there is no such line, `PermissionDenied` for a line that somebody else said, which is
    `NoLongerYours` where it was theirs before. Five statements at most for those who are let in.
    """
    opened = line_at(member, open_for(member, right, ROWS, pk=pk), number, seen)
    if opened.mends or (right is Right.MIRROR_LINE and opened.whole):
        return opened
    raise NoLongerYours if was_theirs(member, opened) else PermissionDenied


def line_at(member: Membership, row: Mirror, number: int, seen: Seen | None = None) -> OpenLine:
    """The line of a mirror that `open_line` means, whoever asks. Two statements at most."""
    made = from_json(row.document)
    if seen:
        number = line_with(seen.words.start, list(spans(made.transcript)))
    if number >= len(made.lines):
        raise Http404
    line, leads = made.lines[number], row.transcript.coach_id == member.pk
    mends = leads or made.transcript.turns[line.turn].speaker in places_of(member, row.transcript_id)
    return OpenLine(row, made, line, sees_whole(member, row), leads, mends)


def sees_whole(member: Membership, row: Mirror) -> bool:
    """Whether they may see the whole mirror. One statement, none for its coach."""
    if row.transcript.coach_id == member.pk:
        return True
    return visible_to(member, Right.MIRROR_SEE, Mirror.objects.filter(pk=row.pk)).exists()


def places_of(member: Membership, transcript: UUID) -> set[int]:
    """Which speakers of a talk somebody is: a file may have them under two names. One statement."""
    rows = Participant.objects.filter(transcript=transcript, membership=member)
    return set(rows.values_list("place", flat=True))


def was_theirs(member: Membership, opened: OpenLine) -> bool:
    """Whether a line was somebody's until it was given to another speaker. Five statements at most."""
    number, theirs = opened.line.number, places_of(member, opened.mirror.transcript_id)
    words = list(spans(opened.made.transcript))[number]
    given = [
        row.place
        for row in mends_of(opened.mirror.transcript_id)
        if row.kind == Mend.Kind.SPEAKER and row.covers(words)
    ]
    if not given:
        return False
    talk = words_of(Transcript.objects.get(pk=opened.mirror.transcript_id))
    first = list(talk.lines())[line_with(words.start, list(spans(talk)))]
    return bool(theirs & {*given, talk.turns[first.turn].speaker})


def line_page(member: Membership, opened: OpenLine) -> LinePage:
    """The page of a line. Of what others said beside it, only what its reader may see. One statement."""
    made, line, number = opened.made, opened.line, opened.line.number
    names = short_names(speaker.name for speaker in made.transcript.speakers)
    you = opened.leads
    words = list(spans(made.transcript))[number]
    mends = mends_of(opened.mirror.transcript_id)
    return LinePage(
        mirror=opened.mirror,
        number=number,
        line=quoted(line, names, you=you),
        before=quoted(made.lines[number - 1], names, you=you) if opened.whole and number else None,
        after=quoted(made.lines[number + 1], names, you=you)
        if opened.whole and number + 1 < len(made.lines)
        else None,
        mark=mark_of(line),
        read_as=_read_as(opened),
        corrected=holds(mends, words.start) is not None,
        choices=_choices(line) if opened.mends else [],
        history=history(mends, made.transcript, member, about=lambda mend: mend.covers(words)),
        leads=opened.leads,
        mends=opened.mends,
        seen=Seen.of(words, mends).token,
        words=[Word(at, text) for at, text in zip(words, line.text.split(), strict=True)]
        if opened.mends
        else [],
        joins=opened.mends and any(after.turn == line.turn for after in made.lines[number + 1 : number + 2]),
        others=_others(opened, names) if opened.leads else [],
    )


def _read_as(opened: OpenLine) -> str:
    label = from_plain(Label | None, opened.mirror.read_as[opened.line.number])
    return gettext(MOVES[label.move]) if label else ""


def _choices(line: Line) -> list[Choice]:
    meanings = {Role.COACH: COACH, Role.REP: REP}.get(line.role, {})
    return [
        Choice(move.value, gettext(MOVES[move]), meanings[move], move is line.move)
        for move in moves_of(line.role)
    ]


def _others(opened: OpenLine, names: Mapping[str, str]) -> list[Speaker]:
    talk = opened.made.transcript
    said_by = talk.turns[opened.line.turn].speaker
    return [Speaker(place, names[one.name]) for place, one in enumerate(talk.speakers) if place != said_by]
