"""Phrases: the notation that rules about wording are written in, and a fast way to find them all.

A phrase is words in order, in plain form (see `said`), and:

    a/b     one or the other            word?   may be missing
    {act}   a word of a class           ...     up to four words
    ^       first word of a clause      $       end of the sentence
    ^^      first word behind fillers

All phrases of a rulebook stand in one tree of words, so that a sentence is walked once however many
phrases there are.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import product

from courtside.talk.moves.classes import CLASSES
from courtside.talk.moves.said import END, FIRST, START
from courtside.talk.shape import Move

_GAP, _WIDEST = "...", 4


@dataclass(frozen=True, slots=True)
class Rule:
    """A sentence that has one of the phrases `says`, and none of `unless`, does `move`.

    `confidence` is rough: .9 for a sure cue, .7 for a usual one, .5 for a weak one. Where `marked` is
    given, the sentence must (or must not) end in a question mark.
    """

    move: Move
    confidence: float
    says: tuple[str, ...]
    unless: tuple[str, ...] = ()
    marked: bool | None = None


class _Node:
    """A place in the tree: where the next word leads, and which keys end here.

    There are thousands, so what is mostly empty is made only where it is needed.
    """

    __slots__ = ("classes", "ends", "gap", "words")

    def __init__(self) -> None:
        self.words: dict[str, _Node] = {}
        self.classes: tuple[tuple[Callable[[str], bool], _Node], ...] = ()
        self.gap: _Node | None = None
        self.ends: tuple[int, ...] = ()


class Phrases:
    """A tree of phrases, each with a key."""

    def __init__(self) -> None:
        self._root = _Node()

    def add(self, phrase: str, key: int) -> None:
        """Let the phrase lead to the key. Raises `KeyError` for an unknown class."""
        for words in _spelt_out(phrase):
            node = self._root
            for word in words:
                node = _next(node, word)
            node.ends += (key,)

    def find(self, words: Sequence[str]) -> set[int]:
        """The keys of all phrases among the words."""
        found: set[int] = set()
        for at, word in enumerate(words):
            following = self._root.words.get(word)
            if following is not None:
                _walk(following, words, at + 1, found)
            for belongs, further in self._root.classes:
                if belongs(word):
                    _walk(further, words, at + 1, found)
        return found


class Rulebook:
    """Rules that are looked up together."""

    def __init__(self, rules: Iterable[Rule]) -> None:
        self._rules = tuple(rules)

    @cached_property
    def _phrases(self) -> Phrases:
        """The tree, grown at the first sentence: whoever only imports the rules does not wait for it."""
        phrases = Phrases()
        for index, rule in enumerate(self._rules):
            for phrase in rule.says:
                phrases.add(phrase, 2 * index)
            for phrase in rule.unless:
                phrases.add(phrase, 2 * index + 1)
        return phrases

    def matches(self, words: Sequence[str], *, marked: bool) -> dict[Move, float]:
        """The moves whose rules hold, each with its highest confidence."""
        found = self._phrases.find(words)
        moves: dict[Move, float] = {}
        for key in found:
            if key % 2 or key + 1 in found:
                continue
            rule = self._rules[key // 2]
            if rule.marked is None or rule.marked is marked:
                moves[rule.move] = max(rule.confidence, moves.get(rule.move, 0.0))
        return moves


def _spelt_out(phrase: str) -> Iterator[tuple[str, ...]]:
    """Every way to read the phrase once its choices are made."""
    choices = []
    for part in phrase.split():
        options = [part.rstrip("?")] if part.startswith("{") else part.rstrip("?").split("/")
        choices.append([*options, ""] if part.endswith("?") else options)
    for words in product(*choices):
        yield tuple(word for word in words if word)


def _next(node: _Node, word: str) -> _Node:
    """The place that the word leads to, made where it is missing."""
    if word == _GAP:
        node.gap = node.gap or _Node()
        return node.gap
    if word.startswith("{"):
        return _next_by_class(node, word.strip("{}"))
    following = node.words.get(word)
    if following is None:
        following = node.words[word] = _Node()
    return following


def _next_by_class(node: _Node, name: str) -> _Node:
    """The place that any word of the class leads to, made where it is missing."""
    belongs = CLASSES[name]
    for known, following in node.classes:
        if known is belongs:
            return following
    following = _Node()
    node.classes += ((belongs, following),)
    return following


def _walk(node: _Node, words: Sequence[str], at: int, found: set[int]) -> None:
    """Collect the keys of every phrase that begins at this word."""
    if node.ends:
        found.update(node.ends)
    if node.gap is not None:
        for skipped in range(_WIDEST + 1):
            if at + skipped >= len(words) or (skipped and words[at + skipped - 1] == END):
                break
            _walk(node.gap, words, at + skipped, found)
    if at >= len(words):
        return
    word = words[at]
    if word in {FIRST, START}:
        _walk(node, words, at + 1, found)  # fillers may be a part of the phrase: "good | idea"
    following = node.words.get(word)
    if following is not None:
        _walk(following, words, at + 1, found)
    for belongs, further in node.classes:
        if belongs(word):
            _walk(further, words, at + 1, found)
