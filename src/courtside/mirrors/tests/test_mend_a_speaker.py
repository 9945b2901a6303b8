"""A speaker is shown by another name or was in another role: it is mended after the mirror is made."""

from __future__ import annotations

import re

import pytest
from django.test import Client

from courtside.history.models import Event
from courtside.mirrors.actions import (
    answer_consent,
    correct_label,
    read_transcript,
    recast_speaker,
    rename_speaker,
    take_back,
)
from courtside.mirrors.errors import ChangedSince, NameTaken, NobodyToRead, NoSuchPlace
from courtside.mirrors.models import Mend, Mirror, Participant, SpokenAs
from courtside.mirrors.queries.speakers import speakers_page
from courtside.mirrors.tests.talks import TURNS, as_text, hand_in, made, name, part_of, read_now
from courtside.talk import Mirror as Made
from courtside.talk import Move, Role, from_json
from courtside.talk.readings import AskAndReflect
from tests.cast import Cast

KIM = ("Kim", "What have you tried since? What else could you do about it?")
TOMAS, MARA, THIRD = 0, 1, 2


@pytest.fixture
def mirror(cast: Cast, client: Client) -> Mirror:
    """A talk of three, in which Kim has no account."""
    client.force_login(cast.tomas.person)
    transcript = hand_in(cast.tomas, as_text((*TURNS * 2, *[KIM, TURNS[1]] * 3)))
    name(transcript, Tomas=("coach", cast.tomas), Mara=("rep", cast.mara), Kim=("other", None))
    for member in (cast.mara, None):
        answer_consent(part_of(transcript, member), yes=True, by=member)
    row = read_now(transcript)
    assert row
    return row


def now(mirror: Mirror) -> Made:
    return from_json(Mirror.objects.get(pk=mirror.pk).document)


def door(mirror: Mirror, place: int | None = None) -> str:
    return f"/mirrors/{mirror.pk}/speakers/" + ("" if place is None else f"{place}/")


def test_a_name_is_shown_everywhere_at_once(mirror: Mirror, client: Client) -> None:
    page = client.post(door(mirror, THIRD), {"name": "Nadia Osei", "role": "other"}, follow=True)
    assert "Mended. Every finding followed." in page.content.decode()
    assert "<b>Nadia</b>" in client.get(f"/mirrors/{mirror.pk}/").content.decode()
    assert "Nadia Osei" in client.get(f"/mirrors/{mirror.pk}/csv/").content.decode()
    assert Participant.objects.get(place=THIRD).name == "Kim"


def test_a_role_changes_every_finding_at_once(mirror: Mirror, client: Client) -> None:
    before = now(mirror)
    client.post(door(mirror, THIRD), {"name": "Kim", "role": "coach"})
    after = now(mirror)
    assert after.find(AskAndReflect).count > before.find(AskAndReflect).count
    assert {line.role for line in after.lines if line.speaker.name == "Kim"} == {Role.COACH}
    assert Participant.objects.get(place=THIRD).role == SpokenAs.COACH


def test_a_role_that_is_mended_reads_as_if_it_had_been_named_so(cast: Cast, mirror: Mirror) -> None:
    recast_speaker(mirror, by=cast.tomas, place=THIRD, role=SpokenAs.COACH)
    kept = Mirror.objects.get(pk=mirror.pk)
    mirror.delete()
    again = read_transcript(organization=cast.northmere.pk, transcript=mirror.transcript_id)
    assert again
    assert (again.document, again.labels) == (kept.document, kept.labels)


def test_what_was_said_of_a_line_waits_for_a_role_that_fits(cast: Cast, mirror: Mirror) -> None:
    line = next(line.number for line in now(mirror).lines if line.speaker.name == "Mara")
    correct_label(mirror, by=cast.tomas, line=line, move=Move.OBSTACLE)
    recast_speaker(mirror, by=cast.tomas, place=THIRD, role=SpokenAs.REP)
    done = recast_speaker(mirror, by=cast.tomas, place=MARA, role=SpokenAs.OTHER)
    assert now(mirror).lines[line].move is not Move.OBSTACLE
    assert done.mend
    take_back(done.mend, mirror, by=cast.tomas)
    assert now(mirror).lines[line].move is Move.OBSTACLE


def test_both_are_taken_back_on_the_page(mirror: Mirror, client: Client) -> None:
    before = now(mirror)
    page = client.post(door(mirror, THIRD), {"name": "Nadia Osei", "role": "rep"}, follow=True)
    undo = re.findall(r'action="([^"]+/undoing/)"', page.content.decode())
    assert len(set(undo)) == 2
    for url in set(undo):
        assert "Taken back." in client.post(url, follow=True).content.decode()
    assert now(mirror) == before
    assert Participant.objects.get(place=THIRD).role == SpokenAs.OTHER


def test_a_role_that_was_named_anew_since_is_not_taken_back(cast: Cast, mirror: Mirror) -> None:
    mend = recast_speaker(mirror, by=cast.tomas, place=THIRD, role=SpokenAs.REP).mend
    assert mend
    Participant.objects.filter(place=THIRD).update(role=SpokenAs.COACH)
    with pytest.raises(ChangedSince):
        take_back(mend, mirror, by=cast.tomas)


@pytest.mark.parametrize(
    ("place", "body", "told"),
    [
        (TOMAS, {"name": "Tomas", "role": "rep"}, NobodyToRead.sentence),
        (MARA, {"name": "Mara", "role": "other"}, NobodyToRead.sentence),
        (THIRD, {"name": "Mara", "role": "other"}, NameTaken.sentence),
        (THIRD, {"name": "  ", "role": "other"}, "Give the speaker a name."),
        (THIRD, {"name": "x" * 81, "role": "other"}, "at most 80 characters"),
        (THIRD, {"name": "Kim", "role": "boss"}, "boss is not one of the available choices"),
    ],
)
def test_what_would_not_do_is_refused_in_a_sentence_and_changes_nothing(
    mirror: Mirror, client: Client, place: int, body: dict[str, str], told: object
) -> None:
    before = now(mirror)
    answer = client.post(door(mirror, place), body)
    assert (answer.status_code, Mend.objects.count()) == (422, 0)
    assert str(told) in answer.content.decode()
    assert now(mirror) == before


def test_of_a_name_and_a_role_both_are_kept_or_neither(mirror: Mirror, client: Client) -> None:
    assert client.post(door(mirror, MARA), {"name": "Mara L", "role": "other"}).status_code == 422
    assert [speaker.name for speaker in now(mirror).transcript.speakers] == ["Tomas", "Mara", "Kim"]


def test_a_name_is_not_taken_back_into_one_that_is_in_use(cast: Cast, mirror: Mirror) -> None:
    first = rename_speaker(mirror, by=cast.tomas, place=THIRD, name="Nadia Osei").mend
    rename_speaker(mirror, by=cast.tomas, place=MARA, name="Kim")
    assert first
    with pytest.raises(NameTaken):
        take_back(first, mirror, by=cast.tomas)


def test_saying_what_is_so_already_adds_nothing(mirror: Mirror, client: Client) -> None:
    page = client.post(door(mirror, THIRD), {"name": "Kim", "role": "other"}, follow=True).content.decode()
    assert "It says so already." in page
    assert not Mend.objects.exists()


def test_a_speaker_who_is_not_there_is_not_there(cast: Cast, mirror: Mirror, client: Client) -> None:
    assert client.post(door(mirror, 3), {"name": "Kim", "role": "rep"}).status_code == 404
    with pytest.raises(NoSuchPlace):
        rename_speaker(mirror, by=cast.tomas, place=3, name="Kim")
    with pytest.raises(NoSuchPlace):
        recast_speaker(mirror, by=cast.tomas, place=3, role=SpokenAs.REP)


def test_each_is_one_event_without_the_name(mirror: Mirror, client: Client) -> None:
    client.post(door(mirror, THIRD), {"name": "Nadia Osei", "role": "rep"})
    events = Event.objects.filter(what__startswith="speaker").order_by("number")
    assert [one.what for one in events] == ["speaker renamed", "speaker recast"]
    assert not Event.objects.filter(what__contains="Osei").exists()


def test_whoever_speaks_in_it_is_refused_and_nobody_else_knows_of_it(
    cast: Cast, mirror: Mirror, client: Client
) -> None:
    for who, status in ((cast.mara, 403), (cast.jonas, 404), (cast.helena, 404), (cast.oscar, 404)):
        client.force_login(who.person)
        assert client.get(door(mirror)).status_code == status
        assert client.post(door(mirror, THIRD), {"name": "X", "role": "rep"}).status_code == status
    assert not Mend.objects.exists()


def test_a_page_costs_three_statements(cast: Cast, statements: object, client: Client) -> None:
    mirror = made(cast, as_text(TURNS * 2))
    for number in range(10):
        rename_speaker(mirror, by=cast.tomas, place=MARA, name=f"Mara {number}")
    assert callable(statements)
    with statements() as found:
        speakers_page(cast.tomas, mirror.pk)
    assert len(found) <= 3
