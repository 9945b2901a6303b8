"""Deepgram: `results` with `utterances`, or `channels` with `alternatives` with `paragraphs` or `words`.

Where a file has several channels, each is one person; otherwise `speaker` counts people from 0.
"""

from __future__ import annotations

from collections.abc import Iterator

from courtside.talk.formats.cleaning import numbered
from courtside.talk.formats.clock import mended
from courtside.talk.formats.cue import Cue
from courtside.talk.formats.json_fields import Fields, fields, number, objects, speaker, text
from courtside.talk.formats.spoken_words import joined


def parse(results: Fields) -> list[Cue]:
    """A cue for each utterance, or each paragraph, or each run of words: the first of them there is."""
    channels = objects(results.get("channels"))
    several = len(channels) > 1
    utterances = [_utterance(item, several) for item in objects(results.get("utterances"))]
    if any(cue.name for cue in utterances):
        return utterances
    return [cue for index, channel in enumerate(channels) for cue in _channel(index, channel, several)]


def _utterance(item: Fields, several: bool) -> Cue:
    start, end = mended(number(item, "start"), number(item, "end"))
    name = speaker(item.get("channel" if several else "speaker"))
    return Cue(name, text(item, "transcript"), start, end)


def _channel(index: int, channel: Fields, several: bool) -> Iterator[Cue]:
    best = next(iter(objects(channel.get("alternatives"))), {})
    name = numbered(index) if several else None
    paragraphs = objects(fields(best.get("paragraphs")).get("paragraphs"))
    if any(name or speaker(paragraph.get("speaker")) for paragraph in paragraphs):
        for paragraph in paragraphs:
            yield _paragraph(paragraph, name)
    else:
        yield from joined(objects(best.get("words")), name=name)


def _paragraph(paragraph: Fields, name: str | None) -> Cue:
    start, end = mended(number(paragraph, "start"), number(paragraph, "end"))
    said = " ".join(text(sentence, "text") for sentence in objects(paragraph.get("sentences")))
    return Cue(name or speaker(paragraph.get("speaker")), said, start, end)
