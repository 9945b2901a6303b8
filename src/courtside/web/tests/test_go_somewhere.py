import re

import pytest
from django.test import Client
from django.utils import timezone

from courtside.access.tenancy import inside
from courtside.mirrors.actions import share_mirror, take_share_back
from courtside.mirrors.tests.talks import TURNS, as_text, asked, hand_in, made
from courtside.people.actions import deactivate
from courtside.people.models import Membership
from courtside.web.queries import ways
from courtside.web.queries.go import MOST, Way
from tests.cast import Cast, a_member
from tests.statements import Statements


def words(member: Membership, wanted: str = "") -> dict[str, list[str]]:
    return {group.key: [way.word for way in group.ways] for group in ways(member, wanted=wanted)}


def found(member: Membership, wanted: str, key: str) -> list[Way]:
    return [way for group in ways(member, wanted=wanted) if group.key == key for way in group.ways]


def test_without_a_word_one_is_shown_places_and_what_one_can_do(cast: Cast) -> None:
    offered = words(cast.tomas)
    assert offered.keys() == {"places", "acts"}
    assert offered["places"] == ["Today", "My coaching", "People", "Settings"]
    assert offered["acts"][0] == "Hand in a talk"


def test_one_is_offered_only_what_one_may_do(cast: Cast) -> None:
    assert "Invite people" in words(cast.ada)["acts"]
    assert "Hand in a talk" not in words(cast.ada)["acts"]
    assert {"Invite people", "Hand in a talk"} & set(words(cast.mara)["acts"]) == set()


def test_somebody_is_found_by_a_piece_of_their_name(cast: Cast) -> None:
    assert words(cast.jonas, "lindq") == {"people": ["Mara Lindqvist"]}
    assert words(cast.jonas, "mara  LIND") == {"people": ["Mara Lindqvist"]}
    assert words(cast.jonas, "mara adeyemi") == {}


def test_nobody_of_another_organization_is_found(cast: Cast) -> None:
    assert words(cast.ada, "outside") == {}
    with inside(cast.outsiders.pk):
        assert words(cast.oscar, "olga") == {"people": ["Olga Outside"]}


def test_somebody_who_left_is_not_found(cast: Cast) -> None:
    deactivate(cast.jonas, by=cast.ada)
    assert words(cast.ada, "jonas") == {}


@pytest.mark.parametrize("how", ["mara", "{d}", "{b}", "{b3}", "{y}", "mara {d} {b} {y}"])
def test_a_coach_finds_a_talk_by_name_or_day(cast: Cast, how: str) -> None:
    transcript = asked(cast)
    day = transcript.held_on
    wanted = how.format(d=day.day, b=f"{day:%B}", b3=f"{day:%b}".lower(), y=day.year)
    [talk] = words(cast.tomas, wanted)["talks"]
    assert talk.startswith("Mara Lindqvist, ")


def test_a_talk_is_not_found_by_another_day(cast: Cast) -> None:
    transcript = asked(cast)
    assert "talks" not in words(cast.tomas, str(transcript.held_on.year - 1))
    assert "talks" not in words(cast.tomas, str(transcript.held_on.day % 28 + 1))


def test_nobody_else_finds_a_talk(cast: Cast) -> None:
    hand_in(cast.tomas)
    for member in (cast.priya, cast.jonas, cast.helena, cast.ada):
        assert "talks" not in words(member, str(timezone.localdate().year))


def test_a_rep_finds_the_talks_they_spoke_in(cast: Cast) -> None:
    transcript = asked(cast)
    [group] = [group for group in ways(cast.mara, wanted="tomas") if group.key == "talks"]
    assert group.ways[0].url.startswith("/consents/")
    assert "talks" not in words(cast.jonas, str(transcript.held_on.year))


def test_once_a_talk_was_read_its_speaker_finds_their_own_lines(cast: Cast) -> None:
    mirror = made(cast)
    for wanted in ("tomas", "own lines", "your talk"):
        [way] = found(cast.mara, wanted, "talks")
        assert way.url == f"/mirrors/{mirror.pk}/own-lines/"
    assert found(cast.jonas, "own lines", "talks") == []


def test_somebody_finds_a_mirror_while_it_is_shown_to_them(cast: Cast) -> None:
    mirror = made(cast)
    assert found(cast.helena, "mara tomas", "shared") == []
    share = share_mirror(mirror, by=cast.tomas, shown_to=cast.helena)
    [way] = found(cast.helena, "mara tomas", "shared")
    assert way.url == f"/mirrors/{mirror.pk}/"
    assert found(cast.helena, "jonas", "shared") == found(cast.priya, "mara", "shared") == []
    take_share_back(share, by=cast.tomas, now=timezone.now())
    assert found(cast.helena, "mara tomas", "shared") == []


def test_a_list_stays_short_and_costs_the_same_for_few_and_for_many(
    cast: Cast, statements: Statements
) -> None:
    counts = []
    assert cast.tomas.roles  # the middleware read them
    for more in (1, MOST + 3):
        for number in range(more):
            a_member(cast.northmere, f"Mara{more}{number} More", ["rep"])
            asked(cast, as_text((*TURNS, ("Mara", f"I rang her {more * 10 + number} times."))))
        with statements() as said:
            listed = words(cast.tomas, "mara")
        counts.append(len(said))
    assert len(listed["people"]) == len(listed["talks"]) == MOST
    assert counts[0] == counts[1] <= 6


def test_without_script_it_is_a_page(cast: Cast, client: Client) -> None:
    client.force_login(cast.mara.person)
    page = client.get("/go/", {"q": "tomas"}).content.decode()
    assert f'href="/people/{cast.tomas.pk}/"' in page
    assert "<h1>Go to</h1>" in page
    assert "Nothing by that name" in client.get("/go/", {"q": "zzz"}).content.decode()


def test_its_script_gets_the_list_alone(cast: Cast, client: Client) -> None:
    client.force_login(cast.mara.person)
    part = client.get("/go/", {"q": "tomas"}, headers={"X-Part": "list"}).content.decode()
    assert "<html" not in part
    assert re.findall(r'role="(\w+)"', part) == ["group", "presentation", "option"]


def test_what_nobody_can_be_called_finds_nothing_and_breaks_nothing(cast: Cast, client: Client) -> None:
    client.force_login(cast.mara.person)
    for q in ("\0", "x" * 500, "%", "'; --", " ".join("abcdefghijkl")):
        assert client.get("/go/", {"q": q}).status_code == 200
