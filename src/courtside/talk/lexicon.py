"""Words without their dress, and sets of them: what every rule about wording is written with."""

from __future__ import annotations

import re

_EDGES = re.compile(r"^[^\w]+|[^\w]+$")


def bare(word: str) -> str:
    """The word in lower case, with a plain apostrophe and without marks around it; may be empty."""
    return _EDGES.sub("", word.replace("’", "'")).lower()


def word_set(*texts: str) -> frozenset[str]:
    """The words of these texts as a set; so that a long list of words reads as a sentence does."""
    return frozenset(word for text in texts for word in text.split())
