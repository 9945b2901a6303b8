"""How long the coach ran on without anybody else saying more than "mm-hm"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from courtside.talk.readings.finding import Finding
from courtside.talk.readings.talk import Spoken, Talk, numbers
from courtside.talk.shape import Role

LONG_SECONDS = 90
LONG_WORDS = 225
"""The same at a usual 150 words a minute, for talks without times."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LongestStretch(Finding):
    """Words of the coach's longest stretch, and its seconds where its turns are timed.

    `at` is when it began, in seconds. `long` says that it passed 90 seconds (or 225 words): a place to
    look at, not a limit that research knows.
    """

    key: ClassVar[str] = "longest_stretch"
    minimum: ClassVar[int] = 1

    value: int | None
    seconds: float | None
    at: float | None
    long: bool


def longest_stretch(talk: Talk) -> LongestStretch:
    """The coach's longest run of turns that only back-channels interrupt; role-play ends a run.

    By seconds where every turn is timed, by words otherwise. Definition: docs/measures.md#longest_stretch.
    """
    timed = talk.transcript.timed
    stretches = list(_stretches(talk.turns))
    longest = max(stretches, key=_seconds if timed else _words, default=[])
    missing = talk.absent(Role.COACH)
    seconds = _seconds(longest) if timed and longest else None
    lines = [line for turn in longest for line in turn.lines]
    return LongestStretch(
        value=None if missing else _words(longest),
        count=len(stretches),
        evidence=numbers(lines),
        shown=numbers(lines[:1]),
        missing=missing,
        seconds=seconds,
        at=longest[0].start if longest else None,
        long=seconds > LONG_SECONDS if seconds is not None else _words(longest) > LONG_WORDS,
    )


def _stretches(turns: tuple[Spoken, ...]) -> Iterator[list[Spoken]]:
    stretch: list[Spoken] = []
    for turn in turns:
        if turn.role is Role.COACH and not turn.acted:
            stretch.append(turn)
        elif stretch and (turn.acted or not turn.aside):
            yield stretch
            stretch = []
    if stretch:
        yield stretch


def _seconds(stretch: list[Spoken]) -> float:
    first, last = stretch[0].start, stretch[-1].end
    return last - first if first is not None and last is not None else 0.0


def _words(stretch: list[Spoken]) -> int:
    return sum(turn.words for turn in stretch)
