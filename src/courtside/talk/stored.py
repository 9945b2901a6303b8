"""A mirror as JSON and back, so that a stored one is shown again without being worked out again.

The shape is described by mirror.schema.json, which a test holds against these types.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from courtside.talk.headline import Headline
from courtside.talk.kept import from_plain, to_plain, types_of
from courtside.talk.mirror import BY_HAND, LabelledBy, Mirror
from courtside.talk.readings import FINDINGS, Finding
from courtside.talk.shape import Label, Sentence, Speaker, Transcript, Turn
from courtside.talk.words import ENGLISH, Voice

VERSION = 1
COMMON = ("value", "count", "evidence", "shown", "missing")
"""What every finding has; its other figures stand under `details`."""
_KINDS = {kind.key: kind for kind in FINDINGS}


def as_json(mirror: Mirror, *, voice: Voice = ENGLISH, named: Collection[int] = ()) -> dict[str, Any]:
    """The mirror as JSON values, version 1 of mirror.schema.json, with its sentences in this voice.

    `named` are the numbers of the lines that somebody named by hand; with labels by hand, all of them.
    """
    return {
        "version": VERSION,
        "source": mirror.transcript.source,
        "labelled_by": to_plain(mirror.labelled_by),
        "headline": {**to_plain(mirror.headline), "says": mirror.headline_says(voice)},
        "speakers": [to_plain(speaker) for speaker in mirror.transcript.speakers],
        "turns": _turns(mirror, named),
        "findings": [
            {**_finding(said.finding), "question": said.question, "says": said.sentence}
            for said in mirror.says(voice)
        ],
    }


def from_json(stored: Any) -> Mirror:
    """The mirror that was stored. Its sentences are said anew, in whatever language is asked for.

    Raises `ValueError` for another version, and for anything that is not a stored mirror.
    """
    version = stored.get("version") if isinstance(stored, dict) else None
    if version != VERSION:
        raise ValueError(f"This is not a mirror of version {VERSION}, but {version!r}. Make it again.")
    try:
        return Mirror(
            _transcript(stored),
            from_plain(LabelledBy, stored["labelled_by"]),
            tuple(_as_finding(plain) for plain in stored["findings"]),
            from_plain(Headline, _without(stored["headline"], "says")),
        )
    except (KeyError, TypeError, AttributeError, IndexError) as problem:
        raise ValueError(f"This stored mirror is incomplete: {problem}. Make it again.") from problem


def _turns(mirror: Mirror, named: Collection[int]) -> list[dict[str, Any]]:
    number = 0
    turns = []
    for turn in mirror.transcript.turns:
        speaker = mirror.transcript.speakers[turn.speaker]
        sentences = [
            {
                "number": number + place,
                "text": sentence.text,
                "label": to_plain(sentence.label),
                "sure": sentence.label is not None and sentence.label.sure,
                "named_by_hand": mirror.labelled_by == BY_HAND or number + place in named,
            }
            for place, sentence in enumerate(turn.sentences)
        ]
        number += len(sentences)
        turns.append(
            {
                "speaker": turn.speaker,
                "name": speaker.name,
                "role": speaker.role.value,
                "start": turn.start,
                "end": turn.end,
                "sentences": sentences,
            }
        )
    return turns


def _finding(finding: Finding) -> dict[str, Any]:
    plain = to_plain(finding)
    return {
        "key": finding.key,
        "minimum": finding.minimum,
        **{name: plain.pop(name) for name in COMMON},
        "details": plain,
    }


def _as_finding(plain: Any) -> Finding:
    kind = _KINDS[plain["key"]]
    figures = {**{name: plain[name] for name in COMMON}, **plain["details"]}
    finding = from_plain(kind, {name: figures[name] for name in types_of(kind)})
    if not isinstance(finding, Finding):
        raise TypeError(f"{plain['key']} is no finding")
    return finding


def _transcript(stored: dict[str, Any]) -> Transcript:
    speakers = tuple(from_plain(Speaker, speaker) for speaker in stored["speakers"])
    turns = tuple(_turn(plain) for plain in stored["turns"])
    if any(not 0 <= turn.speaker < len(speakers) for turn in turns):
        raise ValueError("This stored mirror has a turn of nobody. Make it again.")
    return Transcript(speakers, turns, from_plain(str, stored["source"]))


def _turn(plain: Any) -> Turn:
    sentences = tuple(
        Sentence(from_plain(str, said["text"]), from_plain(Label | None, said["label"]))
        for said in plain["sentences"]
    )
    return Turn(
        from_plain(int, plain["speaker"]),
        sentences,
        from_plain(float | None, plain["start"]),
        from_plain(float | None, plain["end"]),
    )


def _without(plain: dict[str, Any], name: str) -> dict[str, Any]:
    return {key: value for key, value in plain.items() if key != name}
