"""A line as somebody saw it when they opened its page, so that nobody mends what is another line by now."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from courtside.mirrors.models import Mend

_TOKEN = re.compile(r"(\d{1,7})-(\d{1,7})-(\d{1,7})")


@dataclass(frozen=True, slots=True)
class Seen:
    """Which words the line had, and the number of the last mend that was about any of them, or 0."""

    words: range
    newest: int

    @classmethod
    def of(cls, words: range, rows: Iterable[Mend]) -> Seen:
        """The line of these words as it stands after these mends of its talk."""
        return cls(words, max((row.number for row in rows if row.covers(words)), default=0))

    @classmethod
    def read(cls, token: str) -> Seen | None:
        """What `token` stands for; None for anything else."""
        found = _TOKEN.fullmatch(token)
        if found is None:
            return None
        begin, end, newest = map(int, found.groups())
        return cls(range(begin, end), newest)

    @property
    def token(self) -> str:
        """How a form sends it along."""
        return f"{self.words.start}-{self.words.stop}-{self.newest}"


def line_with(word: int, lines: Sequence[range]) -> int:
    """The number of the line that holds this word; the last one for a word behind them all."""
    return min(bisect_right(lines, word, key=lambda words: words.stop), len(lines) - 1)
