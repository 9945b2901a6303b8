"""Who may correct which line, and how long a correction holds."""

from __future__ import annotations

import pytest
from django.test import Client

from courtside.access.rights import Right
from courtside.mirrors.actions import correct_label, read_transcript, withdraw_consent
from courtside.mirrors.errors import WordsGone
from courtside.mirrors.models import Mend, Mirror
from courtside.mirrors.queries import line_page, mirror_page, open_line
from courtside.mirrors.replay import replay
from courtside.mirrors.tests.correcting import LONG, first, lines, put
from courtside.mirrors.tests.talks import made, part_of
from courtside.talk import WRITTEN_RULES, Family, Move, Role, from_json
from tests.cast import Cast


@pytest.fixture
def mirror(cast: Cast, client: Client) -> Mirror:
    client.force_login(cast.tomas.person)
    return made(cast, LONG)


def test_a_rep_corrects_their_own_lines_and_sees_nothing_beside_them(
    cast: Cast, mirror: Mirror, client: Client
) -> None:
    client.force_login(cast.mara.person)
    own, coachs = first(mirror, Role.REP), first(mirror, Role.COACH)
    page = client.get(f"/mirrors/{mirror.pk}/lines/{own.number}/").content.decode()
    assert own.text in page
    assert lines(mirror)[own.number + 1].text not in page
    assert "became" not in put(client, mirror, own, "obstacle")
    assert client.get(f"/mirrors/{mirror.pk}/lines/{coachs.number}/").status_code == 403
    assert Mend.objects.get().by == cast.mara
    shown = mirror_page(cast.tomas, mirror.pk)
    [named] = [
        one.named_by
        for part in shown.stretches
        for turn in part.turns
        for one in turn.sentences
        if one.named_by
    ]
    assert named == "named by Mara Lindqvist"


@pytest.mark.parametrize("other", ["jonas", "priya", "helena", "ada", "oscar"])
def test_nobody_else_corrects_anything(cast: Cast, mirror: Mirror, client: Client, other: str) -> None:
    client.force_login(getattr(cast, other).person)
    url = f"/mirrors/{mirror.pk}/lines/0/"
    assert client.get(url).status_code == client.post(url, {"move": "advice"}).status_code == 404
    assert not Mend.objects.exists()


def test_a_talk_that_is_read_again_keeps_what_was_corrected(cast: Cast, mirror: Mirror) -> None:
    tell = first(mirror, Role.COACH, Family.TELL)
    correct_label(mirror, by=cast.tomas, line=tell.number, move=Move.REFLECTION)
    corrected = lines(mirror)
    labels = Mirror.objects.get(pk=mirror.pk).labels
    mirror.delete()
    again = read_transcript(organization=cast.northmere.pk, transcript=mirror.transcript_id)
    assert again
    assert (lines(again), again.labels) == (corrected, labels)


def test_a_correction_that_does_not_fit_a_role_is_left_out(cast: Cast, mirror: Mirror) -> None:
    line = first(mirror, Role.REP)
    correct_label(mirror, by=cast.tomas, line=line.number, move=Move.COMMITMENT)
    talk = from_json(mirror.document).transcript
    swapped = talk.with_roles({"Tomas": Role.REP, "Mara": Role.COACH})
    put_right = replay(swapped, mirror.labels, Mend.objects.holding(), labeller=WRITTEN_RULES).talk
    assert list(put_right.lines())[line.number].sentence.label == line.sentence.label


def test_a_yes_taken_back_takes_the_corrections_along(cast: Cast, mirror: Mirror) -> None:
    correct_label(mirror, by=cast.tomas, line=0, move=Move.REFLECTION)
    withdraw_consent(part_of(mirror.transcript, cast.mara), by=cast.mara)
    assert not Mend.objects.exists()
    with pytest.raises(WordsGone):
        correct_label(mirror, by=cast.tomas, line=0, move=Move.ADVICE)


def test_a_page_costs_the_same_at_one_correction_and_at_twenty(
    cast: Cast, mirror: Mirror, client: Client, django_assert_max_num_queries: object
) -> None:
    for line in lines(mirror)[:20]:
        correct_label(mirror, by=cast.tomas, line=line.number, move=Move.OTHER)
    assert callable(django_assert_max_num_queries)
    with django_assert_max_num_queries(1 + 1):
        line_page(cast.tomas, open_line(cast.tomas, mirror.pk, 3, right=Right.MIRROR_LINE))
    with django_assert_max_num_queries(3):
        mirror_page(cast.tomas, mirror.pk)
