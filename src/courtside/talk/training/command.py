"""`courtside train`: from labelled talks to the weights of a labeller."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from courtside.talk.labelled import LabelledTalk, NotLabelled, Split, read_file, read_folder, read_splits
from courtside.talk.moves.installed import own_weights
from courtside.talk.moves.trained import SHIPPED, save
from courtside.talk.moves.trained.weights import version_of
from courtside.talk.training.learning import TooFew, learn

CORPUS = Path(__file__).parents[2] / "demo" / "corpus"
"""Our own labelled talks: a link in a checkout, a copy in a built package."""
UNUSABLE = 1
_PATH = click.Path(path_type=Path)

Talks = dict[str, LabelledTalk]


@click.command()
@click.option(
    "--with",
    "added",
    multiple=True,
    type=_PATH,
    metavar="FILE",
    help="A labelled talk to learn from as well, or a folder of them. May be given again.",
)
@click.option(
    "--to",
    "target",
    type=_PATH,
    metavar="FILE",
    help="Where the weights go. Without it: into the data folder, where they are used.",
)
@click.option("--ship", is_flag=True, help="Write the weights that come with the product.")
@click.option("--only-train", is_flag=True, help="Leave out what tunes, to measure on it.")
@click.option(
    "--by",
    type=click.Choice(["talk", "industry"]),
    default="talk",
    show_default=True,
    help="What the talks that test are told apart by.",
)
def train(added: tuple[Path, ...], target: Path | None, *, ship: bool, only_train: bool, by: str) -> None:
    r"""Learn what sentences do from labelled talks, and write what was learned.

    It learns from our own labelled talks, without those that test (splits.json), and from those that you
    add; a few minutes on two cores. The same talks give the same weights. FILE is in the format of
    corpus/README.md.

    \b
    Exit codes:
      0  the weights are written
      1  a file could not be read or is no labelled talk; one sentence on standard error
    """
    try:
        talks = {**_ours(by, only_train=only_train), **_added(added)}
        heads = learn(talks, tell=lambda step: click.echo(step, err=True))
    except (NotLabelled, TooFew, OSError) as problem:
        click.echo(f"courtside: {problem}", err=True)
        sys.exit(UNUSABLE)
    path = SHIPPED if ship else target or own_weights()
    save(heads, path)
    click.echo(f"{len(talks)} talks learned, version {version_of(heads)}, written to {path}.")


def _ours(by: str, *, only_train: bool) -> Talks:
    """The labelled talks that come with the product, without those that test."""
    splits = read_splits((CORPUS / "splits.json").read_text(encoding="utf-8"))
    taken = {Split.TRAIN} if only_train else {Split.TRAIN, Split.DEV}
    return {
        name: talk
        for name, talk in read_folder(CORPUS / "labelled").items()
        if (splits.by_talk(name) if by == "talk" else splits.by_industry(talk.industry)) in taken
    }


def _added(paths: tuple[Path, ...]) -> Talks:
    talks: Talks = {}
    for path in paths:
        found = read_folder(path) if path.is_dir() else {path.stem: read_file(path)}
        talks |= {f"added {name}": talk for name, talk in found.items()}
    return talks
