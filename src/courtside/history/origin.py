"""From where something was done: a request's address, a job, a command.

The one context of ours that is not handed down as an argument: every verb would carry it only to pass
it on, and nothing but the history reads it.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

_origin: ContextVar[str] = ContextVar("origin", default="command")


def current_origin() -> str:
    """From where the present write comes, such as `web 10.1.2.3`."""
    return _origin.get()


@contextmanager
def coming_from(origin: str) -> Iterator[None]:
    """Name where everything within comes from."""
    token = _origin.set(origin[:120])
    try:
        yield
    finally:
        _origin.reset(token)
