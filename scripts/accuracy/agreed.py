"""Agreed actions: how many are found, and whether it is right who voiced them first and by when."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import product

from scripts.accuracy.scores import Found

from courtside.talk.headline import Findings
from courtside.talk.labelled import AgreedAction, LabelledTalk
from courtside.talk.moves.cues import content
from courtside.talk.moves.said import said
from courtside.talk.readings import Action, Actions
from courtside.talk.shape import Transcript

LEAST = 0.25
"""The share of an action's content words that the lines of one that was found must have to be it."""


def actions_found(read: Sequence[tuple[LabelledTalk, Findings]]) -> Iterator[tuple[str, str, str]]:
    """Rows of a table."""
    found = Found()
    matched: list[tuple[AgreedAction, Action]] = []
    for talk, ours in read:
        actions = ours.find(Actions).actions
        pairs = _matched(talk.gold.actions, actions, talk.transcript)
        found.there += len(talk.gold.actions)
        found.found += len(actions)
        found.both += len(pairs)
        matched += pairs
    yield ("agreed actions", f"F1 {found.f1:.2f}", f"there {found.there}, found {found.found}")
    if matched:
        voiced = sum(gold.voiced == str(ours.originator) for gold, ours in matched) / len(matched)
        due = sum(bool(gold.due) == (ours.due is not None) for gold, ours in matched) / len(matched)
        yield ("· who voiced it first", f"right {voiced:.2f}", f"{len(matched)} actions that were found")
        yield ("· whether a time was named", f"right {due:.2f}", f"{len(matched)} actions that were found")


def _matched(
    gold: Sequence[AgreedAction], ours: Sequence[Action], talk: Transcript
) -> list[tuple[AgreedAction, Action]]:
    """Each action with the one that was found for it, the most alike first, each used once."""
    texts = [line.text for line in talk.lines()]
    alike = [
        (_alike(one, " ".join(texts[line] for line in other.lines)), -a, -b)
        for (a, one), (b, other) in product(enumerate(gold), enumerate(ours))
    ]
    pairs: dict[int, int] = {}
    for share, minus_a, minus_b in sorted(alike, reverse=True):
        if share >= LEAST and -minus_a not in pairs and -minus_b not in pairs.values():
            pairs[-minus_a] = -minus_b
    return [(gold[a], ours[b]) for a, b in pairs.items()]


def _alike(action: AgreedAction, text: str) -> float:
    words = content(said(f"{action.what} {action.due}").words)
    return len(words & content(said(text).words)) / len(words) if words else 0.0
