"""Whisper and WhisperX: `segments` with start, end and text; WhisperX adds `speaker` ("SPEAKER_00")."""

from __future__ import annotations

from collections import Counter

from courtside.talk.formats.clock import mended
from courtside.talk.formats.cue import Cue
from courtside.talk.formats.json_fields import Fields, number, objects, speaker, text


def parse(segments: object) -> list[Cue]:
    """A cue for each segment. A segment without a speaker has the one of most of its words, if any has."""
    return [_cue(segment) for segment in objects(segments)]


def _cue(segment: Fields) -> Cue:
    start, end = mended(number(segment, "start"), number(segment, "end"))
    name = speaker(segment.get("speaker")) or _of_words(segment)
    return Cue(name, text(segment, "text"), start, end)


def _of_words(segment: Fields) -> str | None:
    names = Counter(name for word in objects(segment.get("words")) if (name := speaker(word.get("speaker"))))
    return names.most_common(1)[0][0] if names else None
