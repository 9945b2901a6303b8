"""The tables of docs/accuracy.md."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from scripts.accuracy.annomi import PEOPLE, Outside
from scripts.accuracy.calibration import bins, error
from scripts.accuracy.groups import by_group
from scripts.accuracy.judged import Judged, merged, moves
from scripts.accuracy.scores import Pair, kappa, macro_f1, score

from courtside.talk.moves import Labeller
from courtside.talk.moves.trained.heads import ANSWERS, Question
from courtside.talk.shape import Role

Looks = dict[str, list[Judged]]
"""What each labeller makes of the same talks: `model`, `rules`, and both with `bare` before it."""


def table(head: Sequence[str], rows: Iterable[Sequence[object]]) -> Iterator[str]:
    """A table in Markdown."""
    yield "| " + " | ".join(head) + " |"
    yield "|" + "---|" * len(head)
    for row in rows:
        yield (
            "| " + " | ".join(f"{cell:.2f}" if isinstance(cell, float) else str(cell) for cell in row) + " |"
        )
    yield ""


def overall(looks: Looks, twice: Sequence[Judged]) -> Iterator[str]:
    """Rules against model, written and bare, in five figures each; and people against people."""
    names = {
        "model": "trained",
        "bare model": "trained, no marks or capitals",
        "rules": "written rules",
        "bare rules": "written rules, no marks or capitals",
    }
    head = ("labeller", "coach macro-F1", "coach kappa", "coach merged kappa", "rep macro-F1", "rep kappa")
    rows = [(name, *_five(looks[key])) for key, name in names.items()]
    people = f"people, a second time ({len(twice)} talks of all splits)"
    yield from table(head, [*rows, (people, *_five(twice))])


def _five(judged: Sequence[Judged]) -> tuple[float, ...]:
    coach, rep = moves(judged, Role.COACH), moves(judged, Role.REP)
    return macro_f1(coach), kappa(coach), kappa(merged(judged)), macro_f1(rep), kappa(rep)


def by_label(judged: Sequence[Judged]) -> Iterator[str]:
    """Precision, recall, F1 and kappa of every label, then of the merged ones."""
    head = ("role", "label", "sentences", "precision", "recall", "F1", "kappa")
    rows = [
        *_rows("coach", moves(judged, Role.COACH), [str(one) for one in ANSWERS[Question.COACH]]),
        *_rows("rep", moves(judged, Role.REP), [str(one) for one in ANSWERS[Question.REP]]),
        *_rows("coach, merged", merged(judged), sorted({gold for gold, _ours in merged(judged)})),
    ]
    yield from table(head, rows)


def beside_moves(judged: Sequence[Judged]) -> Iterator[str]:
    """Focus, object and invited."""
    lines = [both for one in judged for both in one.beside if both[0].role is not Role.OTHER]
    pairs: dict[str, list[Pair]] = {
        "focus": [(gold.focus, ours.focus) for _line, gold, ours in lines],
        "object": [(gold.object, ours.object) for _line, gold, ours in lines],
    }
    rows: list[Sequence[object]] = [(name, macro_f1(some), kappa(some)) for name, some in pairs.items()]
    asked = [(str(gold.invited), str(ours.invited)) for _line, gold, ours in lines]
    rows.append(("invited", score(asked, "True").f1, kappa(asked)))
    yield from table(("what", "F1", "kappa"), rows)


def calibration(judged: Sequence[Judged]) -> Iterator[str]:
    """Confidence beside the share of labels that are right."""
    rows = [
        (f"{one.least:.1f} to {one.most:.1f}", one.count, one.confidence, one.right) for one in bins(judged)
    ]
    yield from table(("confidence", "sentences", "mean confidence", "right"), rows)
    yield f"Mean distance of the two: {error(judged):.3f}."
    yield ""


def groups(judged: Sequence[Judged]) -> Iterator[str]:
    """By group."""
    head = ("by", "group", "sentences of coaches", "coach kappa", "merged", "rep kappa")
    yield from table(head, by_group(judged))


def outside_table(fared: dict[str, Outside]) -> Iterator[str]:
    """AnnoMI, with how far people agree there."""
    head = ("what", *fared, "people among themselves")
    each = list(fared.values())
    rows: list[Sequence[object]] = [
        ("question, reflection, input, other: kappa", *(one.kappas[0] for one in each), PEOPLE["main"]),
        ("the same: macro-F1", *(one.macro[0] for one in each), ""),
        ("no, open or closed question: kappa", *(one.kappas[1] for one in each), PEOPLE["form"]),
        ("the same: macro-F1", *(one.macro[1] for one in each), ""),
        ("good against poor sessions by their share: AUC", *(one.auc for one in each), ""),
    ]
    yield from table(head, rows)


def _rows(role: str, pairs: Sequence[Pair], labels: Sequence[str]) -> Iterator[Sequence[object]]:
    for label in labels:
        one = score(pairs, label)
        yield role, label, one.gold, one.precision, one.recall, one.f1, one.kappa
    yield role, "all", len(pairs), "", "", macro_f1(pairs), kappa(pairs)


def named(labeller: Labeller) -> str:
    """A labeller and its version in a few words."""
    return f"`{labeller.name}` {labeller.version}"
