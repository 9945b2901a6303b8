"""Whether a coach's line only says again what the rep has just said."""

from __future__ import annotations

from courtside.talk.lexicon import bare
from courtside.talk.readings.talk import Talk
from courtside.talk.shape import Line, Role

ECHO = 0.7
"""Share of a line's words that the turn before it held, above which it only repeats them."""


def echoes(talk: Talk, line: Line) -> bool:
    """Whether more than 70 % of its words stood in the last turn of substance that was not the coach's."""
    before = next(
        (
            t
            for t in reversed(talk.turns[: talk.place[line.number]])
            if t.role is not Role.COACH and not t.aside
        ),
        None,
    )
    if before is None:
        return False
    heard = {bare(word) for said in before.lines for word in said.text.split()}
    words = [bare(word) for word in line.text.split()]
    return sum(word in heard for word in words) > ECHO * len(words)
