"""A talk on paper, mended with a pencil: the same verbs on a plain list of lines, for a test to go by."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from courtside.talk import Move, Transcript


@dataclass(frozen=True)
class Told:
    """A line: which speaker says it, its words, and what somebody named the sentence of each word."""

    place: int
    words: tuple[str, ...]
    named: tuple[Move | None, ...]


@dataclass
class Paper:
    """The lines as they stand, with the names and roles of the speakers."""

    lines: list[Told]
    names: list[str]
    roles: list[str]

    @classmethod
    def of(cls, talk: Transcript) -> Paper:
        """A talk that nobody has mended."""
        lines = []
        for turn in talk.turns:
            for sentence in turn.sentences:
                words = tuple(sentence.text.split())
                lines.append(Told(turn.speaker, words, (None,) * len(words)))
        return cls(lines, [one.name for one in talk.speakers], [one.role.value for one in talk.speakers])

    def begin(self, number: int) -> int:
        """How many words come before a line."""
        return sum(len(line.words) for line in self.lines[:number])

    def joins(self, number: int) -> bool:
        """Whether the next line is by the same speaker."""
        return number + 1 < len(self.lines) and self.lines[number].place == self.lines[number + 1].place

    def split(self, number: int, at: int) -> None:
        """Two lines of one, the second from the word `at` of it."""
        one = self.lines[number]
        halves = [replace(one, words=one.words[part], named=one.named[part]) for part in _around(at)]
        self.lines[number : number + 1] = halves

    def join(self, number: int) -> None:
        """One line of two."""
        one, two = self.lines[number : number + 2]
        self.lines[number : number + 2] = [Told(one.place, one.words + two.words, one.named + two.named)]

    def name(self, number: int, move: Move | None) -> None:
        """What a line does, whatever was said of its parts."""
        one = self.lines[number]
        self.lines[number] = replace(one, named=(move,) * len(one.words))

    def give(self, number: int, place: int) -> None:
        """Who said a line."""
        self.lines[number] = replace(self.lines[number], place=place)

    def put_back(self, begin: int, was: list[Told]) -> None:
        """Lines that stood there before, over whatever stands there now."""
        count = sum(len(line.words) for line in was)
        keep = list(self._outside(range(begin, begin + count)))
        first = next((at for at, (start, _) in enumerate(keep) if start >= begin), len(keep))
        lines = [line for _, line in keep]
        self.lines = [*lines[:first], *was, *lines[first:]]

    def _outside(self, words: range) -> Iterator[tuple[int, Told]]:
        start = 0
        for line in self.lines:
            if start not in words:
                yield start, line
            start += len(line.words)


def _around(at: int) -> tuple[slice, slice]:
    return slice(None, at), slice(at, None)
