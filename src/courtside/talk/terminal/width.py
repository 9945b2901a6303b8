"""Text on a terminal: how many cells it takes, broken into lines, and rid of what steers a terminal."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

_JOINERS = "\u200c\u200d"
_ZERO = {"Mn", "Me", "Cf"}


def harmless(text: str) -> str:
    """The text on one line without control characters and marks that turn its direction."""
    spaced = " ".join(text.split())
    return "".join(letter for letter in spaced if letter.isprintable() or letter in _JOINERS)


def cells(text: str) -> int:
    """How many columns the text takes: two for a wide letter, none for a mark on the one before."""
    return sum(map(_cells, text))


def wrapped(text: str, width: int, *, indent: str = "") -> str:
    """The text in lines of at most so many columns, each with this indent."""
    room = max(1, width - cells(indent))
    return "\n".join(indent + line for line in _lines(text, room))


def _lines(text: str, room: int) -> Iterator[str]:
    line = ""
    for word in _words(text, room):
        longer = f"{line} {word}" if line else word
        if line and cells(longer) > room:
            yield line
            line = word
        else:
            line = longer
    yield line


def _words(text: str, room: int) -> Iterator[str]:
    """The words, each cut where it alone is wider than a line."""
    for word in text.split(" "):
        piece = ""
        for letter in word:
            if piece and cells(piece) + _cells(letter) > room:
                yield piece
                piece = ""
            piece += letter
        yield piece


def _cells(letter: str) -> int:
    if unicodedata.category(letter) in _ZERO:
        return 0
    return 2 if unicodedata.east_asian_width(letter) in "WF" else 1
