"""Whether our own splitting finds the sentences of speech that has no marks."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import accumulate

from scripts.accuracy.scores import Found

from courtside.talk.labelled import LabelledTalk
from courtside.talk.sentences import split
from courtside.talk.shape import Turn


def boundaries(talks: Mapping[str, LabelledTalk]) -> Found:
    """The ends of sentences inside turns of talks as heard: those people set, and those we find."""
    found = Found()
    for talk in talks.values():
        if talk.heard:
            for turn in talk.transcript.turns:
                _count(turn, found)
    return found


def _count(turn: Turn, found: Found) -> None:
    texts = [sentence.text for sentence in turn.sentences]
    gold, ours = _ends(texts), _ends(split(" ".join(texts)))
    found.there += len(gold)
    found.found += len(ours)
    found.both += len(gold & ours)


def _ends(sentences: Sequence[str]) -> set[int]:
    """After how many words a sentence ends and another one follows."""
    return set(accumulate(len(text.split()) for text in sentences[:-1]))
