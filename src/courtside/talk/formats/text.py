"""Text without a frame: which of the habits of writing a talk down it follows."""

from __future__ import annotations

from courtside.talk.formats import cue_blocks, meet, otter, plain, srt, webvtt
from courtside.talk.formats.cue import Cue
from courtside.talk.formats.unreadable import TOO_LONG, Unreadable
from courtside.talk.limits import LINES, WORDS


def parse(text: str, name: str = "") -> tuple[str, list[Cue]]:
    """The name of the format and its cues. The file's name decides only where the content does not."""
    if text.lstrip("\ufeff \n").startswith("WEBVTT"):
        return "webvtt", webvtt.parse(text)
    if cue_blocks.has_timings(text):
        return ("webvtt", webvtt.parse(text)) if name.lower().endswith(".vtt") else ("srt", srt.parse(text))
    lines = [" ".join(line.split()) for line in text.split("\n")]
    if len(lines) > LINES or sum(line.count(" ") for line in lines) > WORDS:
        raise Unreadable(TOO_LONG)
    if meet.recognised(lines):
        return "meet", meet.parse(lines)
    if otter.heads(lines) > plain.heads(lines):
        return "otter", otter.parse(lines)
    return "text", plain.parse(lines)
