from __future__ import annotations

import os
from collections.abc import Iterator
from typing import Any
from urllib.parse import urlsplit

import psycopg
import pytest

from courtside.config.database import database, must_own_nothing
from courtside.config.embedded import DatabaseUrls
from courtside.config.environment import Environment
from courtside.config.misconfigured import Misconfigured

KEY = "k" * 40
NAME = f"elsewhere_{os.getpid()}"


@pytest.fixture(autouse=True)
def _told_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DATABASE_APP_URL")


@pytest.fixture
def elsewhere(postgres: DatabaseUrls) -> Iterator[Environment]:
    """A database of somebody else's making, known only by the address of its owner."""
    with psycopg.connect(postgres.owner, autocommit=True) as connection:
        connection.execute(f"DROP DATABASE IF EXISTS {NAME}")
        connection.execute(f"CREATE DATABASE {NAME}")
    yield _environment(postgres.owner.replace("/courtside?", f"/{NAME}?"))
    with psycopg.connect(_as_superuser(postgres.owner), autocommit=True) as connection:
        connection.execute(f"DROP DATABASE {NAME} WITH (FORCE)")


def _environment(database_url: str, **more: Any) -> Environment:
    return Environment.model_validate({"DATABASE_URL": database_url, **more})


def _as_superuser(url: str) -> str:
    return url.replace("courtside_owner@", "postgres@")


def test_the_role_of_pages_is_made_beside_the_one_that_owns(elsewhere: Environment) -> None:
    allowed = _as_superuser(str(elsewhere.database_url))
    with database(_environment(allowed), secret_key=KEY) as urls:
        parts = urlsplit(urls.app)
        assert parts.username == f"{NAME}_app"
        assert len(parts.password or "") == 64
        must_own_nothing(urls.app)


def test_where_no_role_may_be_made_it_says_what_to_do(elsewhere: Environment) -> None:
    with (
        pytest.raises(Misconfigured, match="name it in DATABASE_APP_URL"),
        database(elsewhere, secret_key=KEY),
    ):
        pass


def test_a_role_made_by_hand_is_taken(elsewhere: Environment, postgres: DatabaseUrls) -> None:
    by_hand = _environment(str(elsewhere.database_url), DATABASE_APP_URL=postgres.app)
    with database(by_hand, secret_key=KEY) as urls:
        assert urls.app == postgres.app


def test_a_server_that_does_not_answer_is_named() -> None:
    nobody = _environment("postgresql://someone@127.0.0.1:1/nothing")
    with pytest.raises(Misconfigured, match="DATABASE_URL: cannot connect"), database(nobody, secret_key=KEY):
        pass


def test_a_superuser_is_refused(postgres: DatabaseUrls) -> None:
    with pytest.raises(Misconfigured, match="owns nothing"):
        must_own_nothing(_as_superuser(postgres.owner))


def test_a_role_that_owns_tables_is_refused(elsewhere: Environment) -> None:
    url = str(elsewhere.database_url)
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute("CREATE TABLE mine (id int)")
    with pytest.raises(Misconfigured, match="owns nothing"):
        must_own_nothing(url)


def test_a_server_that_forgets_what_it_acknowledged_is_refused(postgres: DatabaseUrls) -> None:
    forgetful = postgres.app + "&options=-c%20synchronous_commit%3Doff"
    with pytest.raises(Misconfigured, match="synchronous_commit off"):
        must_own_nothing(forgetful)
