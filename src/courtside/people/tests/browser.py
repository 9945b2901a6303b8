"""What tests of pages share: who looks, and what they read."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import Protocol

from django.test import Client

from courtside.people.models import Membership

type As = Callable[[Membership], Client]
type Happened = Callable[[], list[str]]
type Statements = Callable[[], AbstractContextManager[list[object]]]


class Page(Protocol):
    """What a browser got."""

    @property
    def content(self) -> bytes: ...
    @property
    def status_code(self) -> int: ...


def text(response: Page) -> str:
    """The page as it was sent."""
    return response.content.decode()


def main_part(response: Page) -> str:
    """The page without bar, dock and foot."""
    return text(response).split("<main", 1)[1].split("</main>", 1)[0]
