"""A finding as the page shows it: its question, its answer with the figure that opens, its lines."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from django.utils.functional import Promise
from django.utils.translation import gettext as _

from courtside.mirrors.meanings import FINDINGS
from courtside.mirrors.queries.short_names import short_names
from courtside.mirrors.voice import VOICE
from courtside.talk import Line, Mirror, Role, Said, Voice, clock
from courtside.talk.readings import Action, Actions, Originator

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
    facts: str = ""
    """Of an action: who does it, by when, who voiced it first."""


@dataclass(frozen=True, slots=True)
class FindingShown:
    """One finding. Its meaning opens from the question, `behind` from the figure.

    `lines` are the few to quote first, `behind` every line that it stands on.
    """

    key: str
    question: str
    before: str
    figure: str
    after: str
    missing: bool
    meaning: Promise
    lines: list[Quoted]
    behind: list[Quoted] = field(default_factory=list)


def findings_of(made: Mirror, *, voice: Voice = VOICE, you: bool = True) -> list[FindingShown]:
    """Every finding that says something first, those that cannot tell after them. `you`: to their coach."""
    names = short_names(speaker.name for speaker in made.transcript.speakers)
    shown = [_shown(made, said, names, you=you) for said in made.says(voice)]
    return sorted(shown, key=lambda one: one.missing)


def quoted(line: Line, names: Mapping[str, str], *, you: bool = True) -> Quoted:
    """A line as it stands outside of its place; `names` has the short name of each speaker.

    `you`: it is shown to the coach, who is called so.
    """
    where = _("line {number}").format(number=line.number + 1) if line.at is None else clock(line.at)
    by_coach = line.role is Role.COACH
    who = _("You") if by_coach and you else names[line.speaker.name]
    return Quoted(line.number, who, where, line.text, by_coach)


def _shown(made: Mirror, said: Said, names: Mapping[str, str], *, you: bool) -> FindingShown:
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
        lines=[quoted(line, names, you=you) for line in said.lines],
        behind=[] if missing else _behind(made, said, names, you=you),
    )


def _behind(made: Mirror, said: Said, names: Mapping[str, str], *, you: bool) -> list[Quoted]:
    """Every line that the finding stands on; of the actions each one with its facts."""
    found = said.finding
    if not isinstance(found, Actions):
        return [quoted(made.lines[number], names, you=you) for number in found.evidence]
    return [
        replace(quoted(made.lines[action.line], names, you=you), facts=_facts(action, names, you=you))
        for action in found.actions
    ]


def _facts(action: Action, names: Mapping[str, str], *, you: bool) -> str:
    owner = _("You") if you and action.owner_role is Role.COACH else names[action.owner]
    first = {
        Originator.REP: _("first said by the rep"),
        Originator.COACH: _("first said by you") if you else _("first said by the coach"),
        Originator.BOTH: _("first said by both"),
    }
    return ", ".join((owner, action.due or _("no date"), first[action.originator]))
