"""Features that a line has by itself: runs of its words, its pattern, what the rules find in it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from courtside.talk.lexicon import word_set
from courtside.talk.moves.classes import ACTIONS, is_number
from courtside.talk.moves.cues import EMPTY, NODS, is_nod, is_order
from courtside.talk.moves.said import FIRST
from courtside.talk.moves.trained.heard import Heard

_PATTERNED = (
    EMPTY
    | NODS
    | word_set(
        "should might must let's never always ever only even still why who whom whose each every both either",
        "than though while until since again maybe if unless without lets want need know think try tell ask",
        "give going",
    )
)
"""Words that a pattern keeps; all others are there by their kind alone."""
_ENDINGS = ("ing", "ed", "ly", "er", "est", "s")
_LENGTHS = (0, 1, 2, 3, 4, 5, 7, 9, 12, 17, 24)


def own_features(heard: Heard) -> Iterator[str]:
    """Every feature of the line alone, by name; some may come twice."""
    yield from said_words(heard.tokens)
    yield from _ends(heard.words)
    core = heard.said.core
    yield from (f"k{n} {' '.join(core[:n])}" for n in (1, 2, 3))
    yield from _pattern(heard)
    yield from _rules(heard)
    yield f"len {_length(len(heard.words))}"


def said_words(tokens: Sequence[str]) -> Iterator[str]:
    """One, two and three words in a row, and two with one between: what `why` can show."""
    padded = ("^", *tokens, "$")
    for token in tokens:
        yield "w " + token
    for one, two in pairwise(padded):
        yield f"b {one} {two}"
    for one, two, three in zip(padded, padded[1:], padded[2:], strict=False):
        yield f"t {one} {two} {three}"
    for one, two in zip(tokens, tokens[2:], strict=False):
        yield f"s {one} {two}"


def _ends(words: Sequence[str]) -> Iterator[str]:
    for count in (1, 2, 3):
        yield f"f{count} {' '.join(words[:count])}"
    yield "l1 " + " ".join(words[-1:])
    yield "l2 " + " ".join(words[-2:])


def _pattern(heard: Heard) -> Iterator[str]:
    """Runs of two to five, where words that carry meaning are there by their kind alone."""
    kinds = [_kind(word) for word in heard.said.words if word != FIRST]
    for length in (2, 3, 4, 5):
        for at in range(len(kinds) - length + 1):
            yield "p " + " ".join(kinds[at : at + length])
    yield f"order {is_order(heard.said)}"
    yield f"nod {is_nod(heard.said)}"
    yield f"marked {heard.said.marked}"


def _kind(word: str) -> str:
    if word in _PATTERNED or not word[0].isalnum():
        return word
    if is_number(word):
        return "#"
    if word in ACTIONS:
        return "V"
    return next(("X" + end for end in _ENDINGS if word.endswith(end) and len(word) > len(end) + 2), "X")


def _rules(heard: Heard) -> Iterator[str]:
    for move, confidence in heard.matches.items():
        yield f"r {move}"
        yield f"r {move} {confidence:.1f}"
    yield f"R {heard.rules.move}"
    yield f"R {heard.rules.move} {heard.rules.confidence:.1f}"
    yield f"invited {heard.rules.invited}"
    yield f"F {heard.rules.focus}"
    yield f"O {heard.rules.object}"


def _length(words: int) -> int:
    return sum(words >= least for least in _LENGTHS)
