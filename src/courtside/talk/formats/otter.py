"""Otter's text export and Word transcripts of Teams: a line with name and time, then what was said.

    Nadia Rahman  0:03
    What happened on the call?

Otter puts two spaces before the time and ends with "Transcribed by https://otter.ai"; Teams puts three and
says who started and stopped the transcription. `[Name] 14:02:11`, as Zoom saves captions, is read as well.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import dropwhile

from courtside.talk.formats.cleaning import clean_name
from courtside.talk.formats.clock import TIME, mended, seconds
from courtside.talk.formats.cue import Cue
from courtside.talk.formats.names import key, looks_proper, speakers

_HEAD = re.compile(rf"(?P<name>[^\s:][^:]{{0,99}}?) [\[(]?(?P<time>{TIME})[\])]?:?", re.ASCII)
_LONGEST_HEAD = 130
_NOT_SAID = re.compile(
    r"Transcribed by https?://otter\.ai|.{1,80} (?:started|stopped) transcription", re.IGNORECASE
)


def heads(lines: Sequence[str]) -> int:
    """How many of the lines are a name and a time, and nothing else."""
    return sum(1 for line in lines if _head(line))


def parse(lines: Sequence[str]) -> list[Cue]:
    """The turns in order, each with its beginning, from lines with single spaces.

    Lines before the first name are a heading and are left out. "We meet at 10:30" has a time at its end as
    well, so that in small letters only what recurs is a name.
    """
    found = Counter(match["name"] for line in lines if (match := _head(line)))
    likely = {name: count for name, count in found.items() if count > 1 or looks_proper(clean_name(name))}
    names = speakers(Counter(likely), lines=_beginnings(lines))
    return list(_turns(lines, names)) if names else [Cue(None, line) for line in lines]


def _turns(lines: Sequence[str], names: frozenset[str]) -> Iterator[Cue]:
    name: str | None = None
    start: float | None = None
    for line in lines:
        match = _head(line)
        if match and key(clean_name(match["name"])) in names:
            name = match["name"]
            start, _ = mended(seconds(match["time"]), None)
        elif name is not None and line and not _NOT_SAID.fullmatch(line):
            yield Cue(name, line, start)
            start = None


def _head(line: str) -> re.Match[str] | None:
    return _HEAD.fullmatch(line) if len(line) <= _LONGEST_HEAD and ":" in line else None


def _beginnings(lines: Sequence[str]) -> int:
    """How many turns there may be below the heading: each takes a line for the name and one for the words."""
    body = dropwhile(lambda line: not _head(line), lines)
    return max(sum(1 for line in body if line) // 2, 1)
