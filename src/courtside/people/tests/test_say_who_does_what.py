from __future__ import annotations

import pytest

from courtside.people.actions import make_team
from courtside.people.models import Membership, Team
from courtside.people.tests.browser import As, Happened, main_part, text
from tests.cast import Cast


def person(member: Membership, what: str) -> str:
    return f"/people/{member.pk}/{what}/"


def test_roles_are_given_and_taken_each_with_its_event(cast: Cast, as_: As, happened: Happened) -> None:
    before = len(happened())
    answer = as_(cast.ada).post(person(cast.mara, "roles"), {"roles": ["coach", "leader"]})
    assert answer.status_code == 302
    assert Membership.objects.get(pk=cast.mara.pk).roles == {"coach", "leader"}
    assert happened()[before:] == ["role granted: coach", "role granted: leader", "role taken: rep"]


def test_the_forms_show_what_is_so(cast: Cast, as_: As) -> None:
    page = text(as_(cast.ada).get(f"/people/{cast.tomas.pk}/"))
    ticked = [line for line in page.split("<input") if 'name="roles"' in line and "checked" in line]
    assert len(ticked) == 1
    assert 'value="coach"' in ticked[0]
    assert f'value="{cast.team.pk}" selected' in page


def test_roles_taken_hold_from_the_next_request_on(cast: Cast, as_: As) -> None:
    ada = as_(cast.ada)
    ada.post(person(cast.helena, "roles"), {"roles": ["leader", "admin"]})
    helena = as_(cast.helena)
    assert helena.get("/people/invitations/").status_code == 200
    ada.post(person(cast.helena, "roles"), {"roles": ["leader"]})
    assert helena.get("/people/invitations/").status_code == 403


def test_the_last_admin_keeps_the_role_and_the_page_says_why(cast: Cast, as_: As, happened: Happened) -> None:
    before = happened()
    answer = as_(cast.ada).post(person(cast.ada, "roles"), {"roles": ["coach"]})
    assert answer.status_code == 422
    assert "Make another person admin first." in text(answer)
    assert Membership.objects.get(pk=cast.ada.pk).roles == {"admin"}
    assert happened() == before


@pytest.mark.parametrize("roles", [[], ["king"], ["rep", "\0"]])
def test_roles_that_are_none_are_refused(cast: Cast, as_: As, roles: list[str]) -> None:
    assert as_(cast.ada).post(person(cast.mara, "roles"), {"roles": roles}).status_code == 422
    assert Membership.objects.get(pk=cast.mara.pk).roles == {"rep"}


def test_somebody_is_put_into_a_team_and_into_none(cast: Cast, as_: As, happened: Happened) -> None:
    ada = as_(cast.ada)
    ada.post(person(cast.helena, "team"), {"team": str(cast.team.pk)})
    assert Membership.objects.get(pk=cast.helena.pk).team == cast.team
    ada.post(person(cast.helena, "team"), {"team": ""})
    assert Membership.objects.get(pk=cast.helena.pk).team is None
    ada.post(person(cast.helena, "team"), {"team": ""})
    assert happened().count("team changed") == 3  # one when the cast was made


@pytest.mark.parametrize("team", ["no-key", "01930000-0000-7000-8000-000000000000", "\0"])
def test_a_team_that_is_not_there_is_refused(cast: Cast, as_: As, team: str) -> None:
    assert as_(cast.ada).post(person(cast.mara, "team"), {"team": team}).status_code == 422


def test_anothers_team_is_no_choice(cast: Cast, as_: As) -> None:
    oscar = as_(cast.oscar)
    oscar.post("/teams/", {"name": "Theirs"})
    theirs = Team.objects.get(name="Theirs")
    ada = as_(cast.ada)
    assert ada.post(person(cast.mara, "team"), {"team": str(theirs.pk)}).status_code == 422
    assert ada.get(f"/teams/{theirs.pk}/").status_code == 404


def test_a_team_is_made_renamed_and_gets_its_lead(cast: Cast, as_: As, happened: Happened) -> None:
    ada = as_(cast.ada)
    assert ada.post("/teams/", {"name": "South"}).status_code == 302
    south = Team.objects.get(name="South")
    answer = ada.post(f"/teams/{south.pk}/", {"name": "Far south", "lead": str(cast.priya.pk)}, follow=True)
    assert "Led by Priya Raman." in text(answer)
    south.refresh_from_db()
    assert (south.name, south.lead) == ("Far south", cast.priya)
    assert happened()[-3:] == ["team made", "team renamed", "team lead changed"]
    ada.post(f"/teams/{south.pk}/", {"name": "Far south", "lead": str(cast.priya.pk)})
    assert happened()[-1] == "team lead changed"
    assert happened().count("team renamed") == 1


def test_two_teams_do_not_share_a_name(cast: Cast, as_: As) -> None:
    ada = as_(cast.ada)
    answer = ada.post("/teams/", {"name": "North"})
    assert answer.status_code == 422
    assert "There is a team of that name." in text(answer)
    south = make_team(by=cast.ada, name="South")
    answer = ada.post(f"/teams/{south.pk}/", {"name": "North", "lead": str(cast.priya.pk)})
    assert answer.status_code == 422
    south.refresh_from_db()
    assert (south.name, south.lead) == ("South", None)


@pytest.mark.parametrize("name", ["", " ", "x" * 1_000_000, "a\0b"])
def test_a_team_needs_a_name_that_can_be_one(cast: Cast, as_: As, name: str) -> None:
    assert as_(cast.ada).post("/teams/", {"name": name}).status_code == 422


def test_only_admins_change_roles_and_teams(cast: Cast, as_: As) -> None:
    for member in (cast.mara, cast.tomas, cast.helena):
        client = as_(member)
        assert client.post(person(cast.jonas, "roles"), {"roles": ["admin"]}).status_code == 403
        assert client.post(person(cast.jonas, "team"), {"team": ""}).status_code == 403
        assert client.post("/teams/", {"name": "Mine"}).status_code == 403
        assert client.post(f"/teams/{cast.team.pk}/", {"name": "Mine"}).status_code == 403
        assert client.get("/teams/").status_code == client.get(f"/teams/{cast.team.pk}/").status_code == 200
        assert "<button" not in main_part(client.get(f"/teams/{cast.team.pk}/"))
