"""Who speaks in a cue: by a voice tag, by `Name:` before the words, or by a line of its own."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from html import unescape

from courtside.talk.formats.cleaning import clean_name
from courtside.talk.formats.cue import Cue
from courtside.talk.formats.names import HEAD, key, looks_proper, speakers
from courtside.talk.limits import SPEAKERS

# "<" is excluded inside a tag, so that a flood of them takes linear time.
_VOICE = re.compile(r"<v(?:\.[^\s<>]*)?[ \t]+([^<>]*)>")
_TAG = re.compile(r"</?(?:[bicuv]|ruby|rt|lang|font|\d[\d:.]*)(?:[.\s][^<>]*)?>|\{\\[^{}]*\}", re.IGNORECASE)
_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,31});")
_TWO_LINES = 0.8


def named(cues: Sequence[Cue]) -> list[Cue]:
    """The cues with the names that their text gives, one for each voice, and the text without markup.

    A cue without a name goes on with the speaker before it, because many files name a speaker only where
    the speaker changes. Two voices in one cue have its times both: they spoke within it, and no more is
    known.
    """
    if any("<v" in cue.text and _VOICE.search(cue.text) for cue in cues):
        found = [piece for cue in cues for piece in _voices(cue)]
    else:
        plain = [replace(cue, text=_unmarked(cue.text)) for cue in cues]
        owners = _own_lines(plain)
        found = [_led(cue) for cue in plain] if owners else list(_headed(plain))
    return list(_carried(found))


def _voices(cue: Cue) -> Iterator[Cue]:
    before, *parts = _VOICE.split(cue.text)
    if before.strip():
        yield replace(cue, text=_unmarked(before))
    for name, text in zip(parts[::2], parts[1::2], strict=True):
        yield replace(cue, name=_entities(name), text=_unmarked(text))


def _headed(cues: Sequence[Cue]) -> Iterator[Cue]:
    """The cues cut at the lines that begin with `Name:`."""
    heads = Counter(match["name"] for cue in cues if (match := HEAD.match(cue.text.split("\n", 1)[0])))
    names = speakers(heads, lines=len(cues))
    for cue in cues:
        name, said = cue.name, list[str]()
        for line in cue.text.split("\n"):
            match = HEAD.match(line)
            if match and key(clean_name(match["name"])) in names:
                if said:
                    yield replace(cue, name=name, text="\n".join(said))
                name, said = match["name"], [line[match.end() :]]
            else:
                said.append(line)
        yield replace(cue, name=name, text="\n".join(said))


def _own_lines(cues: Sequence[Cue]) -> bool:
    """Whether the first line of the cues is a name, as in the older transcripts of Teams."""
    firsts = [cue.text.split("\n", 1)[0] for cue in cues if "\n" in cue.text]
    names = {key(clean_name(first)) for first in firsts}
    enough = len(firsts) >= _TWO_LINES * len(cues) and 2 * len(names) <= len(firsts)
    return enough and len(names) <= SPEAKERS and all(looks_proper(clean_name(first)) for first in firsts)


def _led(cue: Cue) -> Cue:
    name, newline, text = cue.text.partition("\n")
    return replace(cue, name=name, text=text) if newline else cue


def _carried(cues: Sequence[Cue]) -> Iterator[Cue]:
    name: str | None = None
    for cue in cues:
        name = cue.name if cue.name and clean_name(cue.name) else name
        yield replace(cue, name=name)


def _unmarked(text: str) -> str:
    return _entities(_TAG.sub("", text) if "<" in text or "{" in text else text)


def _entities(text: str) -> str:
    return _ENTITY.sub(lambda match: unescape(match[0]), text) if "&" in text else text
