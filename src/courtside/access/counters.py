"""Where failed sign-ins are counted: in the database, on connections of their own.

Within the transaction of a request a counter would stay locked until the request is over, so that everybody
behind one address waited for each other's password to be checked; and what was counted would be undone with
a request that fails.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from django.core.cache.backends.db import DatabaseCache
from django.db import connections
from django.db.models import Model

ALIAS = "counters"


class CountersApart:
    """Leads the table of counters, and nothing else, to its own connections (DATABASE_ROUTERS)."""

    def db_for_read(self, model: type[Model], **_: Any) -> str | None:
        """The connection of a model, None where that is not for us to say."""
        return ALIAS if model._meta.app_label == "django_cache" else None

    db_for_write = db_for_read

    def allow_migrate(self, db: str, *_: Any, **__: Any) -> bool | None:
        """No table is made on these connections: the owner makes all of them."""
        return False if db == ALIAS else None


@contextmanager
def _for_a_moment() -> Iterator[None]:
    """Give the connection back at once: few of them serve every thread."""
    try:
        yield
    finally:
        connections[ALIAS].close()


class CounterCache(DatabaseCache):
    """Django's cache in the database, which holds a connection for one step at a time (CACHES)."""

    def get_many(self, *args: Any, **kwargs: Any) -> dict[Any, Any]:
        """Several values by key."""
        with _for_a_moment():
            found: dict[Any, Any] = super().get_many(*args, **kwargs)
            return found

    def has_key(self, *args: Any, **kwargs: Any) -> bool:
        """Whether there is such a key."""
        with _for_a_moment():
            return bool(super().has_key(*args, **kwargs))

    def clear(self) -> None:
        """Forget everything."""
        with _for_a_moment():
            super().clear()

    def _base_set(self, *args: Any, **kwargs: Any) -> Any:
        with _for_a_moment():
            return super()._base_set(*args, **kwargs)  # type: ignore[misc]  # its stubs leave it out

    def _base_delete_many(self, *args: Any, **kwargs: Any) -> Any:
        with _for_a_moment():
            return super()._base_delete_many(*args, **kwargs)  # type: ignore[misc]  # its stubs leave it out
