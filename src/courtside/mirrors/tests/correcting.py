"""A mirror whose lines are corrected, and how its pages are asked."""

from __future__ import annotations

from django.test import Client

from courtside.mirrors.models import Mirror
from courtside.mirrors.tests.talks import TURNS, as_text
from courtside.talk import Family, Line, Role, from_json
from courtside.talk.readings import AskAndReflect

LONG = as_text(TURNS * 2)


def lines(mirror: Mirror) -> tuple[Line, ...]:
    return from_json(Mirror.objects.get(pk=mirror.pk).document).lines


def first(mirror: Mirror, role: Role, family: Family | None = None) -> Line:
    """The first line of this role that counts as this."""
    return next(
        line
        for line in lines(mirror)
        if line.role is role
        and line.sentence.label
        and (family is None or line.sentence.label.family is family)
    )


def figure(mirror: Mirror) -> tuple[int, int]:
    found = from_json(Mirror.objects.get(pk=mirror.pk).document).find(AskAndReflect)
    assert not found.missing
    return found.asks + found.reflections, found.count


def put(client: Client, mirror: Mirror, line: Line, move: str) -> str:
    url = f"/mirrors/{mirror.pk}/lines/{line.number}/"
    return client.post(url, {"move": move}, follow=True).content.decode()
