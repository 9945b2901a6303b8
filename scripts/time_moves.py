"""Time the written rules: `python scripts/time_moves.py`. Says CPU milliseconds for an hour of talk.

An hour has about a thousand sentences. They come from the examples, over and over, so that every kind of
sentence is there; the first call, which grows the rules' trees, is timed apart.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable

from courtside.talk.moves import label
from courtside.talk.moves.tests.talks import examples
from courtside.talk.roles import guess_roles
from courtside.talk.sentences import split
from courtside.talk.shape import Role, Speaker, Transcript, Turn

SENTENCES = 1000
ROUNDS = 7


def hour() -> Transcript:
    """A talk of about a thousand sentences."""
    turns: list[Turn] = []
    while sum(len(turn.sentences) for turn in turns) < SENTENCES:
        for name in ("written", "heard", "hard", "messy", "spoken", "spoken_heard"):
            turns.extend(turn for example in examples(name) for turn in example.talk.turns)
    while sum(len(turn.sentences) for turn in turns) > SENTENCES:
        turns.pop()
    return Transcript((Speaker("coach", Role.COACH), Speaker("rep", Role.REP)), tuple(turns))


def milliseconds(work: Callable[[], object]) -> float:
    """CPU time of one call."""
    begin = time.process_time()
    work()
    return (time.process_time() - begin) * 1000


def main() -> None:
    """Print one line for each part of the work."""
    talk = hour()
    texts = [" ".join(sentence.text for sentence in turn.sentences) for turn in talk.turns]
    parts: tuple[tuple[str, Callable[[], object]], ...] = (
        ("label", lambda: label(talk)),
        ("guess roles", lambda: guess_roles(talk)),
        ("split", lambda: [split(text) for text in texts]),
    )
    for name, work in parts:
        first = milliseconds(work)
        warm = sorted(milliseconds(work) for _round in range(ROUNDS))
        sys.stdout.write(f"{name}: first {first:.0f} ms, warm median {warm[ROUNDS // 2]:.0f} ms\n")


if __name__ == "__main__":
    main()
