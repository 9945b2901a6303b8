"""A talk and its mirror belong to the coach who handed it in; everybody in it answers for themselves."""

from __future__ import annotations

import pytest
from django.test import Client
from uuid_utils.compat import uuid7

from courtside.history.models import Event
from courtside.mirrors.models import Mirror, Transcript
from courtside.mirrors.tests.talks import CANARY, as_text, asked, made, part_of
from tests.cast import Cast

OTHERS = ["mara", "jonas", "priya", "helena", "ada", "oscar", "olga"]


def doors(mirror: Mirror) -> list[tuple[str, str]]:
    talk = f"/transcripts/{mirror.transcript_id}/"
    return [
        ("get", f"/mirrors/{mirror.pk}/"),
        ("get", f"/mirrors/{mirror.pk}/json/"),
        ("get", f"/mirrors/{mirror.pk}/csv/"),
        ("get", talk),
        ("get", f"{talk}progress/"),
        ("get", f"{talk}deletion/"),
        ("post", f"{talk}deletion/"),
        ("post", f"{talk}participants/"),
        ("post", f"{talk}run/"),
    ]


@pytest.mark.parametrize("other", OTHERS)
def test_for_everybody_else_it_is_not_there(cast: Cast, client: Client, other: str) -> None:
    mirror = made(cast)
    client.force_login(getattr(cast, other).person)
    absent = client.get(f"/mirrors/{uuid7()}/")
    for method, url in doors(mirror):
        answer = getattr(client, method)(url)
        assert (answer.status_code, answer.content) == (404, absent.content), url
    assert Transcript.objects.filter(pk=mirror.transcript_id).exists()
    assert not Event.objects.filter(what__startswith="mirror o").exists()


def test_visitors_are_sent_to_the_door(cast: Cast, client: Client) -> None:
    for method, url in doors(made(cast)):
        answer = getattr(client, method)(url)
        assert (answer.status_code, answer.headers["Location"][:15]) == (302, "/account/login/")


@pytest.mark.parametrize("other", ["tomas", "jonas", "helena", "olga"])
def test_nobody_answers_for_somebody_else(cast: Cast, client: Client, other: str) -> None:
    mara = part_of(asked(cast), cast.mara)
    client.force_login(getattr(cast, other).person)
    assert client.get(f"/consents/{mara.pk}/").status_code == 404
    assert client.post(f"/consents/{mara.pk}/answer/", {"answer": "granted"}).status_code == 404


def test_no_list_of_somebody_else_holds_it(cast: Cast, client: Client) -> None:
    made(cast)
    for other in OTHERS:
        client.force_login(getattr(cast, other).person)
        for url in ("/", "/mirrors/", "/consents/"):
            page = client.get(url).content.decode()
            assert CANARY not in page
            assert other == "mara" or "19 November 2026" not in page


def test_its_rep_answers_on_their_own_page_and_takes_it_back_there(cast: Cast, client: Client) -> None:
    mara = part_of(asked(cast), cast.mara)
    client.force_login(cast.mara.person)
    url = f"/consents/{mara.pk}/"
    assert "Tomas Adeyemi asks for your yes" in client.get(url).content.decode()
    assert client.post(f"{url}answer/", {"answer": "granted"}).headers["Location"] == url
    assert "Take my yes back" in client.get(url).content.decode()
    client.post(f"{url}answer/", {"answer": "withdrawn"})
    assert "Nothing of this talk is kept" in client.get(url).content.decode()


def test_a_coach_deletes_their_talk_after_being_asked(cast: Cast, client: Client) -> None:
    mirror = made(cast)
    client.force_login(cast.tomas.person)
    url = f"/transcripts/{mirror.transcript_id}/deletion/"
    assert "Delete this talk?" in client.get(url).content.decode()
    page = client.post(url, follow=True).content.decode()
    assert "The talk is deleted" in page
    assert not Transcript.objects.exists()
    assert not Mirror.objects.exists()
    assert client.post(url).status_code == 404


def test_a_talk_that_was_deleted_can_be_handed_in_again(cast: Cast, client: Client) -> None:
    mirror = made(cast)
    client.force_login(cast.tomas.person)
    client.post(f"/transcripts/{mirror.transcript_id}/deletion/")
    answer = client.post(
        "/transcripts/new/", {"text": as_text(), "held_on": "2026-11-19", "agreed": "on"}, follow=True
    )
    assert "Who is who" in answer.content.decode()
