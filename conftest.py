"""What every test stands on: an embedded PostgreSQL, reached as the role that owns nothing."""

from __future__ import annotations

import os
import secrets
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from pathlib import Path

import pytest

HERE = Path(__file__).parent
DATA = HERE / ".local" / "tests"
for name in [name for name in os.environ if name.startswith(("COURTSIDE_", "DATABASE_"))]:
    del os.environ[name]
os.environ |= {
    "DJANGO_SETTINGS_MODULE": "courtside.config.settings",
    "COURTSIDE_DATA": str(DATA),
    "COURTSIDE_SECRET_KEY": secrets.token_hex(32),
    # The real ones are known once the server is up, see `django_db_setup`.
    "DATABASE_URL": "postgresql://nobody@/nothing",
    "DATABASE_APP_URL": "postgresql://nobody@/nothing",
}


def pytest_configure() -> None:
    """Make passwords cheap and pages plain: no test is about hashing or about compressed files."""
    from django.conf import settings

    Path(settings.STATIC_ROOT).mkdir(parents=True, exist_ok=True)  # WhiteNoise warns of a missing one
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
    settings.STORAGES = {
        **settings.STORAGES,
        "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
    }
    settings.CACHES = {"default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"}}


@pytest.fixture(scope="session")
def postgres() -> Iterator[object]:
    """The embedded server of this run, shared by parallel workers."""
    from courtside.config.embedded import embedded_postgres

    with embedded_postgres(DATA, take_over=False) as urls:
        yield urls


@pytest.fixture(scope="session")
def django_db_setup(postgres, django_db_blocker, request) -> Iterator[None]:  # type: ignore[no-untyped-def]
    """A migrated database of its own: `owner` made it, `default` is the role that owns nothing."""
    import dj_database_url
    from django.conf import settings
    from django.core.management import call_command
    from django.db import connections

    worker = getattr(request.config, "workerinput", {}).get("workerid", "alone")
    name = f"test_{worker}_{os.getpid()}"  # two runs at once don't meet
    owner, app = dj_database_url.parse(postgres.owner), dj_database_url.parse(postgres.app)
    with django_db_blocker.unblock():
        _remake(postgres.owner, name)
        for alias, url in {"owner": owner, "default": app}.items():
            told = {**url, "NAME": name}
            told.setdefault("OPTIONS", {})
            settings.DATABASES[alias].update(told)
            connections[alias].settings_dict.update(told)
        call_command("migrate", database="owner", verbosity=0)
        yield
        connections.close_all()
        _drop(postgres.owner, name)


@pytest.fixture
def cast(db: None) -> object:
    """Two organizations with everybody in them, the test standing inside the first. See `tests.cast`."""
    from tests.cast import make_cast

    return make_cast()


@pytest.fixture
def nowhere(cast: object) -> object:
    """The cast, with the test standing in no organization at all."""
    from courtside.access.tenancy import enter_organization

    enter_organization(None)
    return cast


@pytest.fixture
def statements(db: None) -> Callable[[], AbstractContextManager[list[object]]]:
    """Count the SQL of a block; `len` of what the context gives is the number."""
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    return lambda: CaptureQueriesContext(connection)


def _remake(url: str, name: str) -> None:
    _drop(url, name)
    _tell(url, f'CREATE DATABASE "{name}"')


def _drop(url: str, name: str) -> None:
    # As the server's own superuser: an autovacuum at work is not the owner's to send away.
    superuser = url.replace("courtside_owner@", "postgres@")
    _tell(superuser, f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')


def _tell(url: str, statement: str) -> None:
    import psycopg

    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute(statement)
