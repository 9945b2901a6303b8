"""Events are added and never changed: the database refuses, whoever asks."""

from __future__ import annotations

import pytest
from django.db import connection, connections, transaction
from django.db.utils import DatabaseError, ProgrammingError

from courtside.history.chain import record
from courtside.history.models import Event
from tests.cast import Cast, make_cast

CHANGES = [
    "UPDATE history_event SET what = 'nothing happened'",
    "UPDATE history_event SET seal = seal",
    "DELETE FROM history_event",
    "TRUNCATE history_event",
]


@pytest.mark.parametrize("statement", CHANGES)
def test_pages_and_jobs_may_not_change_it(cast: Cast, statement: str) -> None:
    before = Event.objects.count()
    with pytest.raises(ProgrammingError, match="permission denied"), transaction.atomic():
        connection.cursor().execute(statement)
    assert Event.objects.count() == before > 0


@pytest.mark.django_db(databases=["default", "owner"])
@pytest.mark.parametrize("statement", CHANGES)
def test_nor_may_the_owner_of_the_tables(statement: str) -> None:
    pages, connections["default"] = connections["default"], connections["owner"]
    try:
        make_cast()
        connections["owner"].check_constraints()  # TRUNCATE does not run while deferred checks wait
        with pytest.raises(DatabaseError, match="never changed"), transaction.atomic():
            connections["owner"].cursor().execute(statement)
        assert Event.objects.count() > 0
    finally:
        connections["default"] = pages


def test_an_event_of_a_write_that_was_given_up_is_given_up_with_it(cast: Cast) -> None:
    before = Event.objects.count()
    with transaction.atomic():
        record(cast.ada, "something happened", cast.mara)
        transaction.set_rollback(True)
    assert Event.objects.count() == before
    assert record(cast.ada, "something happened", cast.mara).number == before + 1
