from __future__ import annotations

from collections.abc import Callable
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
