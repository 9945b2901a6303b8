"""Make Django ready in this process, as the one who owns the database."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager

from courtside.config.database import database
from courtside.config.embedded import DatabaseUrls
from courtside.config.environment import Environment, environment
from courtside.config.secret import secret_key


@contextmanager
def as_operator(*, take_over: bool = False) -> Iterator[tuple[Environment, DatabaseUrls]]:
    """The database up and Django set up, with both roles at hand. For what migrates, verifies and serves."""
    env = environment()
    key = secret_key(env)
    with database(env, secret_key=key, take_over=take_over) as urls:
        os.environ |= {
            "COURTSIDE_SECRET_KEY": key,
            "DATABASE_URL": urls.owner,
            "DATABASE_APP_URL": urls.app,
        }
        environment.cache_clear()
        import django

        django.setup()
        try:
            yield environment(), urls
        finally:
            let_go()


def let_go() -> None:
    """Close every connection and pool of this process, so that it can end."""
    from django.db import connections

    connections.close_all()
    for connection in connections.all():
        getattr(connection, "close_pool", lambda: None)()  # only PostgreSQL's have one
