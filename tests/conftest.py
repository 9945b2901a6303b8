"""The scene that the doors, the canaries and the fuzz share: made once a module, undone after it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.scene import Scene


@pytest.fixture(scope="module")
def scene(django_db_setup: None, django_db_blocker: pytest.FixtureRequest) -> Iterator[Scene]:
    """Everybody at the doors and everything behind them, in one transaction that leaves nothing."""
    from django.db import transaction

    from tests.scene import make_scene

    with django_db_blocker.unblock(), transaction.atomic():  # type: ignore[attr-defined]
        yield make_scene()
        transaction.set_rollback(True)
