"""A mirror as a page of a terminal, and as one line of a list."""

from __future__ import annotations

from collections.abc import Iterator

import click

from courtside.talk.mirror import Mirror, Said
from courtside.talk.readings import Actions
from courtside.talk.shape import Line, Role
from courtside.talk.terminal.width import harmless, wrapped
from courtside.talk.words.names import ORIGINATORS, ROLES
from courtside.talk.words.teller import called, clock

CLOSING = (
    "Your own two questions: what went well, that you will do again? What did not, that you will leave out"
    " next time?"
)

STEADIER = "Some are misread; the counts are steadier than any one line."


def page(mirror: Mirror, name: str, width: int) -> str:
    """The mirror of one file: its headline and every finding, each with the lines that show it."""
    return "\n".join(_paragraphs(mirror, name, width)) + "\n"


def line(mirror: Mirror, name: str) -> str:
    """The mirror of one file among several: its name and its headline."""
    return harmless(f"{name}: {mirror.headline_says()}")


def _paragraphs(mirror: Mirror, name: str, width: int) -> Iterator[str]:
    yield wrapped(_title(mirror, name), width)
    yield ""
    yield _bold(wrapped(harmless(mirror.headline_says()), width))
    yield from (_quote(mirror, mirror.lines[number], width) for number in mirror.headline.lines)
    entries = mirror.says()
    for said in entries:
        if not said.finding.missing:
            yield from _answered(mirror, said, width)
    yield from _not_answered([said for said in entries if said.finding.missing], width)
    yield from ("", wrapped(f"{_labelled(mirror)} {STEADIER}", width), "", wrapped(CLOSING, width))


def _answered(mirror: Mirror, said: Said, width: int) -> Iterator[str]:
    yield ""
    yield _bold(wrapped(said.question, width))
    yield wrapped(harmless(said.sentence), width, indent="  ")
    yield from _evidence(mirror, said, width)


def _not_answered(entries: list[Said], width: int) -> Iterator[str]:
    if entries:
        yield ""
        yield _bold(wrapped("What this talk cannot answer", width))
    for said in entries:
        yield wrapped(f"{said.question} {said.sentence}", width, indent="  ")


def _labelled(mirror: Mirror) -> str:
    return f"Labels by {mirror.labelled_by.name} {mirror.labelled_by.version}".strip() + "."


def _title(mirror: Mirror, name: str) -> str:
    spoke = {turn.speaker for turn in mirror.transcript.turns}
    people = [
        f"{speaker.name} ({ROLES[speaker.role]})"
        for index, speaker in enumerate(mirror.transcript.speakers)
        if index in spoke
    ]
    seconds = mirror.transcript.seconds
    length = [] if seconds is None else [f"{round(seconds / 60)} min"]
    return harmless(", ".join([name, *length, f"{len(mirror.lines)} sentences", *people]))


def _evidence(mirror: Mirror, said: Said, width: int) -> Iterator[str]:
    if not isinstance(said.finding, Actions):
        yield from (_quote(mirror, line, width) for line in said.lines)
        return
    for action in said.finding.actions:
        yield _quote(mirror, mirror.lines[action.line], width)
        due = action.due or "no date"
        facts = f"{_called(mirror, action.owner)}, {due}, {ORIGINATORS[action.originator]}"
        yield wrapped(harmless(facts), width, indent="      ")


def _quote(mirror: Mirror, line: Line, width: int) -> str:
    who = "You" if line.role is Role.COACH else _called(mirror, line.speaker.name)
    when = f" {clock(line.at)}" if line.at is not None else ""
    return wrapped(harmless(f"{who}{when}: “{line.text}”"), width, indent="    ")


def _called(mirror: Mirror, name: str) -> str:
    return called(name, [speaker.name for speaker in mirror.transcript.speakers])


def _bold(text: str) -> str:
    return click.style(text, bold=True)
