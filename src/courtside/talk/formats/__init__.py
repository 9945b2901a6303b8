"""Formats: from a file that somebody exported to a `Transcript`.

`read` is the one way in. Each format is a file of its own that turns text into cues; `turns` makes the
talk of them.
"""

from __future__ import annotations

from courtside.talk.formats import docx, json_file, text, turns
from courtside.talk.formats.decoding import decode
from courtside.talk.formats.kinds import FORMATS
from courtside.talk.formats.unreadable import EMPTY, TOO_BIG, Unreadable
from courtside.talk.limits import MOST_BYTES
from courtside.talk.shape import Transcript

__all__ = ["FORMATS", "Unreadable", "read"]


def read(data: bytes, name: str = "") -> Transcript:
    """The talk in a transcript file. Every role is still `Role.OTHER`.

    The content says which format it is (`Transcript.source`, a key of `FORMATS`); the file's `name` helps
    only where the content leaves it open. Times are seconds, None where the file has none or a broken
    one. Raises `Unreadable` for everything that is not a talk of at least two named speakers.
    """
    if len(data) > MOST_BYTES:
        raise Unreadable(TOO_BIG, megabytes=MOST_BYTES // 1_000_000)
    if not data.strip():
        raise Unreadable(EMPTY)
    if data.startswith(docx.MAGIC):
        _, cues = text.parse(docx.text(data))
        return turns.transcript(cues, "docx")
    written = decode(data)
    if json_file.begins(written):
        source, cues = json_file.parse(written)
    else:
        source, cues = text.parse(written, name)
    return turns.transcript(cues, source)
