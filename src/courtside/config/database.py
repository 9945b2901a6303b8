"""The database of this install: the embedded one, or the one that DATABASE_URL names."""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Iterator
from contextlib import contextmanager
from urllib.parse import quote, unquote, urlsplit, urlunsplit

import psycopg
from psycopg import sql

from courtside.config.embedded import DatabaseUrls, embedded_postgres
from courtside.config.environment import Environment
from courtside.config.misconfigured import Misconfigured


def _app_url(owner_url: str, secret_key: str) -> str:
    """The address of the role that owns nothing: its password follows from the secret key."""
    parts = urlsplit(owner_url)
    role = f"{parts.path.strip('/') or 'courtside'}_app"
    password = hmac.new(secret_key.encode(), f"database role {role}".encode(), hashlib.sha256).hexdigest()
    place = parts.netloc.rpartition("@")[2]
    return urlunsplit(parts._replace(netloc=f"{quote(role)}:{password}@{place}"))


def _make_app_role(owner_url: str, app_url: str) -> None:
    parts = urlsplit(app_url)
    role, password = unquote(parts.username or ""), unquote(parts.password or "")
    with psycopg.connect(owner_url, autocommit=True) as connection:
        known = connection.execute("SELECT 1 FROM pg_roles WHERE rolname = %s", [role]).fetchone()
        verb = "ALTER" if known else "CREATE"
        connection.execute(
            sql.SQL(verb + " ROLE {} LOGIN PASSWORD {}").format(sql.Identifier(role), sql.Literal(password))
        )


def must_own_nothing(app_url: str) -> None:
    """Refuse to serve as a role that could look over the walls, or that loses what it acknowledged."""
    with psycopg.connect(app_url) as connection:
        row = connection.execute(
            "SELECT rolsuper OR rolbypassrls, (SELECT count(*) FROM pg_tables WHERE tableowner = rolname) "
            "FROM pg_roles WHERE rolname = current_user"
        ).fetchone()
        if row is None or row[0] or row[1]:
            raise Misconfigured(
                "DATABASE_APP_URL: this role is a superuser, bypasses row-level security or owns tables. "
                "Name one that owns nothing."
            )
        for setting in ("fsync", "synchronous_commit", "full_page_writes"):
            value = connection.execute(f"SHOW {setting}").fetchone()
            if value is None or value[0] == "off":
                raise Misconfigured(f"PostgreSQL runs with {setting} off and would lose what it promised.")


@contextmanager
def database(env: Environment, *, secret_key: str, take_over: bool = False) -> Iterator[DatabaseUrls]:
    """Both ways into the database, which is up while the context lasts."""
    if not env.database_url:
        with embedded_postgres(env.data, take_over=take_over) as urls:
            yield urls
        return
    urls = DatabaseUrls(
        owner=env.database_url, app=env.database_app_url or _app_url(env.database_url, secret_key)
    )
    try:
        if not env.database_app_url:
            _make_app_role(urls.owner, urls.app)
    except psycopg.errors.InsufficientPrivilege:
        raise Misconfigured(
            "DATABASE_URL: this role may not create the one that pages and jobs use. Create it yourself "
            "and name it in DATABASE_APP_URL."
        ) from None
    except psycopg.OperationalError as error:
        raise Misconfigured(f"DATABASE_URL: cannot connect. {error}") from None
    yield urls
