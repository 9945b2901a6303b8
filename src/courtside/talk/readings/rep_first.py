"""Whether the rep got to answer before the coach offered a way forward."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from courtside.talk.readings.finding import Finding, Reason, short_of
from courtside.talk.readings.talk import Talk, numbers
from courtside.talk.readings.ways_forward import REP_VIEWS, is_offer
from courtside.talk.shape import Line, Role

LEAST_OFFERS = 3
VIEW_WORDS = 15


@dataclass(frozen=True, slots=True, kw_only=True)
class RepFirst(Finding):
    """Share of the coach's offers that came after the rep's own view, 0 to 1.

    `before` are the offers that came first, by the number of their first line.
    """

    key: ClassVar[str] = "rep_first"
    minimum: ClassVar[int] = LEAST_OFFERS

    value: float | None
    after: int
    before: tuple[int, ...]


def rep_first(talk: Talk) -> RepFirst:
    """How many of the coach's uninvited ways forward came after the rep had given a view.

    An offer is a run of them with nothing of the rep's own between. The rep had a view first when their
    ideas, commitments, self-evaluations, obstacles and information since the last offer reach 15 words.
    Needs three offers. Definition: docs/measures.md#rep_first.
    """
    offers = list(_offers(talk))
    before = tuple(line.number for line, words in offers if words < VIEW_WORDS)
    missing = talk.absent(Role.COACH, Role.REP) or short_of(Reason.FEW_OFFERS, len(offers), LEAST_OFFERS)
    return RepFirst(
        value=None if missing else (len(offers) - len(before)) / len(offers),
        count=len(offers),
        evidence=tuple(line.number for line, _ in offers),
        shown=numbers(talk.quotable(talk.lines[number] for number in before)[:1]),
        missing=missing,
        after=len(offers) - len(before),
        before=before,
    )


def _offers(talk: Talk) -> Iterator[tuple[Line, int]]:
    """The first line of each offer, with the words of the rep's own view since the offer before it."""
    words, offering = 0, False
    for line in talk.outside:
        if line.role is Role.REP and line.move in REP_VIEWS:
            words, offering = words + line.sentence.words, False
        elif is_offer(line):
            if not offering:
                yield line, words
            words, offering = 0, True
