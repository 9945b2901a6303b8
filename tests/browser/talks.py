"""A talk as Zoom writes it, for a coach and a rep by any name."""

from __future__ import annotations

from importlib.resources import files


def zoom_talk(coach: str, rep: str) -> bytes:
    """The talk of the demo, held by these two."""
    words = (files("courtside.demo") / "talks" / "unit-price.vtt").read_text()
    return words.replace("Tomas Adeyemi", coach).replace("Mara Lindqvist", rep).encode()
