"""How the words of a talk are kept: speakers and turns as plain JSON, in a shape with a number.

A shape that was ever written is read for ever: a new one gets the next number beside it.
"""

from __future__ import annotations

import hashlib
import json
from typing import Any

from courtside.talk import Sentence, Speaker, Transcript, Turn

VERSION = 1


def to_document(talk: Transcript) -> dict[str, Any]:
    """The words without roles and labels, as JSON values. A turn is [speaker, start, end, sentences]."""
    return {
        "version": VERSION,
        "source": talk.source,
        "speakers": [speaker.name for speaker in talk.speakers],
        "turns": [
            [turn.speaker, turn.start, turn.end, [sentence.text for sentence in turn.sentences]]
            for turn in talk.turns
        ],
    }


def from_document(document: dict[str, Any]) -> Transcript:
    """The talk again, nobody's role known yet. Raises `ValueError` for a number it does not know."""
    if document.get("version") != VERSION:
        raise ValueError(f"A transcript of version {document.get('version')!r} cannot be read here.")
    return Transcript(
        speakers=tuple(Speaker(name) for name in document["speakers"]),
        turns=tuple(
            Turn(speaker, tuple(Sentence(text) for text in sentences), start, end)
            for speaker, start, end, sentences in document["turns"]
        ),
        source=document["source"],
    )


def fingerprint(document: dict[str, Any]) -> str:
    """The same for the same words by the same people, in whatever file or format they came."""
    parts = [document["speakers"], [[turn[0], turn[3]] for turn in document["turns"]]]
    return hashlib.sha256(json.dumps(parts).encode()).hexdigest()
