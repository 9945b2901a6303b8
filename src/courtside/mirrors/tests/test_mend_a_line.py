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
    correct_label,
    give_line,
    join_lines,
    read_transcript,
    split_line,
    withdraw_consent,
)
from courtside.mirrors.actions.remake import hold
from courtside.mirrors.errors import ChangedSince, LineChanged, NoSuchPlace, NothingToJoin, WordsGone
from courtside.mirrors.models import Mend, Mirror
from courtside.mirrors.queries import line_page, open_line
from courtside.mirrors.seen import Seen
from courtside.mirrors.tests.talks import TURNS, as_text, made, part_of
from courtside.talk import Line, Move, Role, from_json
from courtside.talk.mends import spans
from tests.cast import Cast

WRONG = (
    ("Tomas", "What have you tried since? I rang Anders twice and he said nothing."),
    *TURNS,
    *TURNS,
)
RANG = 1
"""The line that Mara said and the file gives to Tomas."""


@pytest.fixture
def mirror(cast: Cast, client: Client) -> Mirror:
    client.force_login(cast.tomas.person)
    return made(cast, as_text(WRONG))


def lines(mirror: Mirror) -> tuple[Line, ...]:
    return from_json(Mirror.objects.get(pk=mirror.pk).document).lines


def begin(mirror: Mirror, number: int) -> int:
    return list(spans(from_json(Mirror.objects.get(pk=mirror.pk).document).transcript))[number].start


def door(mirror: Mirror, number: int, what: str = "") -> str:
    return f"/mirrors/{mirror.pk}/lines/{number}/{what}"


def seen_on(page: str) -> str:
    """What the page sends along with its forms."""
    found: list[str] = re.findall(r'name="seen" value="([\d-]+)"', page)
    return found[0]


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


def test_a_correction_holds_for_both_halves_and_for_what_is_joined(cast: Cast, mirror: Mirror) -> None:
    correct_label(mirror, by=cast.tomas, line=RANG, move=Move.ADVICE)
    split_line(mirror, by=cast.tomas, line=RANG, word=begin(mirror, RANG) + 4)
    assert [one.move for one in lines(mirror)[RANG : RANG + 2]] == [Move.ADVICE, Move.ADVICE]
    correct_label(mirror, by=cast.tomas, line=RANG + 1, move=Move.REFLECTION)
    join_lines(mirror, by=cast.tomas, line=RANG)
    assert lines(mirror)[RANG].move is Move.ADVICE


def test_a_correction_further_down_stays_with_its_words(cast: Cast, mirror: Mirror, client: Client) -> None:
    far = lines(mirror)[20]
    correct_label(mirror, by=cast.tomas, line=far.number, move=Move.OTHER)
    split_line(mirror, by=cast.tomas, line=RANG, word=begin(mirror, RANG) + 4)
    moved = lines(mirror)[21]
    assert (moved.text, moved.move) == (far.text, Move.OTHER)
    page = client.get(f"/mirrors/{mirror.pk}/").content.decode()
    assert re.search(r'id="line-21".*?named by you', page, re.DOTALL)


def test_each_mend_can_be_taken_back_until_another_stands_on_it(
    cast: Cast, mirror: Mirror, client: Client
) -> None:
    before = lines(mirror)
    split = split_line(mirror, by=cast.tomas, line=RANG, word=begin(mirror, RANG) + 4).mend
    other = correct_label(mirror, by=cast.tomas, line=20, move=Move.OTHER).mend
    half = correct_label(mirror, by=cast.tomas, line=RANG + 1, move=Move.ADVICE).mend
    assert split
    assert other
    assert half
    undo = f"/mirrors/{mirror.pk}/mends/{{}}/undoing/"
    assert str(ChangedSince.sentence) in client.post(undo.format(split.pk), follow=True).content.decode()
    for one in (half, split, other):
        assert "Taken back." in client.post(undo.format(one.pk), follow=True).content.decode()
    assert lines(mirror) == before
    assert str(ChangedSince.sentence) in client.post(undo.format(half.pk), follow=True).content.decode()


def test_the_page_says_who_mended_what_and_offers_ones_own_to_be_taken_back(
    cast: Cast, mirror: Mirror, client: Client
) -> None:
    split_line(mirror, by=cast.tomas, line=RANG, word=begin(mirror, RANG) + 4)
    give_line(mirror, by=cast.tomas, line=RANG, place=1)
    said = line_page(cast.tomas, open_line(cast.tomas, mirror.pk, RANG)).history
    assert [(one.word, bool(one.undo)) for one in said] == [("split into two", False), ("said by Mara", True)]
    theirs = line_page(cast.mara, open_line(cast.mara, mirror.pk, RANG)).history
    assert [(one.who, one.you, one.undo) for one in theirs] == [("Tomas Adeyemi", False, None)] * 2
    assert "Take it back" in client.get(door(mirror, RANG)).content.decode()


def test_whoever_looked_before_somebody_else_mended_is_told_so(
    cast: Cast, mirror: Mirror, client: Client
) -> None:
    page = client.get(door(mirror, RANG)).content.decode()
    split_line(mirror, by=cast.tomas, line=RANG, word=begin(mirror, RANG) + 4)
    changed = str(LineChanged.sentence)
    for what, body in (
        ("", {"move": "advice"}),
        ("splitting/", {"word": begin(mirror, RANG) + 2}),
        ("joining/", {}),
        ("giving/", {"place": 1}),
    ):
        answer = client.post(door(mirror, RANG, what), {**body, "seen": seen_on(page)}, follow=True)
        assert changed in answer.content.decode(), what
        assert "I rang Anders twice" in answer.content.decode()
    assert Mend.objects.count() == 1


def test_a_line_is_found_where_it_has_moved_to(cast: Cast, mirror: Mirror, client: Client) -> None:
    page = client.get(door(mirror, 20)).content.decode()
    text = lines(mirror)[20].text
    split_line(mirror, by=cast.tomas, line=RANG, word=begin(mirror, RANG) + 4)
    client.post(door(mirror, 20), {"move": "other", "seen": seen_on(page)})
    mend = Mend.objects.latest("number")
    assert (mend.line, lines(mirror)[21].text) == (21, text)


def test_a_line_that_went_and_came_back_is_not_what_was_seen(cast: Cast, mirror: Mirror) -> None:
    seen = Seen.of(hold(mirror).spans[RANG], [])
    correct_label(mirror, by=cast.tomas, line=RANG, move=Move.ADVICE)
    correct_label(mirror, by=cast.tomas, line=RANG, move=None)
    with pytest.raises(LineChanged):
        join_lines(mirror, by=cast.tomas, line=RANG, seen=seen)


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


def test_a_talk_that_is_read_again_is_mended_again(cast: Cast, mirror: Mirror) -> None:
    split_line(mirror, by=cast.tomas, line=RANG, word=begin(mirror, RANG) + 4)
    give_line(mirror, by=cast.tomas, line=RANG, place=1)
    correct_label(mirror, by=cast.tomas, line=20, move=Move.OTHER)
    kept = Mirror.objects.get(pk=mirror.pk)
    mirror.delete()
    again = read_transcript(organization=cast.northmere.pk, transcript=mirror.transcript_id)
    assert again
    assert (again.document, again.labels, again.read_as) == (kept.document, kept.labels, kept.read_as)


def test_figures_come_from_one_version_of_the_labeller(cast: Cast, mirror: Mirror) -> None:
    kept = Mirror.objects.get(pk=mirror.pk)
    old = [{**label, "move": "other"} for label in kept.labels]
    Mirror.objects.filter(pk=mirror.pk).update(labels=old, labeller_version="0")
    split_line(mirror, by=cast.tomas, line=RANG, word=begin(mirror, RANG) + 4)
    now = Mirror.objects.get(pk=mirror.pk)
    assert (now.labels, now.labeller_version) == (kept.labels, kept.labeller_version)


def test_a_yes_taken_back_takes_the_mends_along(cast: Cast, mirror: Mirror) -> None:
    mend = split_line(mirror, by=cast.tomas, line=RANG, word=begin(mirror, RANG) + 4).mend
    assert mend
    withdraw_consent(part_of(mirror.transcript, cast.mara), by=cast.mara)
    assert not Mend.objects.exists()
    with pytest.raises(WordsGone):
        join_lines(mirror, by=cast.tomas, line=0)
