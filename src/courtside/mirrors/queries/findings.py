"""A finding as the page shows it: its question, its answer with the figure that opens, its lines."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext as _

from courtside.mirrors.meanings import FINDINGS
from courtside.mirrors.queries.short_names import short_names
from courtside.mirrors.voice import VOICE
from courtside.talk import Line, Mirror, Role, Said, clock

_FIGURE = re.compile(r"(?<![\d:.])\d+(?![\d:])(?:[.,]\d+)?(?: %| of \d+)?")
"""The first figure of a sentence, with what it is out of; never a time such as 3:28."""


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
    names = short_names(speaker.name for speaker in made.transcript.speakers)
    shown = [_shown(said, names) for said in made.says(VOICE)]
    return sorted(shown, key=lambda one: one.missing)


def quoted(line: Line, names: Mapping[str, str]) -> Quoted:
    """A line as it stands outside of its place; `names` has the short name of each speaker."""
    where = _("line {number}").format(number=line.number + 1) if line.at is None else clock(line.at)
    by_coach = line.role is Role.COACH
    return Quoted(line.number, _("You") if by_coach else names[line.speaker.name], where, line.text, by_coach)


def _shown(said: Said, names: Mapping[str, str]) -> FindingShown:
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
        lines=[quoted(line, names) for line in said.lines],
    )
