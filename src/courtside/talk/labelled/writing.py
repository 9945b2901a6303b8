"""From a labelled talk to its text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from string import ascii_uppercase

from courtside.talk.labelled.shape import AgreedAction, Gold, LabelledTalk
from courtside.talk.shape import Focus, Label, Object, Sentence


def write_labelled(talk: LabelledTalk) -> str:
    """The text that `read_labelled` reads as this talk. Raises `ValueError` where a sentence has no label."""
    return "\n".join([*_head(talk), "---", *_lines(talk), ""])


def _head(talk: LabelledTalk) -> Iterator[str]:
    yield f"title: {talk.title}"
    yield f"kind: {talk.kind}"
    yield f"industry: {talk.industry}"
    yield f"english: {talk.english}"
    yield f"heard: {_yes(talk.heard)}"
    for key, speaker in zip(ascii_uppercase, talk.transcript.speakers, strict=False):
        yield f"speaker {key}: {speaker.name} | {speaker.role} | {talk.people.get(speaker.name, '')}"
    yield from _gold(talk.gold)


def _gold(gold: Gold) -> Iterator[str]:
    yield f"approach: {gold.approach}"
    yield f"led: {gold.led.value}"
    yield f"solution: {gold.solution}"
    yield f"coaching: {_yes(gold.coaching)}"
    yield f"steps: {_list(gold.steps)}"
    yield from (_action(action) for action in gold.actions)
    yield f"lesson: {gold.lesson or 'none'}"
    yield f"asked: {_list(gold.asked)}"
    yield f"raised: {_list(f'{what} {who}' for what, who in gold.raised.items())}"


def _action(action: AgreedAction) -> str:
    return f"action: {action.owner} | {action.voiced} | {action.due or 'none'} | {action.what}"


def _lines(talk: LabelledTalk) -> Iterator[str]:
    for turn in talk.transcript.turns:
        for sentence in turn.sentences:
            yield f"{ascii_uppercase[turn.speaker]} {_marks(sentence)}: {sentence.text}"


def _marks(sentence: Sentence) -> str:
    label = sentence.label
    if label is None:
        raise ValueError(f"{sentence.text[:60]!r} has no label yet.")
    return " ".join([label.move, *_more(label)])


def _more(label: Label) -> Iterator[str]:
    if label.invited:
        yield "invited"
    if label.focus is not Focus.OTHER:
        yield label.focus
    if label.object is not Object.OTHER:
        yield label.object


def _list(values: Iterable[str]) -> str:
    return ", ".join(sorted(values)) or "none"


def _yes(value: bool) -> str:
    return "yes" if value else "no"
