"""JSON of speech recognisers: which one it is from, read within bounds."""

from __future__ import annotations

import json
import re

from courtside.talk.formats import assemblyai, deepgram, whisper
from courtside.talk.formats.cue import Cue
from courtside.talk.formats.json_fields import fields, objects
from courtside.talk.formats.unreadable import BROKEN_JSON, TOO_LONG, UNKNOWN_JSON, Unreadable
from courtside.talk.limits import JSON_BRACKETS

_BEGINS = re.compile(r"\s*(?:\{|\[\s*[\[{\]])")


def begins(text: str) -> bool:
    """Whether the text begins as JSON does. `[00:01] Name` is plain text, `[{` is not."""
    return _BEGINS.match(text) is not None


def parse(text: str) -> tuple[str, list[Cue]]:
    """The name of the format and its cues."""
    talk = _load(text)
    if isinstance(talk, list):
        return _whisper(talk)
    whole = fields(talk)
    if isinstance(whole.get("segments"), list):
        return _whisper(whole["segments"])
    if isinstance(whole.get("results"), dict):
        return "deepgram", deepgram.parse(fields(whole["results"]))
    if isinstance(whole.get("utterances"), list) or isinstance(whole.get("words"), list):
        return "assemblyai", assemblyai.parse(whole)
    raise Unreadable(UNKNOWN_JSON)


def _load(text: str) -> object:
    if text.count("{") + text.count("[") > JSON_BRACKETS:
        raise Unreadable(TOO_LONG)
    try:
        return json.loads(text)
    except (ValueError, RecursionError) as error:
        raise Unreadable(BROKEN_JSON) from error


def _whisper(segments: object) -> tuple[str, list[Cue]]:
    if not any("text" in segment for segment in objects(segments)):
        raise Unreadable(UNKNOWN_JSON)
    cues = whisper.parse(segments)
    return ("whisperx" if any(cue.name for cue in cues) else "whisper"), cues
