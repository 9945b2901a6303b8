"""The frame that WebVTT and SRT share: a line with two times, then the words said between them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from courtside.talk.formats.clock import mended, seconds
from courtside.talk.formats.cue import Cue
from courtside.talk.formats.unreadable import TOO_LONG, Unreadable
from courtside.talk.limits import CUES

_TIMING = re.compile(r"\s*([-\d:.,]+)\s*-->\s*([-\d:.,]+)(?:\s.*)?")
_NUMBER = re.compile(r"\s*\d+\s*")


def has_timings(text: str) -> bool:
    """Whether any line is the timing line of a cue."""
    return any("-->" in line and _TIMING.fullmatch(line) for line in text.split("\n"))


def cues(text: str, *, ends_at_blank: bool) -> Iterator[Cue]:
    """The cues of a file in order, without names, each with its lines of text.

    A cue without its blank line before the next timing is taken as well as one with it. With
    `ends_at_blank` a blank line ends the words of a cue, as in WebVTT, where notes may follow; otherwise
    the words run to the next timing, as in SRT files that have blank lines inside.
    """
    if text.count("-->") > CUES:
        raise Unreadable(TOO_LONG)
    lines = text.split("\n")
    timings = [
        (index, match)
        for index, line in enumerate(lines)
        if "-->" in line and (match := _TIMING.fullmatch(line))
    ]
    for place, (index, match) in enumerate(timings):
        last = place + 1 == len(timings)
        words = lines[index + 1 : None if last else timings[place + 1][0]]
        start, end = mended(seconds(match[1]), seconds(match[2]))
        yield Cue(None, "\n".join(_said(words, ends_at_blank=ends_at_blank, last=last)), start, end)


def _said(lines: list[str], *, ends_at_blank: bool, last: bool) -> list[str]:
    """The lines without the number of the cue that follows."""
    if not last and lines and _NUMBER.fullmatch(lines[-1]):
        lines = lines[:-1]
    if ends_at_blank:
        lines = lines[: next((index for index, line in enumerate(lines) if not line.strip()), None)]
    return [line for line in lines if line.strip()]
