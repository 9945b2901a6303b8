from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

import pytest
from django.test import Client

if TYPE_CHECKING:  # pytest reads this file before Django is set up
    from courtside.people.models import Membership


@pytest.fixture
def as_(db: None) -> Callable[[Membership], Client]:
    """A browser in which somebody is signed in."""

    def browser(member: Membership) -> Client:
        client = Client()
        client.force_login(member.person)
        return client

    return browser


@pytest.fixture
def happened(db: None) -> Callable[[], list[str]]:
    """What the history of the present organization says, oldest first."""
    from courtside.history.models import Event

    return lambda: list(Event.objects.order_by("number").values_list("what", flat=True))


@pytest.fixture(autouse=True)
def _nobody_was_throttled() -> None:
    """Each test begins with no attempts counted."""
    from django.core.cache import cache

    cache.clear()


@pytest.fixture
def sign_up_closed(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """An install where only invited people make accounts."""
    from courtside.config.environment import environment

    monkeypatch.setenv("COURTSIDE_SIGN_UP", "closed")
    environment.cache_clear()
    yield
    monkeypatch.undo()
    environment.cache_clear()


@pytest.fixture
def mail_set_up(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """An install whose letters reach people."""
    from courtside.config.environment import environment

    monkeypatch.setenv("COURTSIDE_MAIL", "smtp://localhost:2525")
    environment.cache_clear()
    yield
    monkeypatch.undo()
    environment.cache_clear()
