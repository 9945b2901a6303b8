"""Google Meet's transcript, saved from its document as text, Markdown or DOCX.

A title, "Attendees" and their names, "Transcript", then `Name: words` under headings that give the time
every few minutes, at last "Meeting ended after 01:06:59" and a line that says a computer wrote it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from courtside.talk.formats import plain
from courtside.talk.formats.clock import TIME
from courtside.talk.formats.cue import Cue

_ENDED = re.compile(rf"(?:Meeting|Transcription) ended after {TIME}.*", re.IGNORECASE)
_WRITTEN = re.compile(r"This editable transcript was computer generated.*", re.IGNORECASE)
_BEGINS = re.compile(r"(?:.* - )?Transcript", re.IGNORECASE)
_HEADING = re.compile(rf"(?P<time>{TIME})", re.ASCII)
_MARKUP = re.compile(r"^#+ ?|\*\*|^\*(?=\S)|(?<=\S)\*$|\\(?=[-.\[\]#])")


def recognised(lines: Sequence[str]) -> bool:
    """Whether a line says what only Meet's transcripts say."""
    return any(_ENDED.fullmatch(line) or _WRITTEN.fullmatch(line) for line in map(_bare, lines))


def parse(lines: Sequence[str]) -> list[Cue]:
    """The turns in order. The first turn under a heading has its time; no other time is known."""
    bare = _body([_bare(line) for line in lines])
    stamped: list[str] = []
    stamp = ""
    for line in bare:
        if heading := _HEADING.fullmatch(line):
            stamp = f"[{heading['time']}] "
        elif line:
            stamped.append(stamp + line)
            stamp = ""
        else:
            stamped.append(line)
    return [replace(cue, end=None) for cue in plain.parse(stamped)]


def _body(lines: list[str]) -> list[str]:
    """The lines behind the heading "Transcript", if there is one, without what Meet says itself."""
    begin = next((index + 1 for index, line in enumerate(lines) if _BEGINS.fullmatch(line)), 0)
    return [line for line in lines[begin:] if not _ENDED.fullmatch(line) and not _WRITTEN.fullmatch(line)]


def _bare(line: str) -> str:
    return _MARKUP.sub("", line).strip()
