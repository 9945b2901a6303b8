"""Two browsers do the same at the same moment. It needs rows that both see, so it commits them.

They stay in the test database, in organizations of their own behind their walls.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from time import sleep

import pytest
from django.db import connections, transaction
from django.test import Client
from django.utils import timezone
from uuid_utils.compat import uuid7

from courtside.access.tenancy import inside
from courtside.people.actions import found_organization, grant_role, invite, invite_everybody
from courtside.people.entering import own_memberships
from courtside.people.models import Acceptance, Invitation, Membership, Person
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


def signed_in(person: Person) -> Client:
    client = Client()
    client.force_login(person)
    return client


def two_admins() -> tuple[Membership, list[Client]]:
    """The founder of an organization, and a browser of theirs and of another admin's."""
    domain = f"{uuid7()}.example"
    with transaction.atomic():
        founder = found_organization(by=a_person("Fay Founder", domain), name="Racing")
        other = Membership.objects.create(
            organization_id=founder.organization_id, person=a_person("Ann Admin", domain)
        )
        grant_role(other, "admin", by=founder)
    return founder, [signed_in(founder.person), signed_in(other.person)]


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


def test_a_double_click_founds_one_organization(committed: None) -> None:
    with transaction.atomic():
        person = a_person("Fay Founder", f"{uuid7()}.example")
    browsers = [signed_in(person) for _ in range(2)]

    def found(client: Client) -> int:
        return client.post("/organizations/", {"name": "Twice"}).status_code

    assert at_once(found, *browsers) == [302, 302]
    with transaction.atomic():
        (place,) = own_memberships(person)
    assert {client.session["organization"] for client in browsers} == {str(place.organization_id)}


def test_two_admins_who_invite_one_address_at_once_send_one_letter(committed: None) -> None:
    founder, _ = two_admins()
    told = [f"nia@{uuid7()}.example"]

    def ask(by: Membership) -> int:
        with inside(by.organization_id):
            known = invite_everybody(told, by=by, roles=["rep"], team=None, now=timezone.now())
            sleep(0.2)  # the other asks before this one is committed
        return len(known.fresh)

    assert at_once(ask, founder, founder) == [0, 1]
    with inside(founder.organization_id):
        assert Invitation.objects.get().email == told[0]


def test_a_double_click_makes_one_link(committed: None) -> None:
    founder, browsers = two_admins()
    told = {"addresses": "", "roles": ["rep"], "form_key": str(uuid7())}

    def ask(client: Client) -> int:
        return client.post("/people/invitations/", told).status_code

    assert at_once(ask, *browsers) == [302, 302]
    with inside(founder.organization_id):
        assert Invitation.objects.count() == 1


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
