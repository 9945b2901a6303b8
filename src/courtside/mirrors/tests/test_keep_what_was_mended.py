"""What was mended holds: beside corrections, when others mend too, when it is taken back or read anew."""

from __future__ import annotations

import re

import pytest
from django.test import Client

from courtside.mirrors.actions import (
    correct_label,
    give_line,
    join_lines,
    read_transcript,
    split_line,
    withdraw_consent,
)
from courtside.mirrors.actions.remake import hold
from courtside.mirrors.errors import ChangedSince, LineChanged, WordsGone
from courtside.mirrors.models import Mend, Mirror
from courtside.mirrors.queries import line_page, open_line
from courtside.mirrors.seen import Seen
from courtside.mirrors.tests.mending import RANG, WRONG, begin, door, lines, seen_on
from courtside.mirrors.tests.talks import as_text, made, part_of
from courtside.talk import Move
from tests.cast import Cast


@pytest.fixture
def mirror(cast: Cast, client: Client) -> Mirror:
    client.force_login(cast.tomas.person)
    return made(cast, as_text(WRONG))


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
