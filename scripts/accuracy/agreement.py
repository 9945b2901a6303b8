"""How far two people agree who labelled the same talks apart: Cohen's kappa, all together and by label.

    .venv/bin/python -m scripts.accuracy.agreement

Compares each talk of `corpus/second` with the one of the same name in `corpus/labelled`. The kappa of a
label is that of "this label or another". Cohen, J. (1960), Educational and Psychological Measurement 20.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import click
from scripts.accuracy.judged import again, moves
from scripts.accuracy.scores import kappa, score

from courtside.talk.labelled import read_folder
from courtside.talk.shape import Label, Role

CORPUS = Path(__file__).parents[2] / "corpus"
ASPECTS: dict[str, Callable[[Label], str]] = {
    "focus": lambda label: label.focus,
    "object": lambda label: label.object,
    "invited": lambda label: str(label.invited),
}


def main() -> None:
    """Print both tables."""
    first = read_folder(CORPUS / "labelled")
    twice = again(first, read_folder(CORPUS / "second"))
    labels = [(gold, other) for one in twice for _line, gold, other in one.beside]
    total = sum(len(list(talk.transcript.lines())) for talk in first.values())
    click.echo(f"{len(labels)} of {total} sentences labelled twice, {len(labels) / total:.0%}\n")
    for role in (Role.COACH, Role.REP):
        pairs = moves(twice, role)
        click.echo(f"{role}: kappa {kappa(pairs):.2f} over {len(pairs)} sentences")
        for move in sorted({gold for gold, _other in pairs}):
            alone = score(pairs, move)
            click.echo(f"  {move:17} {alone.kappa:5.2f}  {alone.gold:5}")
    for name, aspect in ASPECTS.items():
        click.echo(f"{name}: kappa {kappa([(aspect(gold), aspect(other)) for gold, other in labels]):.2f}")


if __name__ == "__main__":
    main()
