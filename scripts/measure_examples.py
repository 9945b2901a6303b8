"""Measure the written rules on our own invented talks: `python scripts/measure_examples.py held_out`.

`held_out` and `held_out_spoken` are set aside and nothing is tuned on them; `written`, `heard`, `messy` and
`hard` are the talks that the rules were written with. Recall: of the sentences that should have a label,
how many have it. Precision: of those that have it, how many should.
"""

from __future__ import annotations

import sys
from collections import Counter

from courtside.talk.moves import label
from courtside.talk.moves.tests.talks import examples
from courtside.talk.shape import Move, Role

type Kind = tuple[Role, Move]


def counts(name: str) -> tuple[Counter[Kind], Counter[Kind], Counter[Kind]]:
    """For each role and move: how many sentences should have it, have it, and both."""
    wanted: Counter[Kind] = Counter()
    given: Counter[Kind] = Counter()
    both: Counter[Kind] = Counter()
    for example in examples(name):
        for line, right in zip(label(example.talk).lines(), example.labels, strict=True):
            wanted[line.role, right.move] += 1
            if line.move is not None:
                given[line.role, line.move] += 1
                both[line.role, line.move] += line.move is right.move
    return wanted, given, both


def report(name: str) -> str:
    """A table in the notation of the docs, then the whole."""
    wanted, given, both = counts(name)
    rows = ["| role | label | recall | precision |", "|---|---|---|---|"]
    rows += [
        f"| {role} | {move} | {both[role, move]} of {wanted[role, move]} "
        f"| {both[role, move]} of {given[role, move]} |"
        for role, move in sorted(wanted | given)
    ]
    return "\n".join([*rows, "", f"{name}: {both.total()} of {wanted.total()} right"])


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("Name the talks: python scripts/measure_examples.py held_out")
    sys.stdout.write(report(sys.argv[1]) + "\n")
