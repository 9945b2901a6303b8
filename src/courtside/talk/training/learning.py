"""From labelled talks to weights."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from zlib import crc32

import numpy as np
import numpy.typing as npt

from courtside.talk.labelled import LabelledTalk
from courtside.talk.moves.trained.heads import Floats, Question
from courtside.talk.training.examples import Example, examples_of
from courtside.talk.training.first_look import Heads, first_look, looked_at
from courtside.talk.training.second_look import second_look

FOLDS = 5
"""Parts of the talks; each is looked at by heads that learned from the other parts only."""


class TooFew(ValueError):
    """There are too few talks to learn from; the message says how many it takes."""


def learn(talks: Mapping[str, LabelledTalk], *, tell: Callable[[str], None] = lambda _step: None) -> Heads:
    """The heads that these talks teach, by name; their order does not matter. `tell` hears of every step.

    Raises `TooFew` where a part would be empty.
    """
    named = {name: examples_of(talks[name]) for name in sorted(talks)}
    folds: list[list[Example]] = [[] for _fold in range(FOLDS)]
    for place, name in enumerate(sorted(named, key=lambda name: crc32(name.encode()))):
        folds[place % FOLDS].extend(named[name])
    if not all(folds):
        raise TooFew(f"{len(talks)} talks are too few to learn from. Give at least {FOLDS}.")
    seen = []
    for place, fold in enumerate(folds):
        tell(f"Part {place + 1} of {FOLDS} is left out, the others are learned.")
        heads = first_look([one for at, other in enumerate(folds) if at != place for one in other])
        seen.append([(looked_at(heads, one), one) for one in fold])
    tell("All parts are learned.")
    heads = first_look([one for fold in folds for one in fold])
    return {
        question: second_look(question, head, [_asked(question, fold) for fold in seen])
        for question, head in heads.items()
    }


def _asked(
    question: Question, fold: Sequence[tuple[Floats, Example]]
) -> tuple[Floats, npt.NDArray[np.int64]]:
    """The rows of this fold that the question is asked of, and what is right for each."""
    golds = np.concatenate([one.golds[question] for _rows, one in fold])
    rows = np.vstack([rows for rows, _one in fold])
    return rows[golds >= 0], golds[golds >= 0]
