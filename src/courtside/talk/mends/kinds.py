"""What can be mended in a talk, each said of words that are counted from 0 over the whole talk.

No mend adds, drops or moves a word, so a count of words points at the same place for ever, whatever was
split and joined since. The number of a line does not.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from courtside.talk.shape import Move, Transcript


@dataclass(frozen=True, slots=True)
class Split:
    """The word `at` begins a sentence."""

    at: int


@dataclass(frozen=True, slots=True)
class Join:
    """The word `at` goes on with the sentence before it. Has no effect where somebody else said that one."""

    at: int


@dataclass(frozen=True, slots=True)
class SaidBy:
    """These words were said by `speaker`, an index into `Transcript.speakers`."""

    words: range
    speaker: int


@dataclass(frozen=True, slots=True)
class Called:
    """`speaker`, an index into `Transcript.speakers`, is shown by this name."""

    speaker: int
    name: str


@dataclass(frozen=True, slots=True)
class Does:
    """What a sentence that begins with one of these words does; None is for what the labeller says."""

    words: range
    move: Move | None


type Mend = Split | Join | SaidBy | Called | Does


def spans(talk: Transcript) -> Iterator[range]:
    """The words of each line, in order, counted from 0 over the whole talk."""
    end = 0
    for turn in talk.turns:
        for sentence in turn.sentences:
            begin, end = end, end + sentence.words
            yield range(begin, end)
