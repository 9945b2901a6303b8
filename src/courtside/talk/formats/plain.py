"""Plain text: `[hh:mm:ss] Name: words` or `Name: words`, a line or a paragraph to each turn."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from courtside.talk.formats.cleaning import clean_name
from courtside.talk.formats.clock import TIME, mended, seconds
from courtside.talk.formats.cue import Cue
from courtside.talk.formats.names import HEAD, key, speakers

_SPAN = re.compile(
    rf"(?:[-–•] )?[\[(]?(?P<start>{TIME})(?: ?(?:-->|-|–|to) ?(?P<end>{TIME}))?[\])]?(?: [-–|] | |$)",
    re.ASCII,
)
_STAMPED_HEAD = re.compile(
    rf"(?P<name>[^:\[\]()]{{1,100}}?)(?: | ?[\[(])(?P<start>{TIME})[\])]? ?:(?: |$)", re.ASCII
)
_LONGEST_HEAD = 160
_FEW = 3


@dataclass(frozen=True, slots=True)
class _Line:
    """A line taken apart: what may be a name, what follows it, and both together."""

    name: str | None
    text: str
    whole: str
    start: float | None = None
    end: float | None = None


def parse(lines: Sequence[str]) -> list[Cue]:
    """The turns in order, from lines with single spaces. Lines before the first name are a heading.

    A line without a name belongs to the speaker before it. What stands before a colon is a name only if
    the whole file says so (`names.speakers`).
    """
    read = [_read(line) for line in lines if line]
    names = speakers(Counter(line.name for line in read if line.name), lines=_beginnings(lines))
    return list(_turns(read, names)) if names else [Cue(None, line.whole) for line in read]


def heads(lines: Sequence[str]) -> int:
    """How many of the lines may begin with a name and a colon."""
    return sum(1 for line in lines if ":" in line[:_LONGEST_HEAD] and _read(line).name)


def _read(line: str) -> _Line:
    head = _STAMPED_HEAD.match(line[:_LONGEST_HEAD])
    if head is not None:
        return _Line(head["name"], line[head.end() :], line, seconds(head["start"]))
    start = end = None
    whole = line
    if span := _SPAN.match(line[:_LONGEST_HEAD]):
        start = seconds(span["start"])
        end = seconds(span["end"]) if span["end"] else None
        whole = line[span.end() :]
    head = HEAD.match(whole[:_LONGEST_HEAD])
    if head is not None:
        return _Line(head["name"], whole[head.end() :], whole, start, end)
    in_brackets = line[:1] in ("[", "(")
    return _Line(None, whole if in_brackets else line, whole if in_brackets else line, start, end)


def _turns(lines: Sequence[_Line], names: frozenset[str]) -> Iterator[Cue]:
    """A cue for each line that is said. A time beside a lone name is that of the words below it."""
    name: str | None = None
    times: tuple[float | None, float | None] = (None, None)
    for line in lines:
        named = line.name and key(clean_name(line.name)) in names
        if named or line.start is not None:
            times = mended(line.start, line.end)
        name, text = (line.name, line.text) if named else (name, line.whole)
        if name is not None and text:
            yield Cue(name, text, *times)
            times = (None, None)


def _beginnings(lines: Sequence[str]) -> int:
    """How many places there are where a turn may begin: paragraphs where the file has them, else lines."""
    filled = [bool(line) for line in lines]
    paragraphs = sum(1 for before, here in zip([False, *filled], filled, strict=False) if here and not before)
    return paragraphs if paragraphs > _FEW else sum(filled)
