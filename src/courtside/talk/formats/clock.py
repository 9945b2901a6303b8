"""Times as transcripts write them."""

from __future__ import annotations

import math
import re

from courtside.talk.limits import SECONDS

TIME = r"\d{1,3}:\d{1,2}(?::\d{1,2})?(?:[.,]\d{1,3})?"
"""A time inside a larger pattern: `1:02:03.5`, `02:03`, `00:02:03,500`."""

_PARTS = re.compile(r"(-?)(?:(\d{1,3}):)?(\d{1,3}):(\d{1,2})(?:[.,:](\d{1,6}))?", re.ASCII)
_ROUNDING = 1.0


def seconds(written: str) -> float | None:
    """A written time in seconds, or None where it is no time.

    Minutes may pass 59 only where no hours are written: some recorders count `75:10`.
    """
    match = _PARTS.fullmatch(written.strip())
    if match is None:
        return None
    sign, hours, minutes, whole, fraction = match.groups()
    if int(whole) > 59 or (hours is not None and int(minutes) > 59):
        return None
    total = int(hours or 0) * 3600 + int(minutes) * 60 + int(whole) + _part(hours, fraction or "0")
    return -total if sign else total


def mended(start: float | None, end: float | None) -> tuple[float | None, float | None]:
    """The two times of a cue, made such that they never lie.

    A cue that began before the file did (Teams writes a negative start when transcription is switched on
    in mid-sentence) begins at 0. An end up to a second before its start is rounding: it becomes the start.
    Everything else that cannot be (no number, wholly before 0, beyond a day, an end long before its
    start) is dropped, because a time that is missing is known to be missing.
    """
    start, end = _possible(start), _possible(end)
    if start is not None and start < 0:
        start = 0.0 if end is not None and end >= 0 else None
    if end is not None and end < (start or 0.0):
        end = start if start is not None and start - end <= _ROUNDING else None
    return start, end


def _part(hours: str | None, fraction: str) -> float:
    """The part of a second. Teams writes `0:0:6.90` for 90 milliseconds, others `00:00:06.9` for 900."""
    if hours is not None and len(hours) == 1 and len(fraction) < 3:
        return int(fraction) / 1000
    return float(f"0.{fraction}")


def _possible(value: float | None) -> float | None:
    return value if value is not None and math.isfinite(value) and abs(value) <= SECONDS else None
