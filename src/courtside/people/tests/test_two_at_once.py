"""Two browsers do the same at the same moment. It needs rows that both see, so it commits them.

They stay in the test database, in organizations of their own behind their walls.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest
from django.db import connections, transaction
from django.test import Client
from uuid_utils.compat import uuid7

from courtside.access.tenancy import inside
from courtside.people.actions import found_organization, invite
from courtside.people.entering import own_memberships
from courtside.people.models import Acceptance, Membership, Person
from tests.cast import PASSWORD, a_person


@pytest.fixture
def committed(django_db_setup: None, django_db_blocker: pytest.FixtureRequest) -> Iterator[None]:
    with django_db_blocker.unblock():  # type: ignore[attr-defined]
        yield
        connections["default"].close()


def at_once[T](do: Callable[[T], int], first: T, second: T) -> list[int]:
    """What both got, the smaller number first."""
    together = Barrier(2, timeout=20)

    def run(what: T) -> int:
        try:
            together.wait()
            return do(what)
        finally:
            connections["default"].close()

    with ThreadPoolExecutor(2) as pool:
        return sorted(pool.map(run, [first, second]))


def test_one_of_two_who_come_by_the_same_link_at_once_is_in(committed: None) -> None:
    domain = f"{uuid7()}.example"
    with transaction.atomic():
        founder = found_organization(by=a_person("Fay Founder", domain), name="Racing")
        token = invite(by=founder, roles=["rep"]).token
        ann, bea = a_person("Ann Runner", domain), a_person("Bea Runner", domain)

    def come_in(person: Person) -> int:
        client = Client()
        client.force_login(person)
        return client.post(f"/join/{token}/").status_code

    assert at_once(come_in, ann, bea) == [302, 404]
    with inside(founder.organization_id):
        assert Acceptance.objects.count() == 1
        assert Membership.objects.count() == 2


def test_a_second_click_makes_no_second_account(committed: None) -> None:
    told = {"name": "Fay Founder", "email": f"fay@{uuid7()}.example", "password1": PASSWORD}

    def make(organization: str) -> int:
        return Client().post("/account/signup/", {**told, "organization": organization}).status_code

    first, second = at_once(make, "One click", "Two clicks")
    assert first == 302
    assert second in {302, 409, 200}
    person = Person.objects.get(email=told["email"])
    with transaction.atomic():
        assert len(own_memberships(person)) == 1


def test_two_accounts_by_one_link_at_once_are_one_account(committed: None) -> None:
    domain = f"{uuid7()}.example"
    with transaction.atomic():
        founder = found_organization(by=a_person("Fay Founder", domain), name="Racing")
        token = invite(by=founder, roles=["rep"]).token
    ready = Barrier(2, timeout=20)

    def make(name: str) -> int:
        client = Client()
        client.post(f"/join/{token}/account/")
        ready.wait()
        told = {"name": name, "email": f"{name}@{domain}", "password1": PASSWORD}
        return client.post("/account/signup/", told).status_code

    first, second = at_once(make, "ann", "bea")
    assert first == 302
    assert second in {409, 200}
    assert Person.objects.filter(email__endswith=domain).count() == 2
    with inside(founder.organization_id):
        assert Membership.objects.count() == 2
