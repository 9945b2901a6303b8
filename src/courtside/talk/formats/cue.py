"""A cue: what every format is read into before it becomes turns."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Cue:
    """Words that one speaker said at one time, as the file has them, before any cleaning.

    `name` is None where the file does not say who speaks; times are seconds, or None.
    """

    name: str | None
    text: str
    start: float | None = None
    end: float | None = None
