from __future__ import annotations

import pytest
from django.utils import timezone

from courtside.access.tenancy import enter_organization
from courtside.people.actions import deactivate, invite, make_team, withdraw_invitation
from courtside.people.queries import is_alone, open_invitations, people_page, team_lines
from courtside.people.tests.browser import As, Statements, main_part, text
from tests.cast import Cast, a_member


def test_everybody_sees_everybody_of_their_own_organization(cast: Cast, as_: As) -> None:
    page = text(as_(cast.mara).get("/people/"))
    for name in ("Mara Lindqvist", "Jonas Weil", "Tomas Adeyemi", "Priya Raman", "Helena Moss", "Ada Quist"):
        assert name in page
    assert "Outside" not in page


def test_a_line_says_what_somebody_does_here_and_whether_they_may_come_in(cast: Cast) -> None:
    deactivate(cast.jonas, by=cast.ada)
    lines = {line.name: line for line in people_page(cast.mara).lines}
    assert lines["Priya Raman"].roles == ["rep", "coach"]
    assert (lines["Tomas Adeyemi"].team, lines["Tomas Adeyemi"].is_lead) == ("North", True)
    assert (lines["Jonas Weil"].active, lines["Mara Lindqvist"].active) == (False, True)
    assert [name for name, line in lines.items() if line.is_self] == ["Mara Lindqvist"]


def test_a_piece_of_a_name_finds_somebody(cast: Cast, as_: As) -> None:
    page = text(as_(cast.mara).get("/people/", {"name": "LIND"}))
    assert "Mara Lindqvist" in page
    assert "Jonas Weil" not in page


def test_a_name_that_nobody_has_leads_back_to_everybody(cast: Cast, as_: As) -> None:
    response = as_(cast.mara).get("/people/", {"name": "Olga"})
    assert response.status_code == 200
    assert "Nobody by that name" in text(response)


@pytest.mark.parametrize(
    "asked",
    [
        {"name": "\0"},
        {"name": "x" * 1_000_000},
        {"page": "99999999999999999999"},
        {"page": "‮"},
        {"name": "%_"},
    ],
)
def test_a_strange_question_is_answered_calmly(cast: Cast, as_: As, asked: dict[str, str]) -> None:
    assert as_(cast.mara).get("/people/", asked).status_code == 200


def test_a_long_list_comes_in_pages_that_keep_what_was_looked_for(cast: Cast, as_: As) -> None:
    for number in range(101):
        a_member(cast.northmere, f"Rep{number:03} Longname", ["rep"])
    first = as_(cast.mara).get("/people/", {"name": "longname"})
    assert "Page 1 of 2" in text(first)
    assert 'href="?name=longname&amp;page=2"' in text(first)
    second = as_(cast.mara).get("/people/", {"name": "longname", "page": "2"})
    assert text(second).count("Longname") == 1


def test_ten_people_cost_as_many_statements_as_a_hundred(cast: Cast, as_: As, statements: Statements) -> None:
    client = as_(cast.ada)
    invite(by=cast.ada, email="one@northmere.example", roles=["rep"])
    client.get("/people/")
    with statements() as few:
        client.get("/people/")
    for number in range(93):
        a_member(cast.northmere, f"Rep{number:03} More", ["rep", "coach"], team=cast.team)
        invite(by=cast.ada, roles=["rep"], team=cast.team)
    with statements() as many:
        page = text(client.get("/people/"))
    assert page.count(" More</a>") == 93
    assert len(many) == len(few) <= 14


def test_only_admins_see_who_is_invited(cast: Cast, as_: As) -> None:
    invite(by=cast.ada, email="new@northmere.example", roles=["rep"])
    assert "new@northmere.example" in text(as_(cast.ada).get("/people/"))
    for member in (cast.mara, cast.tomas, cast.helena):
        page = text(as_(member).get("/people/"))
        assert "new@northmere.example" not in page
        assert "Invite people" not in page


def test_only_admins_see_an_address_and_the_forms_on_a_persons_page(cast: Cast, as_: As) -> None:
    address = f"/people/{cast.jonas.pk}/"
    assert "jonas@northmere.example" in text(as_(cast.ada).get(address))
    page = text(as_(cast.mara).get(address))
    assert "Jonas Weil" in page
    assert "jonas@northmere.example" not in page
    assert "<form" not in main_part(as_(cast.mara).get(address))


def test_anothers_person_and_one_who_never_was_look_alike(cast: Cast, as_: As) -> None:
    client = as_(cast.ada)
    foreign = client.get(f"/people/{cast.olga.pk}/")
    absent = client.get("/people/01930000-0000-7000-8000-000000000000/")
    assert (foreign.status_code, absent.status_code) == (404, 404)
    assert foreign.content == absent.content


def test_an_admin_is_alone_until_somebody_is_invited_or_in(cast: Cast) -> None:
    enter_organization(cast.outsiders.pk)
    assert not is_alone(cast.oscar)
    deactivate(cast.olga, by=cast.oscar)
    assert is_alone(cast.oscar)
    invitation = invite(by=cast.oscar, roles=["rep"])
    assert not is_alone(cast.oscar)
    withdraw_invitation(invitation, by=cast.oscar)
    assert is_alone(cast.oscar)


def test_the_list_of_teams_counts_those_who_may_come_in(cast: Cast, as_: As) -> None:
    make_team(by=cast.ada, name="empty one")
    assert [(line.name, line.lead, line.people) for line in team_lines(cast.mara)] == [
        ("empty one", "", 0),
        ("North", "Tomas Adeyemi", 3),
    ]
    deactivate(cast.jonas, by=cast.ada)
    assert [line.people for line in team_lines(cast.mara)] == [0, 2]
    assert "Jonas Weil" in text(as_(cast.mara).get(f"/teams/{cast.team.pk}/"))


def test_whoever_may_not_invite_gets_no_invitations_from_below_the_page_either(cast: Cast) -> None:
    invite(by=cast.ada, roles=["rep"])
    assert open_invitations(cast.mara, now=timezone.now()) == []
    assert len(open_invitations(cast.ada, now=timezone.now())) == 1
