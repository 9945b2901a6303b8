"""Every door × method × visitor × what stands behind it, held against docs/doors.md."""

from __future__ import annotations

import pytest

from tests.doors.samples import SAMPLES
from tests.doors.table import HEADING, doors, patterns, rows_of
from tests.doors.walk import Table, Walked, knocks, walk
from tests.scene import OUTSIDE, Scene

pytestmark = pytest.mark.timeout(1200)
"""It walks the whole product, on a machine that may be busy."""


@pytest.fixture(scope="module")
def table() -> Table:
    return doors()


@pytest.fixture(scope="module")
def walked(scene: Scene, table: Table) -> Walked:
    """The whole walk, made once; each test below asks it one thing."""
    return walk(scene, table, knocks(scene, table))


def test_every_door_has_a_row_and_every_row_a_door(table: Table) -> None:
    assert {door for door, _ in table} == patterns().keys()


def test_every_door_that_takes_something_has_a_sample(table: Table) -> None:
    assert {door for door, method in table if method == "POST"} <= SAMPLES.keys()


def test_another_organization_is_never_promised_a_way_in(table: Table) -> None:
    for row in table.values():
        if row.object != "–" and not row.is_open:
            assert {row.answers[column] for column in OUTSIDE} == {"404"}, row


def test_every_answer_is_the_promised_one(walked: Walked) -> None:
    assert walked.answers == []


def test_anothers_row_and_an_absent_one_are_the_same_bytes(walked: Walked) -> None:
    assert walked.foreign == []


def test_every_answer_carries_every_header(walked: Walked) -> None:
    assert walked.headers == []


def test_every_write_is_on_record_and_every_look_that_has_to_be(walked: Walked) -> None:
    assert walked.unrecorded == []


def test_a_look_leaves_no_other_trace(walked: Walked) -> None:
    assert walked.unannounced == []


def test_every_refusal_is_logged(walked: Walked) -> None:
    assert walked.unlogged == []


def test_no_promise_is_left_untried(table: Table, walked: Walked) -> None:
    promised = {
        (row.door, row.method, column)
        for row in table.values()
        for column, answer in row.answers.items()
        if answer != "–"
    }
    assert promised - walked.met.keys() == set()


@pytest.mark.parametrize(
    "page",
    [
        "| door | method |\n|---|---|\n| x | GET |",
        "| " + " | ".join(HEADING) + " |\n|---|\n| x | GET | y | – | – | 200 |",
        "| " + " | ".join(HEADING) + " |\n|---|\n| x | GET | y | – | – " + "| perhaps" * 13 + " |",
    ],
)
def test_a_page_that_is_no_table_is_refused(page: str) -> None:
    with pytest.raises(ValueError, match=r"heading has to be|cells, not|no answer"):
        list(rows_of(page))
