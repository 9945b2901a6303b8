"""Whoever was in a talk says what a line does where it was misread, and every count follows at once."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

import pytest
from django.test import Client
from uuid_utils.compat import uuid7

from courtside.history.models import Event
from courtside.mirrors.actions import answer_consent, correct_label, read_transcript
from courtside.mirrors.errors import ChangedSince, NoSuchMove, NoSuchPlace
from courtside.mirrors.models import Mend, Mirror
from courtside.mirrors.queries import line_page, open_line
from courtside.mirrors.tests.correcting import LONG, figure, first, lines, put
from courtside.mirrors.tests.talks import asked, made, part_of
from courtside.talk import WRITTEN_RULES, Family, Label, Line, Move, Role, moves_of
from tests.cast import Cast


@pytest.fixture
def mirror(cast: Cast, client: Client) -> Mirror:
    client.force_login(cast.tomas.person)
    return made(cast, LONG)


def test_every_count_follows_at_once_and_says_so(mirror: Mirror, client: Client) -> None:
    asked, counted = figure(mirror)
    tell = first(mirror, Role.COACH, Family.TELL)
    page = put(client, mirror, tell, "reflection")
    assert f"Corrected. {asked} of {counted} became {asked + 1} of {counted}." in page
    assert figure(mirror) == (asked + 1, counted)
    assert "named by you" in page


def test_it_leads_back_to_the_line(mirror: Mirror, client: Client) -> None:
    tell = first(mirror, Role.COACH, Family.TELL)
    answer = client.post(f"/mirrors/{mirror.pk}/lines/{tell.number}/", {"move": "reflection"})
    assert answer.headers["Location"] == f"/mirrors/{mirror.pk}/#line-{tell.number}"


def test_what_counts_the_same_leaves_the_figure(mirror: Mirror, client: Client) -> None:
    asked, counted = figure(mirror)
    page = put(client, mirror, first(mirror, Role.REP), "obstacle")
    assert f"Corrected. {asked} of {counted} stays." in page


def test_the_page_of_a_line_shows_its_neighbours_its_meaning_and_its_moves(
    mirror: Mirror, client: Client
) -> None:
    all_lines = lines(mirror)
    page = client.get(f"/mirrors/{mirror.pk}/lines/2/").content.decode()
    for line in all_lines[1:4]:
        assert line.text.replace("'", "&#x27;") in page
    offered = re.findall(r'type="radio"\s+name="move"\s+value="(\w+)"', page)
    assert offered == [move.value for move in moves_of(all_lines[2].role)]
    assert len(re.findall(r"checked", page)) == 1


def test_it_goes_back_to_what_was_read_and_the_whole_way_stays_on_record(
    cast: Cast, mirror: Mirror, client: Client
) -> None:
    before = lines(mirror)
    tell = first(mirror, Role.COACH, Family.TELL)
    put(client, mirror, tell, "reflection")
    put(client, mirror, tell, "agreement")
    put(client, mirror, tell, "as-read")
    assert lines(mirror) == before
    said = line_page(cast.tomas, open_line(cast.tomas, mirror.pk, tell.number)).history
    assert [one.word for one in said] == ["reflection", "agreement", ""]
    events = Event.objects.filter(what__contains="correct").order_by("number")
    assert [(event.what, event.by_id) for event in events] == [
        ("label corrected", cast.tomas.pk),
        ("label corrected", cast.tomas.pk),
        ("correction taken back", cast.tomas.pk),
    ]


def test_undoing_goes_one_step_back_and_once(mirror: Mirror, client: Client) -> None:
    tell = first(mirror, Role.COACH, Family.TELL)
    for move in ("reflection", "agreement"):
        put(client, mirror, tell, move)
    last = Mend.objects.latest("at")
    url = f"/mirrors/{mirror.pk}/mends/{last.pk}/undoing/"
    assert "Taken back." in client.post(url, follow=True).content.decode()
    assert lines(mirror)[tell.number].move is Move.REFLECTION
    assert str(ChangedSince.sentence) in client.post(url, follow=True).content.decode()
    assert lines(mirror)[tell.number].move is Move.REFLECTION


def test_pressing_twice_corrects_once(mirror: Mirror, client: Client) -> None:
    tell = first(mirror, Role.COACH, Family.TELL)
    put(client, mirror, tell, "reflection")
    assert "It says so already." in put(client, mirror, tell, "reflection")
    assert Mend.objects.count() == 1


class Unsure:
    """Labels as the written rules do, and is sure of none."""

    name, version = WRITTEN_RULES.name, WRITTEN_RULES.version

    def label(self, lines: Sequence[Line]) -> Sequence[Label]:
        return [replace(one, confidence=0.1) for one in WRITTEN_RULES.label(lines)]


def test_somebody_may_confirm_what_could_not_be_told(cast: Cast) -> None:
    transcript = asked(cast, LONG)
    answer_consent(part_of(transcript, cast.mara), yes=True, by=cast.mara)
    mirror = read_transcript(
        organization=transcript.organization_id, transcript=transcript.pk, labeller=Unsure()
    )
    assert mirror
    line = next(line for line in lines(mirror) if line.role is Role.COACH)
    assert line.move
    done = correct_label(mirror, by=cast.tomas, line=line.number, move=line.move)
    label = done.after.lines[line.number].sentence.label
    assert label
    assert (label.move, label.confidence) == (line.move, 1.0)


def test_sending_what_was_read_unchanged_is_nobodys_word(cast: Cast, mirror: Mirror, client: Client) -> None:
    line = first(mirror, Role.COACH, Family.TELL)
    assert line.move
    page = put(client, mirror, line, line.move.value)
    assert "It says so already." in page
    assert "named by you" not in page
    assert not Mend.objects.exists()


@pytest.mark.parametrize("move", ["commitment", "nonsense", "", "OPEN_QUESTION", "\x00"])
def test_a_move_that_nobody_in_that_role_makes_is_refused_in_a_sentence(
    mirror: Mirror, client: Client, move: str
) -> None:
    tell = first(mirror, Role.COACH, Family.TELL)
    answer = client.post(f"/mirrors/{mirror.pk}/lines/{tell.number}/", {"move": move})
    assert (answer.status_code, Mend.objects.count()) == (422, 0)
    assert "Choose" in answer.content.decode()


def test_a_verb_refuses_it_as_well(cast: Cast, mirror: Mirror) -> None:
    tell = first(mirror, Role.COACH, Family.TELL)
    with pytest.raises(NoSuchMove):
        correct_label(mirror, by=cast.tomas, line=tell.number, move=Move.COMMITMENT)
    with pytest.raises(NoSuchPlace):
        correct_label(mirror, by=cast.tomas, line=10_000, move=Move.ADVICE)


@pytest.mark.parametrize("number", ["5000", "99999999999999999999", "-1", "x"])
def test_a_line_that_is_not_there_is_not_there(mirror: Mirror, client: Client, number: str) -> None:
    url = f"/mirrors/{mirror.pk}/lines/{number}/"
    assert client.get(url).status_code == 404
    assert client.post(url, {"move": "advice"}).status_code == 404


def test_a_correction_of_another_talk_or_person_cannot_be_undone(
    cast: Cast, mirror: Mirror, client: Client
) -> None:
    put(client, mirror, first(mirror, Role.REP), "obstacle")
    row = Mend.objects.get()
    client.force_login(cast.mara.person)
    for key in (row.pk, uuid7()):
        assert client.post(f"/mirrors/{mirror.pk}/mends/{key}/undoing/").status_code == 404
