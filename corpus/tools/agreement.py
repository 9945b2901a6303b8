"""How far two people agree who labelled the same talks apart: Cohen's kappa, all together and by label.

    .venv/bin/python corpus/tools/agreement.py

Compares each talk of `corpus/second` with the one of the same name in `corpus/labelled`. The kappa of a
label is that of "this label or another". Cohen, J. (1960), Educational and Psychological Measurement 20.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import click

from courtside.talk import Label, Line, Role
from courtside.talk.labelled import read_labelled

CORPUS = Path(__file__).parents[1]
ASPECTS: dict[str, Callable[[Label], str]] = {
    "focus": lambda label: label.focus,
    "object": lambda label: label.object,
    "invited": lambda label: str(label.invited),
}


def kappa(pairs: Sequence[tuple[str, str]]) -> float:
    """Agreement beyond chance, 1 at most; 1 where both always gave one and the same label."""
    count = len(pairs)
    agreed = sum(one == other for one, other in pairs) / count
    first, second = [one for one, _ in pairs], [other for _, other in pairs]
    chance = sum(first.count(label) * second.count(label) for label in {*first, *second}) / count**2
    return 1.0 if chance == 1 else (agreed - chance) / (1 - chance)


def main() -> None:
    """Print both tables."""
    pairs = [pair for path in sorted((CORPUS / "second").glob("*.txt")) for pair in _pairs(path)]
    total = sum(len(list(_lines(path))) for path in (CORPUS / "labelled").glob("*.txt"))
    click.echo(f"{len(pairs)} of {total} sentences labelled twice, {len(pairs) / total:.0%}\n")
    for role in (Role.COACH, Role.REP):
        moves = [(a.move, b.move) for line, a, b in pairs if line.role is role]
        click.echo(f"{role}: kappa {kappa(moves):.2f} over {len(moves)} sentences")
        for move in sorted({one for one, _ in moves}):
            alone = [(str(one == move), str(other == move)) for one, other in moves]
            click.echo(f"  {move:17} {kappa(alone):5.2f}  {sum(one == move for one, _ in moves):5}")
    for name, aspect in ASPECTS.items():
        click.echo(f"{name}: kappa {kappa([(aspect(a), aspect(b)) for _, a, b in pairs]):.2f}")


def _lines(path: Path) -> Sequence[Line]:
    return tuple(read_labelled(path.read_text(encoding="utf-8")).transcript.lines())


def _pairs(path: Path) -> list[tuple[Line, Label, Label]]:
    first, second = _lines(CORPUS / "labelled" / path.name), _lines(path)
    if [line.text for line in first] != [line.text for line in second]:
        raise click.ClickException(f"{path.name} does not have the sentences of the talk it labels again.")
    return [
        (line, line.sentence.label, again.sentence.label)
        for line, again in zip(first, second, strict=True)
        if line.sentence.label and again.sentence.label
    ]


if __name__ == "__main__":
    main()
