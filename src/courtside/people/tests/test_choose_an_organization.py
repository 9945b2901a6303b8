from __future__ import annotations

import pytest
from django.utils import timezone

from courtside.access.tenancy import enter_organization, inside
from courtside.people.actions import accept_invitation, deactivate, invite
from courtside.people.models import Membership
from courtside.people.tests.browser import As, Happened, main_part, text
from tests.cast import Cast, a_person


@pytest.fixture
def in_both(cast: Cast) -> Membership:
    """Olga of the Outsiders, who coaches at Northmere as well: her place there."""
    invitation = invite(by=cast.ada, roles=["coach"])
    return accept_invitation(invitation, by=cast.olga.person, now=timezone.now())


def choice(cast_organization: object) -> str:
    return f"/organizations/{cast_organization}/choice/"


def test_somebody_in_two_goes_from_one_to_the_other(
    cast: Cast, in_both: Membership, as_: As, happened: Happened
) -> None:
    olga = as_(cast.olga)
    assert "Oscar Outside" in text(olga.get("/people/"))
    answer = olga.post(choice(cast.northmere.pk), follow=True)
    assert "You are in Northmere now." in text(answer)
    page = text(olga.get("/people/"))
    assert "Mara Lindqvist" in page
    assert "Oscar Outside" not in page
    assert happened()[-1] == "organization chosen"


def test_roles_are_those_of_the_organization_one_is_in(cast: Cast, in_both: Membership, as_: As) -> None:
    enter_organization(cast.outsiders.pk)
    olga, oscar = as_(cast.olga), as_(cast.oscar)
    oscar.post(f"/people/{cast.olga.pk}/roles/", {"roles": ["admin"]})
    assert olga.get("/people/invitations/").status_code == 200
    olga.post(choice(cast.northmere.pk))
    assert olga.get("/people/invitations/").status_code == 403


def test_the_list_shows_ones_own_and_says_where_one_is(cast: Cast, in_both: Membership, as_: As) -> None:
    page = main_part(as_(cast.olga).get("/organizations/"))
    assert page.count("Go there") == 1
    assert page.index("Outsiders") < page.index("You are here") < page.index("Northmere")
    assert "Go there" not in main_part(as_(cast.mara).get("/organizations/"))


def test_nobody_goes_where_they_have_no_place(cast: Cast, as_: As) -> None:
    mara = as_(cast.mara)
    foreign = mara.post(choice(cast.outsiders.pk))
    absent = mara.post(choice("01930000-0000-7000-8000-000000000000"))
    assert (foreign.status_code, absent.status_code) == (404, 404)
    assert foreign.content == absent.content
    assert mara.get(choice(cast.northmere.pk)).status_code == 405


def test_who_was_deactivated_where_they_are_finds_themselves_in_the_other(
    cast: Cast, in_both: Membership, as_: As
) -> None:
    olga = as_(cast.olga)
    olga.post(choice(cast.northmere.pk))
    with inside(cast.northmere.pk):
        deactivate(in_both, by=cast.ada)
    assert "Oscar Outside" in text(olga.get("/people/"))
    assert "Northmere" not in main_part(olga.get("/organizations/"))
    assert olga.post(choice(cast.northmere.pk)).status_code == 404


def test_somebody_without_a_place_is_told_so_and_may_found_one(cast: Cast, as_: As) -> None:
    nobody = a_person("Nobody Yet")
    member = Membership(person=nobody)
    client = as_(member)
    assert client.get("/people/").headers["Location"] == "/no-organization/"
    assert client.get("/no-organization/").status_code == 200
    assert "You are in none" in text(client.get("/organizations/"))
    client.post("/organizations/", {"name": "Mine"})
    assert "Nobody Yet" in text(client.get("/people/"))
