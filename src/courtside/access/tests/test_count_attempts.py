"""What is counted of attempts to sign in neither waits for a request nor is undone with it."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest
from django.core.cache import BaseCache, caches
from django.core.management import call_command
from django.db import connections, transaction
from django.test import override_settings

from courtside.access.counters import ALIAS
from courtside.access.walls import raise_walls
from courtside.config import settings as shipped

SOON = 5


@pytest.fixture
def counters(django_db_setup: None, django_db_blocker: pytest.FixtureRequest) -> Iterator[BaseCache]:
    """The cache as it is shipped, its connections led to the database of this run."""
    told = connections.settings[ALIAS]
    before = dict(told)
    pool = told["OPTIONS"]["pool"]
    with django_db_blocker.unblock(), override_settings(CACHES=shipped.CACHES):  # type: ignore[attr-defined]
        told.update(connections.settings["default"])
        told["OPTIONS"] = {**told["OPTIONS"], "pool": pool}
        call_command("createcachetable", database="owner", verbosity=0)
        raise_walls("owner")
        try:
            yield caches["default"]
        finally:
            connections[ALIAS].close_pool()  # type: ignore[attr-defined]  # of PostgreSQL's backend alone
            told.update(before)
            connections["owner"].close()
            connections["default"].close()


def test_one_request_that_counts_makes_no_other_wait(counters: BaseCache) -> None:
    def add() -> bool:
        return counters.add("guess", 2)

    with transaction.atomic():
        assert counters.add("guess", 1)
        with ThreadPoolExecutor(1) as elsewhere:
            assert elsewhere.submit(add).result(timeout=SOON) is False
    counters.delete("guess")


def test_what_was_counted_stays_when_the_request_fails(counters: BaseCache) -> None:
    def fail() -> None:
        with transaction.atomic():
            counters.set("guess", 1)
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    assert counters.get("guess") == 1
    assert counters.has_key("guess")
    counters.clear()
    assert counters.get("guess") is None


def test_more_threads_than_connections_count_without_losing_one(counters: BaseCache) -> None:
    most = shipped.DATABASES[ALIAS]["OPTIONS"]["pool"]["max_size"]
    with ThreadPoolExecutor(4 * most) as threads:
        kept = threads.map(lambda number: counters.add(f"guess-{number}", number), range(20 * most))
        assert all(kept)
    assert len(counters.get_many([f"guess-{number}" for number in range(20 * most)])) == 20 * most
    counters.clear()
