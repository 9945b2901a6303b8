from datetime import timedelta
from zoneinfo import ZoneInfo

import pytest
from django.test import Client
from django.utils import timezone

from courtside.access import gate
from courtside.access.rights import RIGHTS, Right, Rule, Who
from courtside.mirrors.actions import withdraw_consent
from courtside.mirrors.queries import mirror_page
from courtside.mirrors.tests.talks import TURNS, as_text, asked, hand_in, made, part_of
from courtside.people.actions import found_organization
from courtside.people.models import Membership
from courtside.web.queries import home
from tests.cast import Cast, a_person
from tests.statements import Statements


def seen_by(member: Membership, client: Client) -> str:
    client.force_login(member.person)
    answer = client.get("/")
    assert answer.status_code == 200
    return " ".join(answer.content.decode().split())


def test_a_coach_with_nothing_yet_is_told_how_a_mirror_comes_about(cast: Cast, client: Client) -> None:
    page = seen_by(cast.tomas, client)
    assert "How a mirror comes about" in page
    assert page.count("button primary") == 1
    assert '<a class="button primary" href="/transcripts/new/">' in page


def test_a_coach_sees_what_waits_and_nothing_of_another_coachs(cast: Cast, client: Client) -> None:
    hand_in(cast.tomas)
    assert "One talk waits before it can be read." in seen_by(cast.tomas, client)
    assert "What waits" not in seen_by(cast.priya, client)


def test_a_coach_is_told_that_somebody_took_a_yes_back(cast: Cast, client: Client) -> None:
    transcript = made(cast).transcript
    withdraw_consent(part_of(transcript, cast.mara), by=cast.mara)
    page = seen_by(cast.tomas, client)
    assert "Mara Lindqvist took the yes back on" in page
    assert home(cast.priya, now=timezone.now()).coach is not None
    assert "took the yes back" not in seen_by(cast.priya, client)
    later = home(cast.tomas, now=timezone.now() + timedelta(days=15)).coach
    assert later
    assert later.news == []


def test_a_coach_is_told_that_a_rep_named_a_line_until_they_look(cast: Cast, client: Client) -> None:
    mirror = made(cast)
    turns = [turn for stretch in mirror_page(cast.tomas, mirror.pk).stretches for turn in stretch.turns]
    line = next(turn.sentences[0].number for turn in turns if turn.role == "rep")
    client.force_login(cast.mara.person)
    client.post(f"/mirrors/{mirror.pk}/lines/{line}/", {"move": "other"})
    assert "Mara Lindqvist named a line of their own otherwise." in seen_by(cast.tomas, client)
    client.get(f"/mirrors/{mirror.pk}/")
    assert "named a line of their own" not in seen_by(cast.tomas, client)


def test_a_mirror_is_ready_until_it_was_opened(cast: Cast, client: Client) -> None:
    mirror = made(cast)
    assert "One mirror is ready for you." in seen_by(cast.tomas, client)
    client.get(f"/mirrors/{mirror.pk}/")
    page = seen_by(cast.tomas, client)
    assert "ready for you" not in page
    assert "Your latest mirrors" in page


def test_a_rep_is_asked_where_they_look_first(cast: Cast, client: Client) -> None:
    assert "Nothing is asked of you today." in seen_by(cast.mara, client)
    asked(cast)
    page = seen_by(cast.mara, client)
    assert "One talk that you were in waits for your yes or no." in page
    assert "Tomas Adeyemi asks" in page
    assert "Nothing is asked of you today." in seen_by(cast.jonas, client)


def test_somebody_who_is_coach_and_rep_has_both(cast: Cast, client: Client) -> None:
    page = seen_by(cast.priya, client)
    assert "Hand in a talk" in page
    assert "Asked of you" in page


def test_a_leader_reads_nobodys_talk(cast: Cast, client: Client) -> None:
    asked(cast)
    page = seen_by(cast.helena, client)
    assert "stays with them" in page
    assert "Tomas" not in page


def test_today_follows_the_table_of_rights(cast: Cast, monkeypatch: pytest.MonkeyPatch) -> None:
    line = RIGHTS[Right.TRANSCRIPT_HAND_IN].line
    changed = {**RIGHTS, Right.TRANSCRIPT_HAND_IN: Rule(line, frozenset({Who.LEADER}))}
    monkeypatch.setattr(gate, "RIGHTS", changed)
    assert home(cast.helena, now=timezone.now()).coach is not None
    assert home(cast.tomas, now=timezone.now()).coach is None


def test_an_admin_who_is_alone_is_shown_how_to_invite(cast: Cast, client: Client) -> None:
    assert "You are the only one here" not in seen_by(cast.ada, client)
    founder = found_organization(by=a_person("Nora New", "newhouse.example"), name="New house")
    page = seen_by(founder, client)
    assert "You are the only one here" in page
    assert page.count("button primary") == 1


def test_the_day_is_that_of_ones_own_time_zone(cast: Cast, client: Client) -> None:
    cast.mara.person.time_zone = "Pacific/Kiritimati"
    cast.mara.person.save()
    there = timezone.now().astimezone(ZoneInfo("Pacific/Kiritimati"))
    assert f"<h1>{there:%A}, {there.day} {there:%B}</h1>" in seen_by(cast.mara, client)


@pytest.mark.parametrize(
    ("who", "cost"), [("mara", 2), ("tomas", 6), ("priya", 5), ("helena", 2), ("ada", 3)]
)
def test_today_costs_the_same_for_one_talk_and_for_many(
    cast: Cast, statements: Statements, who: str, cost: int
) -> None:
    member, counts = getattr(cast, who), []
    assert member.roles  # the middleware read them
    for more in (1, 9):
        for number in range(more):
            asked(cast, as_text((*TURNS, ("Mara", f"I rang her {more * 10 + number} times."))))
        with statements() as said:
            home(member, now=timezone.now())
        counts.append(len(said))
    assert counts == [cost, cost]


def test_somebody_in_no_organization_is_told_what_to_do(cast: Cast, client: Client) -> None:
    client.force_login(a_person("Lone Lee", "nowhere.example"))
    answer = client.get("/", follow=True)
    assert answer.redirect_chain == [("/no-organization/", 302)]
    assert b"lone@nowhere.example" in answer.content


def test_a_visitor_is_shown_the_door(client: Client, db: None) -> None:
    assert client.get("/").headers["Location"] == "/account/login/?next=/"
