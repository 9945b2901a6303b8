"""From the text of a labelled talk to its shape."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import groupby

from courtside.talk.labelled.shape import AgreedAction, Gold, LabelledTalk, Led, Party
from courtside.talk.readings import Approach, Step
from courtside.talk.shape import (
    Focus,
    Label,
    Move,
    Object,
    Role,
    Sentence,
    Speaker,
    Transcript,
    Turn,
    moves_of,
)

FIELDS = (
    "title", "kind", "industry", "english", "heard",
    "approach", "led", "solution", "coaching", "steps", "lesson", "asked", "raised",
)  # fmt: skip
_HEAD = re.compile(r"(?P<name>[a-z]+)(?: (?P<key>[A-Z]))?: *(?P<value>.*)")
_LINE = re.compile(r"(?P<key>[A-Z]) (?P<marks>[a-z_ ]+): (?P<text>\S.*)")
_INVITED = "invited"
_NONE = "none"


class NotLabelled(ValueError):
    """The text is no labelled talk; the message names the line and says what to write."""


@dataclass(slots=True)
class _Head:
    values: dict[str, str] = field(default_factory=dict)
    speakers: dict[str, tuple[Speaker, str]] = field(default_factory=dict)
    actions: list[AgreedAction] = field(default_factory=list)


def read_labelled(text: str) -> LabelledTalk:
    """The labelled talk. Raises `NotLabelled` at the first line that does not fit."""
    numbered = [(n, line.strip()) for n, line in enumerate(text.splitlines(), 1) if line.strip()]
    head = _Head()
    rest = _read_head(numbered, head)
    places = {key: place for place, key in enumerate(head.speakers)}
    said = [_read_line(number, line, head, places) for number, line in rest]
    if not said:
        raise NotLabelled("There is no sentence. Write `---` behind the head, and the talk below it.")
    turns = tuple(Turn(place, tuple(one for _place, one in run)) for place, run in groupby(said, _place))
    return LabelledTalk(
        title=head.values["title"],
        kind=head.values["kind"],
        industry=head.values["industry"],
        english=head.values["english"],
        heard=_yes("heard", head),
        people={speaker.name: about for speaker, about in head.speakers.values()},
        gold=_gold(head),
        transcript=Transcript(
            tuple(speaker for speaker, _about in head.speakers.values()), turns, "labelled"
        ),
    )


def _place(said: tuple[int, Sentence]) -> int:
    return said[0]


def _read_head(lines: Iterable[tuple[int, str]], head: _Head) -> Iterator[tuple[int, str]]:
    rest = iter(lines)
    for number, line in rest:
        if line == "---":
            break
        found = _HEAD.fullmatch(line)
        if not found:
            raise NotLabelled(f"Line {number}: write `name: value`, or `---` where the talk begins.")
        _take(number, found["name"], found["key"], found["value"].strip(), head)
    missing = [name for name in FIELDS if name not in head.values]
    if missing or not head.speakers:
        raise NotLabelled(f"The head lacks {', '.join(missing) or 'its speakers'}.")
    return rest


def _take(number: int, name: str, key: str | None, value: str, head: _Head) -> None:
    if name == "speaker" and key:
        head.speakers[key] = _speaker(number, value)
    elif name == "action":
        head.actions.append(_action(number, value))
    elif name not in FIELDS or name in head.values or not value:
        raise NotLabelled(f"Line {number}: {name!r} is unknown, empty, or stands there twice.")
    else:
        head.values[name] = value


def _speaker(number: int, value: str) -> tuple[Speaker, str]:
    parts = [part.strip() for part in value.split("|")]
    if len(parts) != 3 or parts[1] not in Role:
        raise NotLabelled(f"Line {number}: write `speaker C: Name | coach, rep or other | who they are`.")
    return Speaker(parts[0], Role(parts[1])), parts[2]


def _action(number: int, value: str) -> AgreedAction:
    parts = [part.strip() for part in value.split("|")]
    if len(parts) != 4 or parts[0] not in Party or parts[1] not in Party or not parts[3]:
        raise NotLabelled(f"Line {number}: write `action: owner | who voiced it | due or none | what`.")
    return AgreedAction(Party(parts[0]), Party(parts[1]), "" if parts[2] == _NONE else parts[2], parts[3])


def _read_line(number: int, line: str, head: _Head, places: dict[str, int]) -> tuple[int, Sentence]:
    found = _LINE.fullmatch(line)
    if not found or found["key"] not in head.speakers:
        raise NotLabelled(f"Line {number}: write `C move: what was said`, with the key of a speaker.")
    role = head.speakers[found["key"]][0].role
    return places[found["key"]], Sentence(found["text"], _label(number, found["marks"].split(), role))


def _label(number: int, marks: list[str], role: Role) -> Label:
    move, *more = marks
    allowed = moves_of(role) or (Move.OTHER, Move.ROLEPLAY)
    if move not in allowed:
        raise NotLabelled(f"Line {number}: {move!r} is no move in the role {role}.")
    focus = [Focus(mark) for mark in more if mark in (Focus.PROBLEM, Focus.SOLUTION)]
    about = [Object(mark) for mark in more if mark in (Object.RESULT, Object.BEHAVIOUR)]
    invited = _INVITED in more
    if len(more) != len(focus) + len(about) + invited or len(focus) > 1 or len(about) > 1:
        raise NotLabelled(
            f"Line {number}: after the move come `invited`, `problem` or `solution`, `result` or `behaviour`."
        )
    return Label(
        Move(move),
        invited=invited,
        focus=focus[0] if focus else Focus.OTHER,
        object=about[0] if about else Object.OTHER,
    )


def _gold(head: _Head) -> Gold:
    value = head.values
    return Gold(
        approach=_one("approach", value["approach"], Approach),
        led=Led(_number("led", value["led"], 2)),
        solution=_number("solution", value["solution"], 100),
        coaching=_yes("coaching", head),
        steps=frozenset(_one("steps", step, Step) for step in _list(value["steps"])),
        actions=tuple(head.actions),
        lesson="" if value["lesson"] == _NONE else value["lesson"],
        asked=frozenset(_among("asked", which, ("repeat", "avoid")) for which in _list(value["asked"])),
        raised=dict(_raised(one) for one in _list(value["raised"])),
    )


def _raised(text: str) -> tuple[str, Party]:
    what, _, who = text.partition(" ")
    return _among("raised", what, ("results", "problem", "way")), _one("raised", who, Party)


def _list(text: str) -> list[str]:
    return [] if text == _NONE else [part.strip() for part in text.split(",")]


def _one[Kind: (Approach, Step, Party)](name: str, text: str, kind: type[Kind]) -> Kind:
    return kind(_among(name, text, [one.value for one in kind]))


def _among(name: str, text: str, allowed: Iterable[str]) -> str:
    if text not in allowed:
        raise NotLabelled(f"{name}: {text!r} is not one of {', '.join(allowed)}.")
    return text


def _number(name: str, text: str, most: int) -> int:
    if not text.isdecimal() or int(text) > most:
        raise NotLabelled(f"{name}: write a whole number from 0 to {most}, not {text!r}.")
    return int(text)


def _yes(name: str, head: _Head) -> bool:
    return _among(name, head.values[name], ("yes", "no")) == "yes"
