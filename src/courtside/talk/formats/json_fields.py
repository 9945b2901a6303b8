"""Fields of somebody else's JSON, whatever types they turn out to have."""

from __future__ import annotations

from collections.abc import Mapping

from courtside.talk.formats.cleaning import numbered

type Fields = Mapping[str, object]


def fields(value: object) -> Fields:
    """The value if it is an object, else an empty one."""
    return value if isinstance(value, dict) else {}


def objects(value: object) -> list[Fields]:
    """The objects of a list; none if it is no list."""
    return [item for item in value if isinstance(item, dict)] if isinstance(value, list) else []


def text(item: Fields, *names: str) -> str:
    """The first of these fields that is text, or nothing."""
    return next((value for name in names if isinstance(value := item.get(name), str)), "")


def number(item: Fields, name: str, *, scale: float = 1.0) -> float | None:
    """The field as seconds, `scale` units to one, or None where it is no number."""
    value = item.get(name)
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    try:
        return value / scale
    except OverflowError:  # an integer beyond every float
        return None


def speaker(value: object) -> str | None:
    """The name for a speaker field: a number counts from 0, a letter stands alone, a name is a name."""
    if isinstance(value, int) and not isinstance(value, bool):
        return numbered(value) if 0 <= value < 1_000_000 else None
    if not isinstance(value, str) or not value.strip():
        return None
    label = value.strip()
    if label.isascii() and label.isdecimal() and len(label) < 4:
        return numbered(int(label))
    return f"Speaker {label}" if len(label) == 1 else label
