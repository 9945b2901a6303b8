"""Reads labelled talks and says what is wrong with them, and how many of each label there are.

    .venv/bin/python corpus/tools/check.py [FILE ...]

Without files it reads all of `corpus/labelled`. Exit 1 when a file does not fit or a sentence of substance
stands in two talks.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

import click

from courtside.talk import Role
from courtside.talk.labelled import LabelledTalk, NotLabelled, read_file

FOLDER = Path(__file__).parents[1] / "labelled"
SUBSTANCE = 6
"""A shorter sentence may well be said in two talks."""


def main() -> None:
    """Check the files named on the command line, or all."""
    paths = [Path(name) for name in sys.argv[1:]] or sorted(FOLDER.glob("**/*.txt"))
    talks: dict[Path, LabelledTalk] = {}
    wrong = []
    for path in paths:
        try:
            talks[path] = read_file(path)
        except NotLabelled as problem:
            wrong.append(str(problem))
    wrong += _twice(talks)
    _echo_counts(talks.values())
    for line in wrong:
        click.echo(line)
    sys.exit(1 if wrong else 0)


def _twice(talks: dict[Path, LabelledTalk]) -> Iterator[str]:
    first: dict[str, Path] = {}
    for path, talk in talks.items():
        for text in {line.text.casefold().strip(" .?!") for line in talk.transcript.lines()}:
            if len(text.split()) >= SUBSTANCE and first.setdefault(text, path) != path:
                yield f"{path}: {text[:60]!r} stands in {first[text]} too"


def _echo_counts(talks: Iterable[LabelledTalk]) -> None:
    talks = list(talks)
    lines = [line for talk in talks for line in talk.transcript.lines()]
    click.echo(f"{len(talks)} talks, {len(lines)} sentences, {sum(talk.heard for talk in talks)} as heard")
    for role in Role:
        counts = Counter(str(line.move) for line in lines if line.role is role)
        click.echo(f"{role}: " + ", ".join(f"{move} {count}" for move, count in counts.most_common()))


if __name__ == "__main__":
    main()
