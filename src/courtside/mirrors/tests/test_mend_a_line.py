"""A line is wrong itself: it is split, joined, or given to whoever said it, and every finding follows."""

from __future__ import annotations

import csv
import io
import re

import pytest
from django.test import Client
from uuid_utils.compat import uuid7

from courtside.history.models import Event
from courtside.mirrors.actions import (
    give_line,
    join_lines,
    split_line,
)
from courtside.mirrors.errors import ChangedSince, NoSuchPlace, NothingToJoin
from courtside.mirrors.models import Mend, Mirror
from courtside.mirrors.tests.mending import RANG, WRONG, begin, door, lines, seen_on
from courtside.mirrors.tests.talks import as_text, made
from courtside.talk import Role
from tests.cast import Cast


@pytest.fixture
def mirror(cast: Cast, client: Client) -> Mirror:
    client.force_login(cast.tomas.person)
    return made(cast, as_text(WRONG))


def test_a_line_is_split_at_the_word_one_chooses(mirror: Mirror, client: Client) -> None:
    page = client.get(door(mirror, RANG)).content.decode()
    offered = re.findall(r'name="word" value="(\d+)"[^>]*>\s*<span>([^<]+)</span>', page)
    assert [word for _, word in offered] == ["rang", "Anders", "twice", "and", "he", "said", "nothing."]
    before = lines(mirror)
    word = next(at for at, text in offered if text == "and")
    answer = client.post(door(mirror, RANG, "splitting/"), {"word": word, "seen": seen_on(page)})
    assert answer.headers["Location"] == f"/mirrors/{mirror.pk}/#line-{RANG}"
    after = lines(mirror)
    assert [one.text for one in after[RANG : RANG + 2]] == ["I rang Anders twice", "and he said nothing."]
    assert [one.sentence for one in after[RANG + 2 :]] == [one.sentence for one in before[RANG + 1 :]]


def test_two_lines_of_a_turn_are_joined_with_one_press(mirror: Mirror, client: Client) -> None:
    before = lines(mirror)
    page = client.post(door(mirror, 0, "joining/"), follow=True).content.decode()
    assert "Joined into one." in page
    after = lines(mirror)
    assert after[0].text == f"{before[0].text} {before[1].text}"
    assert len(after) == len(before) - 1


def test_what_ends_a_turn_is_not_joined(cast: Cast, mirror: Mirror, client: Client) -> None:
    assert "Join it with the next" not in client.get(door(mirror, RANG + 1)).content.decode()
    for last in (RANG + 1, len(lines(mirror)) - 1):
        with pytest.raises(NothingToJoin):
            join_lines(mirror, by=cast.tomas, line=last)
    assert (
        str(NothingToJoin.sentence)
        in client.post(door(mirror, RANG + 1, "joining/"), follow=True).content.decode()
    )


def test_a_line_goes_to_whoever_said_it_and_is_read_as_theirs(mirror: Mirror, client: Client) -> None:
    page = client.get(door(mirror, RANG)).content.decode()
    [place] = re.findall(r'name="place" value="(\d)"', page)
    client.post(door(mirror, RANG, "giving/"), {"place": place, "seen": seen_on(page)})
    line = lines(mirror)[RANG]
    assert (line.speaker.name, line.role) == ("Mara", Role.REP)
    assert line.turn == lines(mirror)[RANG - 1].turn + 1


def test_exports_and_pages_show_the_mended_talk(cast: Cast, mirror: Mirror, client: Client) -> None:
    split_line(mirror, by=cast.tomas, line=RANG, word=begin(mirror, RANG) + 4)
    give_line(mirror, by=cast.tomas, line=RANG, place=1)
    document = client.get(f"/mirrors/{mirror.pk}/json/").json()
    assert document["turns"][1]["name"] == "Mara"
    rows = list(
        csv.DictReader(io.StringIO(client.get(f"/mirrors/{mirror.pk}/csv/").content.decode("utf-8-sig")))
    )
    assert [list(row.values())[-1] for row in rows[RANG : RANG + 2]] == [
        "I rang Anders twice",
        "and he said nothing.",
    ]
    assert client.get(f"/mirrors/{mirror.pk}/pdf/").content.startswith(b"%PDF")
    assert "and he said nothing." in client.get(f"/mirrors/{mirror.pk}/").content.decode()


@pytest.mark.parametrize("word", ["", "x", "0", "-1", "999999", "9" * 30, "\x00"])
def test_a_word_outside_the_line_is_refused_in_a_sentence(mirror: Mirror, client: Client, word: str) -> None:
    page = client.post(door(mirror, RANG, "splitting/"), {"word": word}, follow=True).content.decode()
    assert str(NoSuchPlace.sentence) in page
    assert not Mend.objects.exists()


def test_the_verbs_refuse_what_is_not_there(cast: Cast, mirror: Mirror) -> None:
    start, stop = begin(mirror, RANG), begin(mirror, RANG + 1)
    for word in (start, stop, stop + 3):
        with pytest.raises(NoSuchPlace):
            split_line(mirror, by=cast.tomas, line=RANG, word=word)
    for line, place in ((RANG, 7), (10_000, 1)):
        with pytest.raises(NoSuchPlace):
            give_line(mirror, by=cast.tomas, line=line, place=place)
    assert give_line(mirror, by=cast.tomas, line=RANG, place=0).mend is None


def test_a_rep_mends_their_own_lines_and_gives_none_away(cast: Cast, mirror: Mirror, client: Client) -> None:
    client.force_login(cast.mara.person)
    own = next(line for line in lines(mirror) if line.role is Role.REP)
    page = client.get(door(mirror, own.number)).content.decode()
    assert "Is the line itself wrong?" in page
    assert "said it" not in page
    client.post(door(mirror, own.number, "splitting/"), {"word": begin(mirror, own.number) + 2})
    assert Mend.objects.get().by == cast.mara
    assert client.post(door(mirror, own.number, "giving/"), {"place": 0}).status_code == 403
    for what in ("splitting/", "joining/"):
        assert client.post(door(mirror, 0, what), {"word": 2}).status_code == 403


def test_whoever_loses_a_line_while_they_look_is_told_so(cast: Cast, mirror: Mirror, client: Client) -> None:
    client.force_login(cast.mara.person)
    own = next(line for line in lines(mirror) if line.role is Role.REP)
    split_line(mirror, by=cast.mara, line=own.number, word=begin(mirror, own.number) + 2)
    mend = Mend.objects.get()
    give_line(mirror, by=cast.tomas, line=own.number, place=0)
    for answer in (
        client.get(door(mirror, own.number)),
        client.post(door(mirror, own.number), {"move": "idea"}),
    ):
        assert answer.status_code == 403
        assert "This line is no longer yours" in answer.content.decode()
    assert "no longer yours" not in client.get(door(mirror, 0)).content.decode()
    page = client.post(f"/mirrors/{mirror.pk}/mends/{mend.pk}/undoing/", follow=True)
    assert page.redirect_chain[-1][0].startswith(f"/mirrors/{mirror.pk}/own-lines/")
    assert str(ChangedSince.sentence) in page.content.decode()


@pytest.mark.parametrize("other", ["jonas", "priya", "helena", "ada", "oscar"])
def test_nobody_else_mends_anything(cast: Cast, mirror: Mirror, client: Client, other: str) -> None:
    client.force_login(getattr(cast, other).person)
    for what in ("splitting/", "joining/", "giving/"):
        assert client.post(door(mirror, 0, what), {"word": 2, "place": 1}).status_code == 404
    assert client.post(f"/mirrors/{mirror.pk}/mends/{uuid7()}/undoing/").status_code == 404
    assert not Mend.objects.exists()


def test_each_mend_is_one_event_without_what_was_said(cast: Cast, mirror: Mirror, client: Client) -> None:
    since = Event.objects.latest("number").number
    split_line(mirror, by=cast.tomas, line=RANG, word=begin(mirror, RANG) + 4)
    give_line(mirror, by=cast.tomas, line=RANG, place=1)
    join_lines(mirror, by=cast.mara, line=4)
    client.post(f"/mirrors/{mirror.pk}/mends/{Mend.objects.get(number=2).pk}/undoing/")
    events = Event.objects.filter(number__gt=since).exclude(what="mirror opened").order_by("number")
    assert [(one.what, one.kind, one.by_id) for one in events] == [
        ("line split", "mirrors.mend", cast.tomas.pk),
        ("line given to its speaker", "mirrors.mend", cast.tomas.pk),
        ("lines joined", "mirrors.mend", cast.mara.pk),
        ("mend taken back", "mirrors.mend", cast.tomas.pk),
    ]
