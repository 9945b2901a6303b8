"""A coach sees how asking and giving back went over the last talks."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest
from django.test import Client

from courtside.mirrors.actions import Named, answer_consent, hand_in_transcript, name_participants
from courtside.mirrors.models import Mirror, Participant
from courtside.mirrors.queries import trend_of
from courtside.mirrors.queries.trend import MOST_TALKS, wilson
from courtside.mirrors.tests.talks import HELD_ON, NOW, as_text, read_now
from courtside.people.models import Membership
from courtside.talk import WRITTEN_RULES, read
from tests.cast import Cast
from tests.statements import Statements

ASK, TELL = "What will you do about number {}?", "Send them the quote of number {} by Friday."


def a_mirror(coach: Membership, rep: Membership, *, asks: int, tells: int, day: int) -> Mirror:
    """A talk in which the coach asks so often and tells so often."""
    said = [ASK.format(n + 100 * day) for n in range(asks)] + [TELL.format(n) for n in range(tells)]
    turns = tuple(turn for words in said for turn in (("Coach", words), ("Rep", "They like the meter.")))
    talk = read(as_text(turns).encode())
    row = hand_in_transcript(by=coach, talk=talk, held_on=HELD_ON + timedelta(days=day), agreed=True)
    roles = {"Coach": Named("coach", coach), "Rep": Named("rep", rep)}
    name_participants(row, by=coach, who={one.pk: roles[one.name] for one in row.participants.all()}, now=NOW)
    answer_consent(Participant.objects.get(transcript=row, membership=rep), yes=True, by=rep)
    row.refresh_from_db()
    mirror = read_now(row, labeller=WRITTEN_RULES)  # it knows this one shape
    assert mirror is not None
    return mirror


def test_the_sentence_adds_up_what_the_talks_say(cast: Cast, client: Client) -> None:
    a_mirror(cast.tomas, cast.mara, asks=12, tells=8, day=-1)
    a_mirror(cast.tomas, cast.jonas, asks=18, tells=2, day=-8)
    trend = trend_of(cast.tomas)
    assert [(point.reps, point.asked, point.counted) for point in trend.points] == [
        ("Jonas Weil", 18, 20),
        ("Mara Lindqvist", 12, 20),
    ]
    client.force_login(cast.tomas.person)
    page = client.get("/mirrors/").content.decode()
    assert "In the last 2 talks 30 of 40 of your sentences asked or reflected." in page
    assert "Provisional" in page


def test_the_drawing_has_a_dot_and_a_stroke_for_each_talk_and_the_table_the_same(
    cast: Cast, client: Client
) -> None:
    made = a_mirror(cast.tomas, cast.mara, asks=12, tells=8, day=-1)
    client.force_login(cast.tomas.person)
    page = client.get("/mirrors/").content.decode()
    assert re.findall(r'class="dot" cx="([\d.]+)" cy="([\d.]+)"', page) == [("189.0", "45.6")]
    low, high = re.findall(r'class="span" d="M189.0 ([\d.]+)V([\d.]+)"', page)[0]
    assert float(high) < 45.6 < float(low)
    assert f'<a href="/mirrors/{made.pk}/">18 November 2026</a>' in page


def test_the_strokes_are_wilsons() -> None:
    assert wilson(42, 58) == pytest.approx((0.598, 0.822), abs=0.001)  # worked by hand from the formula
    assert wilson(0, 20)[0] == pytest.approx(0.0)
    assert wilson(20, 20)[1] == pytest.approx(1.0)
    assert wilson(6, 10)[0] < wilson(60, 100)[0] < 0.6 < wilson(60, 100)[1] < wilson(6, 10)[1]


def test_six_talks_are_no_longer_provisional(cast: Cast) -> None:
    for day in range(6):
        assert trend_of(cast.tomas).provisional
        a_mirror(cast.tomas, cast.mara, asks=10, tells=6, day=-day - 1)
    assert not trend_of(cast.tomas).provisional


def test_the_page_says_so_until_there_are_six_and_each_point_opens_to_its_mirror(
    cast: Cast, client: Client
) -> None:
    client.force_login(cast.tomas.person)
    made = [a_mirror(cast.tomas, cast.mara, asks=10, tells=6, day=-day - 1) for day in range(5)]
    assert "Provisional: steady from six talks on" in client.get("/mirrors/").content.decode()
    made.append(a_mirror(cast.tomas, cast.mara, asks=10, tells=6, day=-6))
    page = client.get("/mirrors/").content.decode()
    assert "Provisional" not in page
    opens = re.findall(r'<th scope="row">\s*<a href="/mirrors/([^/"]+)/">', page)
    assert opens == [str(one.pk) for one in reversed(made)]
    assert len(re.findall(r'class="dot"', page)) == len(opens)


def test_a_talk_with_too_few_sentences_is_named_and_left_out(cast: Cast, client: Client) -> None:
    a_mirror(cast.tomas, cast.mara, asks=10, tells=6, day=-1)
    a_mirror(cast.tomas, cast.mara, asks=3, tells=2, day=-2)
    client.force_login(cast.tomas.person)
    page = client.get("/mirrors/").content.decode()
    assert "In the last talk 10 of 16 of your sentences" in page
    assert "1 talk had fewer than 15 such sentences and is left out." in page


def test_one_rep_can_be_chosen(cast: Cast, client: Client) -> None:
    a_mirror(cast.tomas, cast.mara, asks=12, tells=8, day=-1)
    a_mirror(cast.tomas, cast.jonas, asks=18, tells=2, day=-8)
    client.force_login(cast.tomas.person)
    page = client.get("/mirrors/", {"rep": str(cast.jonas.pk)}).content.decode()
    assert "Your last talks with Jonas Weil" in page
    assert "In the last talk 18 of 20 of your sentences" in page


@pytest.mark.parametrize("odd", ["nobody", "\x00", "00000000-0000-0000-0000-000000000000"])
def test_an_odd_choice_is_everybody(cast: Cast, client: Client, odd: str) -> None:
    a_mirror(cast.tomas, cast.mara, asks=12, tells=8, day=-1)
    client.force_login(cast.tomas.person)
    assert "12 of 20" in client.get("/mirrors/", {"rep": odd}).content.decode()


def test_it_is_of_ones_own_talks_alone(cast: Cast) -> None:
    a_mirror(cast.tomas, cast.mara, asks=12, tells=8, day=-1)
    for other in (cast.priya, cast.mara, cast.helena, cast.ada):
        trend = trend_of(other, rep=str(cast.mara.pk))
        assert (trend.points, trend.reps, trend.thin) == ([], [], 0)


def test_it_costs_the_same_however_many_talks_there_are(cast: Cast, statements: Statements) -> None:
    for day in range(MOST_TALKS + 2):
        a_mirror(cast.tomas, cast.mara if day % 2 else cast.jonas, asks=10, tells=6, day=-day - 1)
    with statements() as seen:
        assert len(trend_of(cast.tomas, rep=str(cast.mara.pk)).points) == MOST_TALKS // 2 + 1
    assert len(seen) == 1
    assert len(trend_of(cast.tomas).points) == MOST_TALKS
