"""AssemblyAI: `utterances` with speaker ("A"), text, start and end in milliseconds, or else `words`."""

from __future__ import annotations

from courtside.talk.formats.clock import mended
from courtside.talk.formats.cue import Cue
from courtside.talk.formats.json_fields import Fields, number, objects, speaker, text
from courtside.talk.formats.spoken_words import joined

_MILLISECONDS = 1000.0


def parse(talk: Fields) -> list[Cue]:
    """A cue for each utterance, or each run of words where there are none."""
    utterances = objects(talk.get("utterances"))
    if not utterances:
        return list(joined(objects(talk.get("words")), scale=_MILLISECONDS))
    return [_cue(utterance) for utterance in utterances]


def _cue(utterance: Fields) -> Cue:
    start, end = mended(
        number(utterance, "start", scale=_MILLISECONDS), number(utterance, "end", scale=_MILLISECONDS)
    )
    return Cue(speaker(utterance.get("speaker")), text(utterance, "text"), start, end)
