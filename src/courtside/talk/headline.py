"""The one sentence that matters most in a talk, chosen by rules that are written down here."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import cast

from courtside.talk.readings import (
    AskAndReflect,
    Finding,
    LongestStretch,
    Opening,
    ReflectionToQuestion,
    Responsibility,
    TakeOvers,
    TalkShare,
)
from courtside.talk.shape import Line

VERY_SURE = 0.8
"""The confidence from which a single line may make the headline alone; else it takes two."""


class Rule(StrEnum):
    """Why this headline. The first that holds, in this order, makes the headline."""

    CHANGED_HANDS = "changed_hands"
    PRESSURE = "pressure"
    NOT_ENOUGH = "not_enough"
    TOLD_MORE = "told_more"
    RAN_ON = "ran_on"
    SPOKE_MORE = "spoke_more"
    GAVE_NOTHING_BACK = "gave_nothing_back"
    REP_SAID_FIRST = "rep_said_first"
    ASKED = "asked"


@dataclass(frozen=True, slots=True)
class Headline:
    """The rule that chose it, and the lines that show it, at most two."""

    rule: Rule
    lines: tuple[int, ...]


class Findings:
    """Findings by their kind."""

    def __init__(self, findings: Sequence[Finding]) -> None:
        self._by_kind = {type(finding): finding for finding in findings}

    def find[F: Finding](self, kind: type[F]) -> F:
        """The finding of this kind. Raises `KeyError` where there is none."""
        return cast(F, self._by_kind[kind])


def choose(findings: Sequence[Finding], lines: Sequence[Line]) -> Headline:
    """The headline of these findings on these lines.

    A problem that changed hands comes first, then a threat: both are what a coach would least see
    alone. Then telling more than asking and reflecting, a stretch over 90 seconds, half of the talk or
    more, no reflection at all. Where none of these holds, what went the rep's way is said. A problem that
    changed hands and a threat need two places, or one whose label is very sure.
    """
    found = Findings(findings)
    for rule, look in _RULES.items():
        shown = look(found, lines)
        if shown is not None:
            return Headline(rule, shown[:2])
    gave_back = found.find(ReflectionToQuestion).shown
    return Headline(Rule.ASKED, (gave_back or found.find(AskAndReflect).shown)[:2])


def _holds(numbers: Sequence[int], lines: Sequence[Line]) -> bool:
    """Whether these lines carry something said against the coach: two of them, or one that is very sure."""
    if len(numbers) > 1:
        return True
    labels = [lines[number].sentence.label for number in numbers]
    return any(label is not None and label.confidence >= VERY_SURE for label in labels)


def _changed_hands(found: Findings, lines: Sequence[Line]) -> tuple[int, ...] | None:
    taken = found.find(TakeOvers)
    places = [place.line for place in taken.places]
    plain = any(place.taken for place in taken.places)  # its words say so too: "leave it to me"
    return taken.shown if taken.value and (plain or _holds(places, lines)) else None


def _pressure(found: Findings, lines: Sequence[Line]) -> tuple[int, ...] | None:
    opened = found.find(Opening)
    return opened.threats if opened.value and _holds(opened.threats, lines) else None


def _not_enough(found: Findings, _: Sequence[Line]) -> tuple[int, ...] | None:
    asked = found.find(AskAndReflect)
    return asked.shown if asked.missing else None


def _told_more(found: Findings, _: Sequence[Line]) -> tuple[int, ...] | None:
    asked = found.find(AskAndReflect)
    return asked.shown if asked.tells > asked.asks + asked.reflections else None


def _ran_on(found: Findings, _: Sequence[Line]) -> tuple[int, ...] | None:
    stretch = found.find(LongestStretch)
    return stretch.shown if stretch.seconds is not None and stretch.long else None


def _spoke_more(found: Findings, _: Sequence[Line]) -> tuple[int, ...] | None:
    share = found.find(TalkShare).value
    return found.find(AskAndReflect).shown if share is not None and share >= 0.5 else None


def _gave_nothing_back(found: Findings, _: Sequence[Line]) -> tuple[int, ...] | None:
    asked = found.find(AskAndReflect)
    return asked.shown if not asked.reflections else None


def _rep_said_first(found: Findings, _: Sequence[Line]) -> tuple[int, ...] | None:
    whose = found.find(Responsibility)
    return whose.shown if whose.value is not None and whose.value >= 0.5 else None


_RULES: dict[Rule, Callable[[Findings, Sequence[Line]], tuple[int, ...] | None]] = {
    Rule.CHANGED_HANDS: _changed_hands,
    Rule.PRESSURE: _pressure,
    Rule.NOT_ENOUGH: _not_enough,
    Rule.TOLD_MORE: _told_more,
    Rule.RAN_ON: _ran_on,
    Rule.SPOKE_MORE: _spoke_more,
    Rule.GAVE_NOTHING_BACK: _gave_nothing_back,
    Rule.REP_SAID_FIRST: _rep_said_first,
}
