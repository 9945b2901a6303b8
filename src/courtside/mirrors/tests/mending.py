"""A talk with a line that the file gives to the wrong person, and how its pages are asked."""

from __future__ import annotations

import re

from courtside.mirrors.models import Mirror
from courtside.mirrors.tests.talks import TURNS
from courtside.talk import Line, from_json
from courtside.talk.mends import spans

WRONG = (
    ("Tomas", "What have you tried since? I rang Anders twice and he said nothing."),
    *TURNS,
    *TURNS,
)
RANG = 1
"""The line that Mara said and the file gives to Tomas."""


def lines(mirror: Mirror) -> tuple[Line, ...]:
    return from_json(Mirror.objects.get(pk=mirror.pk).document).lines


def begin(mirror: Mirror, number: int) -> int:
    return list(spans(from_json(Mirror.objects.get(pk=mirror.pk).document).transcript))[number].start


def door(mirror: Mirror, number: int, what: str = "") -> str:
    return f"/mirrors/{mirror.pk}/lines/{number}/{what}"


def seen_on(page: str) -> str:
    """What the page sends along with its forms."""
    found: list[str] = re.findall(r'name="seen" value="([\d-]+)"', page)
    return found[0]
