"""A talk as Zoom writes it, for a coach and a rep by any name."""

from __future__ import annotations

from importlib.resources import files


def zoom_talk(coach: str, rep: str) -> bytes:
    """The talk of the demo, held by these two."""
    words = (files("courtside.demo") / "talks" / "unit-price.vtt").read_text()
    return words.replace("Tomas Adeyemi", coach).replace("Mara Lindqvist", rep).encode()


def with_somebody_else(talk: bytes, name: str, words: str) -> bytes:
    """The same talk, at the end of which somebody else says one sentence."""
    return talk.rstrip() + f"\n\n00:05:49.200 --> 00:05:51.000\n{name}: {words}\n".encode()
