"""The same labels, looked at by group: where they are less right."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from scripts.accuracy.judged import Judged, merged, moves
from scripts.accuracy.scores import kappa

from courtside.talk.shape import Role

LEAST = 40
"""Sentences of coaches below which a group is not shown: its figure would be chance."""

Row = tuple[str, str, int, float, float, float]


def by_group(judged: Sequence[Judged]) -> Iterator[Row]:
    """What it is grouped by, the group, sentences of coaches, their kappa, merged, and that of the reps."""
    for what in ("english", "heard", "kind", "industry"):
        groups: dict[str, list[Judged]] = defaultdict(list)
        for one in judged:
            value = getattr(one.talk, what)
            groups[("as heard" if value else "as written") if what == "heard" else value].append(one)
        for name, some in sorted(groups.items(), key=lambda group: group[0]):
            coach, rep = moves(some, Role.COACH), moves(some, Role.REP)
            if len(coach) >= LEAST and rep:
                yield what, name, len(coach), kappa(coach), kappa(merged(some)), kappa(rep)
