"""A finding as the page shows it: its question, its answer with the figure that opens, its lines."""

from __future__ import annotations

import re
from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext as _

from courtside.mirrors.meanings import FINDINGS
from courtside.mirrors.voice import VOICE
from courtside.talk import Line, Mirror, Role, Said
from courtside.talk.words.teller import clock

_FIGURE = re.compile(r"\d+(?:[.,]\d+)?(?: %| of \d+)?")


@dataclass(frozen=True, slots=True)
class Quoted:
    """One line as evidence: who said it, when or where, in which words."""

    number: int
    who: str
    at: str
    text: str
    by_coach: bool


@dataclass(frozen=True, slots=True)
class FindingShown:
    """One finding. Its meaning opens from `figure`, or from the question where the answer has no figure."""

    key: str
    question: str
    before: str
    figure: str
    after: str
    missing: bool
    meaning: Promise
    lines: list[Quoted]


def findings_of(made: Mirror) -> list[FindingShown]:
    """Every finding that says something first, those that cannot tell after them."""
    shown = [_shown(said) for said in made.says(VOICE)]
    return sorted(shown, key=lambda one: one.missing)


def quoted(line: Line) -> Quoted:
    """A line as it stands outside of its place."""
    where = _("line {number}").format(number=line.number + 1) if line.at is None else clock(line.at)
    by_coach = line.role is Role.COACH
    return Quoted(line.number, _("You") if by_coach else line.speaker.name, where, line.text, by_coach)


def _shown(said: Said) -> FindingShown:
    missing = said.finding.missing is not None
    figure = None if missing else _FIGURE.search(said.sentence)
    begin, end = figure.span() if figure else (len(said.sentence), len(said.sentence))
    return FindingShown(
        key=said.finding.key.replace("_", "-"),
        question=said.question,
        before=said.sentence[:begin],
        figure=said.sentence[begin:end],
        after=said.sentence[end:],
        missing=missing,
        meaning=FINDINGS[said.finding.key],
        lines=[quoted(line) for line in said.lines],
    )
