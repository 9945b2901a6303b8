"""Two browsers follow one link at the same moment. It needs rows that both see, so it commits them.

They stay in the test database, in an organization of their own behind its wall.
"""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest
from django.db import connections, transaction
from django.test import Client
from uuid_utils.compat import uuid7

from courtside.access.tenancy import inside
from courtside.people.actions import found_organization, invite
from courtside.people.models import Acceptance, Membership, Person
from tests.cast import a_person


@pytest.fixture
def committed(django_db_setup: None, django_db_blocker: pytest.FixtureRequest) -> Iterator[None]:
    with django_db_blocker.unblock():  # type: ignore[attr-defined]
        yield
        connections["default"].close()


def test_one_of_two_who_come_by_the_same_link_at_once_is_in(committed: None) -> None:
    domain = f"{uuid7()}.example"
    with transaction.atomic():
        founder = found_organization(by=a_person("Fay Founder", domain), name="Racing")
        token = invite(by=founder, roles=["rep"]).token
        runners = [a_person("Ann Runner", domain), a_person("Bea Runner", domain)]
    together = Barrier(2, timeout=20)

    def run(person: Person) -> int:
        try:
            client = Client()
            client.force_login(person)
            together.wait()
            return client.post(f"/join/{token}/").status_code
        finally:
            connections["default"].close()

    with ThreadPoolExecutor(2) as pool:
        answers = sorted(pool.map(run, runners))
    assert answers == [302, 404]
    with inside(founder.organization_id):
        assert Acceptance.objects.count() == 1
        assert Membership.objects.count() == 2
