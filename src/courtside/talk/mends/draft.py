"""A talk taken apart into its words, so that it can be mended and put together again."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import groupby, pairwise

from courtside.talk.mends.kinds import Called, Does, Join, Mend, SaidBy, Split
from courtside.talk.shape import Move, Sentence, Transcript, Turn


class Draft:
    """For each word of a talk: who says it, in which turn of the file, what its sentence is said to do."""

    def __init__(self, talk: Transcript) -> None:
        self._base = talk
        self._speakers = list(talk.speakers)
        self._words: list[str] = []
        self._turn: list[int] = []
        self._firsts: list[int] = []
        self._begins: set[int] = set()
        for number, turn in enumerate(talk.turns):
            self._firsts.append(len(self._words))
            for sentence in turn.sentences:
                self._begins.add(len(self._words))
                self._words += sentence.text.split()
            self._turn += [number] * (len(self._words) - len(self._turn))
        self._said_by = [talk.turns[number].speaker for number in self._turn]
        self.does: list[Move | None] = [None] * len(self._words)

    def put(self, mend: Mend) -> None:
        """Apply one mend. Raises `IndexError` for words or a speaker that the talk does not have."""
        match mend:
            case Split(at):
                self._begins.add(at)
            case Join(at):
                self._begins.discard(at)
            case SaidBy(words, speaker):
                _paint(self._said_by, words, speaker)
            case Does(words, move):
                _paint(self.does, words, move)
            case Called(speaker, name):
                self._speakers[speaker] = replace(self._speakers[speaker], name=name)

    def talk(self) -> Transcript:
        """The talk as it stands now, without labels."""
        edges = [0, *filter(self._changes_turn, range(1, len(self._words))), len(self._words)]
        turns = tuple(self._put_together(range(*edge)) for edge in pairwise(edges) if edge[0] < edge[1])
        return replace(self._base, speakers=tuple(self._speakers), turns=turns)

    def _changes_turn(self, word: int) -> bool:
        """Whether a turn begins with this word: somebody else speaks, or it did and nobody mended it."""
        if self._said_by[word] != self._said_by[word - 1]:
            return True
        return self._turn[word] != self._turn[word - 1] and self._as_read(word) and self._as_read(word - 1)

    def _as_read(self, word: int) -> bool:
        return self._base.turns[self._turn[word]].speaker == self._said_by[word]

    def _put_together(self, words: range) -> Turn:
        begins = [word for word in words if word == words.start or word in self._begins]
        sentences = tuple(
            Sentence(" ".join(self._words[begin:end])) for begin, end in pairwise([*begins, words.stop])
        )
        starts, ends = zip(*self._times(words), strict=True)
        start = None if starts[0] is None else min(_known(starts))
        end = None if ends[-1] is None else max([*_known(ends), start or 0.0])
        return Turn(self._said_by[words.start], sentences, start, end)

    def _times(self, words: range) -> Iterator[tuple[float | None, float | None]]:
        """When each turn of the file that these words come from began and ended, so far as they go.

        Inside a turn nobody knows: its time is shared out by its words.
        """
        for number, group in groupby(words, key=lambda word: self._turn[word]):
            part, turn, first = list(group), self._base.turns[number], self._firsts[number]
            yield _at(turn, part[0] - first), _at(turn, part[-1] + 1 - first)


def _at(turn: Turn, words: int) -> float | None:
    """When so many words of a turn had been said."""
    if words == 0:
        return turn.start
    if words == turn.words:
        return turn.end
    if turn.start is None or turn.end is None:
        return None
    return round(turn.start + (turn.end - turn.start) * words / turn.words, 3)


def _paint[T](cells: list[T], words: range, value: T) -> None:
    for word in words:
        cells[word] = value


def _known(times: Iterable[float | None]) -> list[float]:
    return [time for time in times if time is not None]
