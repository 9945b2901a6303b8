"""docs/accuracy.md, from the talks that test and the weights that are shipped."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from scripts.accuracy import tables
from scripts.accuracy.annomi import Outside
from scripts.accuracy.judged import Judged
from scripts.accuracy.scores import Found
from scripts.accuracy.talks_as_a_whole import rows

from courtside.talk.labelled import LabelledTalk


@dataclass(frozen=True, slots=True)
class Measured:
    """Everything that was measured, ready to be written down."""

    which: str
    labellers: dict[str, str]
    looks: tables.Looks
    talks: dict[str, LabelledTalk]
    twice: list[Judged]
    """Talks that people labelled again, without sight of the first labels."""
    splitting: Found
    outside: dict[str, Outside]


def page(seen: Measured) -> str:
    """The whole page."""
    parts = (_head(seen), _labels(seen), _readings(seen), _splitting(seen.splitting), _outside(seen.outside))
    return "\n".join(line for part in parts for line in part)


def _head(seen: Measured) -> Iterator[str]:
    sentences = sum(len(list(talk.transcript.lines())) for talk in seen.talks.values())
    heard = sum(talk.heard for talk in seen.talks.values())
    yield "# How far the labels can be trusted\n"
    yield (
        "Every figure of a mirror rests on labels: what each sentence does ([measures](measures.md)). This"
        " page says how often they are right, on what, and how that was measured. `make accuracy` writes it"
        " anew from the weights that are shipped.\n"
    )
    yield (
        f"Measured on {seen.which}: {len(seen.talks)} talks, {sentences} sentences; {heard} of the talks are"
        f" written as a speech recogniser gives them. Labellers: {', '.join(seen.labellers.values())}. How"
        " the talks are parted stands in `corpus/splits.json`; what the labeller is, what it learned from"
        " and what it cannot do stands in the [model card](model-card.md).\n"
    )
    yield (
        "Single labels err; counts over a whole session err less. So a session is read as a whole, never by"
        " one sentence, and every label can be corrected. A label with less confidence than"
        " `courtside.talk.shape.UNSURE` says that it cannot tell, and is in no count.\n"
    )


def _labels(seen: Measured) -> Iterator[str]:
    model = seen.looks["model"]
    yield "## Rules against model\n"
    yield from tables.overall(seen.looks, seen.twice)
    yield "## Label by label\n"
    yield from tables.by_label(model)
    yield "Focus (problem or way forward), object (result or behaviour), and whether a tell was invited:\n"
    yield from tables.beside_moves(model)
    yield "## Confidence\n"
    yield from tables.calibration(model)
    yield "## By group\n"
    yield (
        "Groups with fewer than forty sentences of coaches are left out. Most of them are a talk or two, so"
        " a low figure says where to look, and not yet that a group is served worse.\n"
    )
    yield from tables.groups(model)


def _readings(seen: Measured) -> Iterator[str]:
    yield "## Readings of a talk as a whole\n"
    yield "What the product reads from its own labels, against what people say of the talk.\n"
    both = zip(rows(seen.looks["model"]), rows(seen.looks["rules"]), strict=True)
    yield from tables.table(
        ("reading", "trained", "written rules", "on what"), ((a[0], a[1], b[1], a[2]) for a, b in both)
    )


def _splitting(found: Found) -> Iterator[str]:
    yield "## Splitting speech without marks\n"
    yield (
        "The sentences of each turn of the talks as heard, joined and split again by ours. Of the"
        f" {found.there} places where people end a sentence inside a turn ours finds {found.recall:.0%}; of"
        f" the {found.found} places that ours finds {found.precision:.0%} are right (F1 {found.f1:.2f}).\n"
    )


def _outside(fared: dict[str, Outside]) -> Iterator[str]:
    yield "## On outside data\n"
    if not fared:
        yield (
            "AnnoMI was not at hand when this page was written, so its table is left out. Give its path:"
            " `make accuracy ANNOMI=annomi.csv`.\n"
        )
        return
    first = next(iter(fared.values()))
    yield (
        "AnnoMI (Wu et al. 2022, 2023) holds demonstrations of motivational interviewing, labelled by"
        " experts: counselling, not sales coaching. Its repository states no licence, so it is not in this"
        f" one, and nothing is trained or tuned on it. {first.sessions} of its transcripts,"
        f" {len(first.main)} utterances of therapists; the kappas of people are Fleiss' kappa on the"
        " transcripts that ten annotators share. How the labels of both code books meet stands at the head"
        " of `scripts/accuracy/annomi.py`.\n"
    )
    yield from tables.outside_table(fared)
