"""Measure the labellers and write docs/accuracy.md: `python -m scripts.accuracy`, or `make accuracy`."""

from __future__ import annotations

from pathlib import Path

import click
from scripts.accuracy import tables
from scripts.accuracy.annomi import Outside, outside
from scripts.accuracy.annomi import read as read_annomi
from scripts.accuracy.judged import again, judge
from scripts.accuracy.page import Measured, page
from scripts.accuracy.splitting import boundaries

from courtside.talk.labelled import LabelledTalk, Split, Splits, read_folder, read_splits
from courtside.talk.moves import WRITTEN_RULES, Labeller
from courtside.talk.moves.trained import SHIPPED, Trained, load

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs" / "accuracy.md"
ANNOMI = ROOT.parent / "shared" / "data" / "annomi_dev.csv"

Talks = dict[str, LabelledTalk]


@click.command()
@click.option("--split", type=click.Choice([str(one) for one in Split]), default="test", show_default=True)
@click.option("--by", type=click.Choice(["talk", "industry"]), default="talk", show_default=True)
@click.option("--weights", type=click.Path(path_type=Path), default=SHIPPED, help="Other weights.")
@click.option("--annomi", type=click.Path(path_type=Path), envvar="ANNOMI", default=ANNOMI, help="Its table.")
@click.option("--write/--only-print", default=True, help="Write docs/accuracy.md, for the test split only.")
def main(split: str, by: str, weights: Path, annomi: Path, *, write: bool) -> None:
    """Print the page of docs/accuracy.md for one split of the talks, and write it."""
    talks = _part(Split(split), by)
    trained = Trained(load(weights))
    labellers: dict[str, Labeller] = {"trained": trained, "written rules": WRITTEN_RULES}
    seen = Measured(
        which=f"the {split} split by {by}",
        labellers={name: tables.named(labeller) for name, labeller in labellers.items()},
        looks={
            "model": judge(talks, trained),
            "bare model": judge(talks, trained, stripped=True),
            "rules": judge(talks, WRITTEN_RULES),
            "bare rules": judge(talks, WRITTEN_RULES, stripped=True),
        },
        talks=talks,
        twice=again(read_folder(ROOT / "corpus" / "labelled"), read_folder(ROOT / "corpus" / "second")),
        splitting=boundaries(talks),
        outside=_outside(annomi, labellers),
    )
    text = page(seen)
    click.echo(text, nl=False)
    if write and (split, by, weights) == ("test", "talk", SHIPPED):
        PAGE.write_text(text, encoding="utf-8")


def _part(split: Split, by: str) -> Talks:
    splits = read_splits((ROOT / "corpus" / "splits.json").read_text(encoding="utf-8"))
    talks = read_folder(ROOT / "corpus" / "labelled")
    return {name: talk for name, talk in talks.items() if _falls(splits, by, name, talk) is split}


def _falls(splits: Splits, by: str, name: str, talk: LabelledTalk) -> Split:
    return splits.by_talk(name) if by == "talk" else splits.by_industry(talk.industry)


def _outside(path: Path, labellers: dict[str, Labeller]) -> dict[str, Outside]:
    if not path.is_file():
        return {}
    sessions = read_annomi(path)
    return {name: outside(sessions, labeller) for name, labeller in labellers.items()}


if __name__ == "__main__":
    main()
