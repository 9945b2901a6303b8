"""What was said at Northmere: the talks of the corpus and the one beside it, moved to end a few days ago.

`corpus/` stands at the top of the repository, for everybody to use. `courtside/demo/corpus` is a link to
it, so that a checkout reads it there and a built package holds a copy.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Any

from courtside.demo.people import LEADER, TEAMS
from courtside.talk import Transcript, read

DEMO = files("courtside.demo")
CORPUS = DEMO / "corpus"
COACHES = {LEADER, *(team.coach for team in TEAMS)}
WEEK = 7


@dataclass(frozen=True)
class PastTalk:
    """One talk: its file, its day, who coached whom, and what the file calls them where it has no names."""

    path: Traversable
    held_on: date
    coach: str
    reps: tuple[str, ...]
    voices: Mapping[str, str] = field(default_factory=dict)

    @property
    def name(self) -> str:
        """The name of its file."""
        return self.path.name

    def read(self) -> Transcript:
        """What was said."""
        return read(self.path.read_bytes(), self.name)

    def speaker(self, name: str) -> str:
        """Who is meant by a name in the file."""
        return self.voices.get(name, name)


def past_talks(today: date) -> list[PastTalk]:
    """Every talk that a coach handed in, oldest first. The last was one to seven days before `today`.

    They move by whole weeks, so that a Monday stays a Monday. A session between two peers is left out:
    nobody but a coach hands in a talk.
    """
    entries = list(_entries())
    last = max(date.fromisoformat(entry["date"]) for entry in entries)
    moved = timedelta(days=((today - last).days - 1) // WEEK * WEEK)
    talks = [_talk(entry, moved) for entry in entries if entry["coaches"][0] in COACHES]
    return sorted(talks, key=lambda talk: talk.held_on)


def _entries() -> Iterator[dict[str, Any]]:
    """The manifest of the corpus, and the talk that everybody may try a mirror with, in the same shape."""
    for entry in json.loads((CORPUS / "talks.json").read_text("utf-8")):
        yield {**entry, "path": CORPUS.joinpath(entry["file"])}
    yield {
        "path": DEMO / "talks" / "unit-price.vtt",
        "date": "2026-10-29",
        "coaches": ["Tomas Adeyemi"],
        "coached": ["Mara Lindqvist"],
    }


def _talk(entry: dict[str, Any], moved: timedelta) -> PastTalk:
    return PastTalk(
        path=entry["path"],
        held_on=date.fromisoformat(entry["date"]) + moved,
        coach=entry["coaches"][0],
        reps=tuple(entry["coached"]),
        voices=entry.get("voices", {}),
    )
