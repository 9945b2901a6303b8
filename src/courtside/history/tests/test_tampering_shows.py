"""Somebody with the owner's way into the database changes history behind our back, in every way there is.

The tests work as that role, with the triggers off, in a transaction that is given up.
"""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

import pytest
from django.db import connections, transaction

from courtside.access.tenancy import inside
from courtside.history.chain import breaks, record
from courtside.history.models import Chain, Event
from courtside.history.tests.tampering import EVENTS, WAYS
from tests.cast import Cast, make_cast

pytestmark = pytest.mark.django_db(databases=["default", "owner"])


@pytest.fixture
def as_owner() -> Iterator[None]:
    """Everything as the role that owns the tables, with nothing in the way but the seals."""
    pages, connections["default"] = connections["default"], connections["owner"]
    with connections["owner"].cursor() as cursor:
        cursor.execute("ALTER TABLE history_event DISABLE TRIGGER USER")
    yield
    connections["default"] = pages


@pytest.fixture
def cast(as_owner: None) -> Cast:
    made = make_cast()
    people = [made.mara, made.jonas, made.tomas, made.priya]
    while (length := Chain.objects.get().length) < EVENTS:
        record(people[length % 4], "something happened", people[(length + 1) % 4])
    return made


def test_a_thousand_tamperings_of_every_kind_all_show(cast: Cast) -> None:
    chance = Random(20)  # noqa: S311  # the same thousand each time
    organization = cast.northmere.pk
    assert list(breaks(organization)) == []
    missed = []
    for number in range(1000):
        way = WAYS[number % len(WAYS)]
        with transaction.atomic():
            way(chance, cast)
            if not list(breaks(organization)):
                missed.append((number, way.__name__))
            transaction.set_rollback(True)
    assert missed == []
    assert list(breaks(organization)) == []


def test_what_is_found_names_the_event(cast: Cast) -> None:
    Event.objects.filter(number=7).update(what="nothing happened")
    assert [broken.number for broken in breaks(cast.northmere.pk)] == [7]


def test_anothers_history_is_no_part_of_ours(cast: Cast) -> None:
    Event.objects.filter(number=7).update(what="nothing happened")
    with inside(cast.outsiders.pk):
        assert list(breaks(cast.outsiders.pk)) == []


def test_an_older_history_put_back_whole_shows_only_against_a_head_kept_elsewhere(cast: Cast) -> None:
    """The limit that the docs name: from within, a history that ends earlier is a good history."""
    kept = Chain.objects.get().seal
    last = Event.objects.get(number=EVENTS - 5)
    Event.objects.filter(number__gt=last.number).delete()
    Chain.objects.update(length=last.number, seal=last.seal)
    assert list(breaks(cast.northmere.pk)) == []
    assert Chain.objects.get().seal != kept
