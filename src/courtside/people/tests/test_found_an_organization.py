from __future__ import annotations

import pytest
from django.test import Client

from courtside.access.tenancy import enter_organization
from courtside.people.models import Membership, Organization, Person
from courtside.people.tests.browser import As, text
from tests.cast import PASSWORD, Cast

SIGN_UP = "/account/signup/"
FAY = {"name": "Fay Founder", "email": "fay@new.example", "password1": PASSWORD, "organization": "New Ltd"}


def founded(client: Client) -> Membership:
    organization = client.session["organization"]
    enter_organization(organization)
    return Membership.objects.select_related("person", "organization").get(person__email="fay@new.example")


def test_a_visitor_makes_an_account_and_runs_a_new_organization(nowhere: Cast, client: Client) -> None:
    answer = client.post(SIGN_UP, FAY)
    assert (answer.status_code, answer.headers["Location"]) == (302, "/")
    member = founded(client)
    assert (member.organization.name, member.person.name) == ("New Ltd", "Fay Founder")
    assert member.roles == {"admin", "coach"}
    assert [row.name for row in Organization.objects.all()] == ["New Ltd"]
    page = client.get("/people/")
    assert "Fay Founder" in text(page)
    assert "Mara Lindqvist" not in text(page)


@pytest.mark.parametrize(
    "wrong",
    [
        {"name": "x" * 1_000_000},
        {"name": "Fay\0"},
        {"name": ""},
        {"email": "fay@new.example\0"},
        {"email": "fay"},
        {"email": "f" * 300 + "@new.example"},
        {"password1": "short"},
        {"password1": "\0" * 12},
        {"organization": "x" * 1_000_000},
        {"organization": "\0"},
        {"organization": " "},
    ],
)
def test_what_cannot_be_is_said_and_nothing_is_made(
    nowhere: Cast, client: Client, wrong: dict[str, str]
) -> None:
    answer = client.post(SIGN_UP, {**FAY, **wrong})
    assert answer.status_code == 200
    assert 'name="password1"' in text(answer)
    assert not Person.objects.filter(name__startswith="Fay").exists()
    assert client.get("/people/").status_code == 302


def test_an_address_that_is_known_makes_no_second_account(nowhere: Cast, client: Client) -> None:
    for address in ("mara@northmere.example", "MARA@northmere.example"):
        answer = client.post(SIGN_UP, {**FAY, "email": address})
        assert answer.status_code == 200
    assert Person.objects.filter(email__iexact="mara@northmere.example").count() == 1
    assert client.get("/people/").status_code == 302


def test_where_sign_up_is_closed_no_visitor_founds_anything(
    nowhere: Cast, client: Client, sign_up_closed: None
) -> None:
    assert "This house is by invitation" in text(client.get(SIGN_UP))
    client.post(SIGN_UP, FAY)
    assert not Person.objects.filter(email="fay@new.example").exists()


def test_somebody_signed_in_founds_another_and_is_in_it(cast: Cast, as_: As) -> None:
    client = as_(cast.mara)
    answer = client.post("/organizations/", {"name": "Mara & Sons"}, follow=True)
    assert "Mara &amp; Sons is founded." in text(answer)
    page = text(client.get("/people/"))
    assert "Mara Lindqvist" in page
    assert "Jonas Weil" not in page


def test_founding_twice_leads_to_the_one_there_is(cast: Cast, as_: As) -> None:
    client = as_(cast.mara)
    client.post("/organizations/", {"name": "Mara & Sons"})
    first = client.session["organization"]
    client.post(f"/organizations/{cast.northmere.pk}/choice/")
    again = client.post("/organizations/", {"name": " Mara & Sons "}, follow=True)
    assert "You are in Mara &amp; Sons already" in text(again)
    assert client.session["organization"] == first


def test_somebody_elses_organization_of_that_name_is_none_of_ones_own(cast: Cast, as_: As) -> None:
    answer = as_(cast.mara).post("/organizations/", {"name": "Outsiders"}, follow=True)
    assert "Outsiders is founded." in text(answer)
    assert "Oscar" not in text(as_(cast.mara).get("/people/"))


@pytest.mark.parametrize("name", ["", "x" * 1_000_000, "\0"])
def test_an_organization_needs_a_name_that_can_be_one(cast: Cast, as_: As, name: str) -> None:
    assert as_(cast.mara).post("/organizations/", {"name": name}).status_code == 422


def test_where_sign_up_is_closed_nobody_founds_another(cast: Cast, as_: As, sign_up_closed: None) -> None:
    client = as_(cast.ada)
    assert "Found another" not in text(client.get("/organizations/"))
    assert client.post("/organizations/", {"name": "Mine"}).status_code == 403
