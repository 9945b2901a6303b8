"""A coach answers their own two questions at the end of a mirror. The answers stay with the coach."""

from __future__ import annotations

import pytest
from django.test import Client

from courtside.history.models import Event
from courtside.mirrors.actions import keep_own_answers, read_transcript, withdraw_consent
from courtside.mirrors.errors import WordsGone
from courtside.mirrors.models import Mirror, OwnAnswers
from courtside.mirrors.models.own_answers import ANSWER_LENGTH
from courtside.mirrors.tests.talks import made, part_of
from tests.cast import Cast

ANSWERS = {"repeat": "I asked what she had tried.", "avoid": "Ringing Anders for her."}


@pytest.fixture
def mirror(cast: Cast, client: Client) -> Mirror:
    client.force_login(cast.tomas.person)
    return made(cast)


def test_what_was_kept_is_there_when_one_comes_back(mirror: Mirror, client: Client) -> None:
    url = f"/mirrors/{mirror.pk}/"
    page = client.post(f"{url}own-answers/", ANSWERS, follow=True).content.decode()
    assert "Kept. It stays with you." in page
    page = client.get(url).content.decode()
    assert all(answer in page for answer in ANSWERS.values())


def test_it_leads_back_to_the_answers(mirror: Mirror, client: Client) -> None:
    answer = client.post(f"/mirrors/{mirror.pk}/own-answers/", ANSWERS)
    assert answer.headers["Location"] == f"/mirrors/{mirror.pk}/#own"


def test_writing_again_replaces_and_pressing_twice_keeps_one(mirror: Mirror, client: Client) -> None:
    for repeat in ("First.", "Second.", "Second."):
        client.post(f"/mirrors/{mirror.pk}/own-answers/", {"repeat": repeat, "avoid": ""})
    assert [(row.repeat, row.avoid) for row in OwnAnswers.objects.all()] == [("Second.", "")]


def test_two_empty_answers_leave_nothing(cast: Cast, mirror: Mirror, client: Client) -> None:
    client.post(f"/mirrors/{mirror.pk}/own-answers/", ANSWERS)
    client.post(f"/mirrors/{mirror.pk}/own-answers/", {"repeat": " ", "avoid": ""})
    client.post(f"/mirrors/{mirror.pk}/own-answers/", {})
    assert not OwnAnswers.objects.exists()
    events = Event.objects.filter(what__startswith="own answers").order_by("number")
    assert [(event.what, event.by_id) for event in events] == [
        ("own answers kept", cast.tomas.pk),
        ("own answers deleted", cast.tomas.pk),
    ]


def test_what_is_too_long_stays_in_the_form_and_is_said_so(mirror: Mirror, client: Client) -> None:
    long = "So long. " * ANSWER_LENGTH
    answer = client.post(f"/mirrors/{mirror.pk}/own-answers/", {**ANSWERS, "avoid": long})
    page = answer.content.decode()
    assert (answer.status_code, OwnAnswers.objects.count()) == (422, 0)
    assert long.strip() in page
    assert f"at most {ANSWER_LENGTH} characters" in page


def test_it_outlives_a_mirror_that_is_made_anew(cast: Cast, mirror: Mirror) -> None:
    keep_own_answers(mirror.transcript, by=cast.tomas, **ANSWERS)
    mirror.delete()
    assert read_transcript(organization=cast.northmere.pk, transcript=mirror.transcript_id)
    assert OwnAnswers.objects.get().repeat == ANSWERS["repeat"]


def test_it_goes_with_the_words(cast: Cast, mirror: Mirror, client: Client) -> None:
    keep_own_answers(mirror.transcript, by=cast.tomas, **ANSWERS)
    withdraw_consent(part_of(mirror.transcript, cast.mara), by=cast.mara)
    assert not OwnAnswers.objects.exists()
    with pytest.raises(WordsGone):
        keep_own_answers(mirror.transcript, by=cast.tomas, **ANSWERS)
    assert client.post(f"/mirrors/{mirror.pk}/own-answers/", ANSWERS).status_code == 404


@pytest.mark.parametrize("other", ["mara", "jonas", "priya", "helena", "ada", "oscar"])
def test_nobody_else_answers_for_the_coach(cast: Cast, mirror: Mirror, client: Client, other: str) -> None:
    client.force_login(getattr(cast, other).person)
    assert client.post(f"/mirrors/{mirror.pk}/own-answers/", ANSWERS).status_code == 404
    assert not OwnAnswers.objects.exists()
