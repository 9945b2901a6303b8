"""One mirror as its page shows it: the headline, the findings, and every line with its mark."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from uuid import UUID

from django.db.models import Exists, OuterRef
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from courtside.access.gate import open_for
from courtside.access.rights import Right
from courtside.mirrors.models import Mirror, Participant, SpokenAs
from courtside.mirrors.queries.findings import FindingShown, Quoted, findings_of, quoted
from courtside.mirrors.queries.marks import Mark, each_once, mark_of
from courtside.mirrors.queries.named import named_by
from courtside.mirrors.queries.own_answers import own_answers_of
from courtside.mirrors.queries.short_names import short_names
from courtside.mirrors.queries.timeline import Timeline, timeline_of
from courtside.mirrors.queries.transcripts import length_of
from courtside.mirrors.voice import VOICE, voice_about
from courtside.people.models import Membership
from courtside.talk import Line, Move, Role, clock, from_json
from courtside.talk import Mirror as Made
from courtside.talk.readings import TakeOvers

ROWS = Mirror.objects.select_related("transcript").defer("transcript__document")


@dataclass(frozen=True, slots=True)
class SentenceShown:
    """One sentence, what it does, and whether a problem changed hands in it."""

    number: int
    text: str
    mark: Mark
    took: bool
    named_by: str = ""
    """Who named it, `you` or a name; empty where it stands as it was read."""


@dataclass(frozen=True, slots=True)
class TurnShown:
    """What one speaker said until somebody else spoke; `at` is empty where the time is not known."""

    name: str
    role: str
    at: str
    sentences: list[SentenceShown]


@dataclass(frozen=True, slots=True)
class Stretch:
    """A run of turns in or out of character. `note` says what was folded away, and is empty for the rest."""

    note: str
    turns: list[TurnShown]


@dataclass(frozen=True, slots=True)
class MirrorPage:
    """Everything on the page of one mirror."""

    mirror: Mirror
    title: str
    headline: list[str]
    shown: list[Quoted]
    findings: list[FindingShown]
    timeline: Timeline | None
    stretches: list[Stretch]
    marks: list[Mark]
    sentences: int
    brought_out: dict[str, int]
    """How many sentences each choice of the filter leaves in ink, by the name of the choice."""
    own: dict[str, str]
    """What the coach answered to the two questions, by field; empty for everybody else."""
    you: bool
    """Whether its reader is its coach, to whom every sentence speaks."""

    @property
    def took(self) -> bool:
        """Whether a problem changed hands in any line."""
        return bool(self.brought_out["took"])


def open_row(member: Membership, pk: UUID, right: Right = Right.MIRROR_SEE) -> Mirror:
    """The mirror for whoever has this right on it. One statement, two for what a reader may not do."""
    return open_for(member, right, ROWS, pk=pk)


def mirror_page(member: Membership, pk: UUID) -> MirrorPage:
    """One mirror, for its coach or for whom it is shown to. Two statements, however long the talk."""
    reps = Participant.objects.filter(transcript=OuterRef("transcript"), role=SpokenAs.REP)
    rows = ROWS.annotate(own=own_answers_of(member), coached=Exists(reps.filter(membership=member)))
    row = open_for(member, Right.MIRROR_SEE, rows, pk=pk)
    made = from_json(row.document)
    you = row.transcript.coach_id == member.pk
    named = named_by(row, made, member)
    names = short_names(speaker.name for speaker in made.transcript.speakers)
    voice = VOICE if you else voice_about(_coach(made, names), to_rep=_is_its_rep(row, made))
    stretches = list(_stretches(made, names, named))
    lines = [one for stretch in stretches for turn in stretch.turns for one in turn.sentences]
    return MirrorPage(
        mirror=row,
        title=_title(row, made),
        headline=_two_lines(made.headline_says(voice)),
        shown=[quoted(made.lines[number], names, you=you) for number in made.headline.lines],
        findings=findings_of(made, voice=voice, you=you),
        timeline=timeline_of(made),
        stretches=stretches,
        marks=each_once(one.mark for one in lines),
        sentences=len(lines),
        brought_out=_brought_out(lines),
        own=row.own or {},  # type: ignore[attr-defined]  # annotated above
        you=you,
    )


def _title(row: Mirror, made: Made) -> str:
    day = date_format(row.transcript.held_on, "l j F Y")
    reps = ", ".join(speaker.name for speaker in made.transcript.speakers if speaker.role == "rep")
    return _("{names}, {day}, {length}").format(names=reps, day=day, length=length_of(row.transcript))


def _is_its_rep(row: Mirror, made: Made) -> bool:
    """Whether its reader is the one rep in it, whom every sentence then calls "you"."""
    coached: bool = row.coached  # type: ignore[attr-defined]  # annotated by the page
    return coached and len(list(made.transcript.named(Role.REP))) == 1


def _coach(made: Made, names: Mapping[str, str]) -> str:
    """What its coach is called, to somebody else."""
    return next((names[one.name] for one in made.transcript.named(Role.COACH)), _("the coach"))


def _two_lines(headline: str) -> list[str]:
    """The headline broken behind its first sentence, where it has two."""
    first, stop, rest = headline.partition(". ")
    return [first + stop.strip(), rest] if rest else [headline]


def _taken(made: Made) -> set[int]:
    return {place.line for place in made.find(TakeOvers).places}


def _brought_out(lines: Sequence[SentenceShown]) -> dict[str, int]:
    families = Counter(line.mark.family for line in lines)
    marked = {family: families[family] for family in ("ask", "reflect", "tell")}
    return {**marked, "took": sum(line.took for line in lines)}


def _stretches(made: Made, names: Mapping[str, str], named: Mapping[int, str]) -> Iterator[Stretch]:
    taken = _taken(made)
    turns = [list(lines) for _number, lines in groupby(made.lines, key=lambda line: line.turn)]
    for acted, group in groupby(turns, key=_acted):
        shown = [_turn(lines, taken, names, named) for lines in group]
        yield Stretch(_note(shown) if acted else "", shown)


def _acted(lines: list[Line]) -> bool:
    return all(line.move is Move.ROLEPLAY for line in lines)


def _note(turns: list[TurnShown]) -> str:
    count = sum(len(turn.sentences) for turn in turns)
    return ngettext(
        "{count} sentence of role-play, left out of every count",
        "{count} sentences of role-play, left out of every count",
        count,
    ).format(count=count)


def _turn(
    lines: list[Line], taken: set[int], names: Mapping[str, str], named: Mapping[int, str]
) -> TurnShown:
    first = lines[0]
    return TurnShown(
        name=names[first.speaker.name],
        role=first.role.value,
        at="" if first.at is None else clock(first.at),
        sentences=[
            SentenceShown(
                line.number, line.text, mark_of(line), line.number in taken, named.get(line.number, "")
            )
            for line in lines
        ],
    )
