"""A coach sees how far a talk is, and a rep what is asked of them."""

from __future__ import annotations

import json
import re
from collections.abc import Callable

import pytest
from django.test import Client
from django.utils import timezone

from courtside.mirrors.actions import answer_consent
from courtside.mirrors.models import Transcript
from courtside.mirrors.queries import coach_desk, desk, progress_of, rep_desk, transcripts_of
from courtside.mirrors.tests.talks import TURNS, as_text, asked, hand_in, made, name, part_of, read_now
from courtside.people.models import Membership
from tests.cast import Cast
from tests.statements import Statements


def how_far(transcript: Transcript) -> str:
    return progress_of(Transcript.objects.with_progress().get(pk=transcript.pk)).words


def test_every_step_is_said_in_words(cast: Cast) -> None:
    transcript = hand_in(cast.tomas)
    assert how_far(transcript) == "Say who is who, then everybody in it is asked."
    name(transcript, Tomas=("coach", cast.tomas), Mara=("rep", cast.mara))
    assert how_far(transcript) == "Waits for the yes of Mara Lindqvist."
    transcript.refresh_from_db()
    answer_consent(part_of(transcript, cast.mara), yes=True, by=cast.mara)
    assert how_far(transcript) == "In line to be read."
    Transcript.objects.update(claimed_at=timezone.now())
    assert how_far(transcript) == "Being read. This takes a few seconds."
    read_now(transcript)
    assert how_far(transcript) == "The mirror is ready."


def test_the_page_asks_again_by_itself_only_while_something_goes_on(cast: Cast, client: Client) -> None:
    transcript = asked(cast)
    client.force_login(cast.tomas.person)
    url = f"/transcripts/{transcript.pk}/"
    assert "hx-get" not in client.get(url).content.decode()
    answer_consent(part_of(transcript, cast.mara), yes=True, by=cast.mara)
    assert f'hx-get="{url}progress/"' in client.get(url).content.decode()
    read_now(transcript)
    part = client.get(f"{url}progress/").content.decode()
    assert "hx-get" not in part
    assert "Look into the mirror" in part


def test_htmx_is_fetched_by_the_page_that_asks_again_and_by_no_other(cast: Cast, client: Client) -> None:
    transcript = asked(cast)
    client.force_login(cast.tomas.person)
    for url in ("/", "/mirrors/", "/transcripts/new/", f"/transcripts/{transcript.pk}/"):
        assert "htmx" not in client.get(url).content.decode()
    answer_consent(part_of(transcript, cast.mara), yes=True, by=cast.mara)
    assert "htmx" in client.get(f"/transcripts/{transcript.pk}/").content.decode()


def test_the_part_asks_with_the_mark_by_which_the_server_knows_it(cast: Cast, client: Client) -> None:
    transcript = asked(cast)
    answer_consent(part_of(transcript, cast.mara), yes=True, by=cast.mara)
    client.force_login(cast.tomas.person)
    page = client.get(f"/transcripts/{transcript.pk}/").content.decode()
    found = re.search(r"hx-headers='([^']+)'", page)
    assert found
    again = client.get(f"/transcripts/{transcript.pk}/progress/", headers=json.loads(found[1]))
    assert again.status_code == 304


def test_an_answer_that_did_not_change_has_no_body(cast: Cast, client: Client) -> None:
    transcript = asked(cast)
    client.force_login(cast.tomas.person)
    url = f"/transcripts/{transcript.pk}/progress/"
    first = client.get(url)
    again = client.get(url, headers={"If-None-Match": first.headers["ETag"]})
    assert (again.status_code, again.content) == (304, b"")
    answer_consent(part_of(transcript, cast.mara), yes=True, by=cast.mara)
    assert client.get(url, headers={"If-None-Match": first.headers["ETag"]}).status_code == 200


def test_today_has_what_waits_what_is_ready_and_what_is_asked(cast: Cast) -> None:
    made(cast)
    hand_in(cast.tomas, as_text((("Tomas", "What is it?"), ("Jonas", "The price is high.")) * 5))
    desk = coach_desk(cast.tomas, now=timezone.now())
    assert [line.title for line in desk.ready] == ["Mara Lindqvist, 19 November 2026"]
    assert [line.title for line in desk.waiting] == ["Jonas, 19 November 2026"]
    assert [line.title for line in rep_desk(cast.mara).agreed] == ["Your talk of 19 November 2026"]
    assert (coach_desk(cast.priya, now=timezone.now()).ready, rep_desk(cast.jonas).asked) == ([], [])


def test_many_mirrors_do_not_push_out_what_waits(cast: Cast, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(desk, "MOST", 1)
    hand_in(cast.tomas, as_text((("Tomas", "What is it?"), ("Jonas", "The price is high.")) * 5))
    for number in range(3):
        made(cast, as_text((*TURNS, ("Mara", f"I rang her {number} times."))))
    found = coach_desk(cast.tomas, now=timezone.now())
    assert (len(found.waiting), len(found.ready), found.unopened) == (1, 1, 1)


def many(cast: Cast, count: int) -> None:
    for number in range(count):
        text = as_text((("Tomas", f"What is it, number {number}?"), ("Mara", "The price is high.")) * 3)
        transcript = hand_in(cast.tomas, text)
        name(transcript, Tomas=("coach", cast.tomas), Mara=("rep", cast.mara))


@pytest.mark.parametrize("count", [10, 100])
def test_a_list_costs_the_same_however_long_it_is(cast: Cast, statements: Statements, count: int) -> None:
    many(cast, count)
    looks: list[tuple[int, Callable[[Membership], object], Membership]] = [
        (3, transcripts_of, cast.tomas),
        (5, lambda member: coach_desk(member, now=timezone.now()), cast.tomas),
        (2, rep_desk, cast.mara),
    ]
    for most, look, member in looks:
        with statements() as seen:
            look(member)
        assert len(seen) <= most


def test_pages_cost_at_most_twelve_statements(cast: Cast, client: Client, statements: Statements) -> None:
    mirror = made(cast)
    many(cast, 3)
    client.force_login(cast.tomas.person)
    for url in (
        "/mirrors/",
        "/transcripts/new/",
        f"/transcripts/{mirror.transcript_id}/",
        f"/transcripts/{mirror.transcript_id}/progress/",
        f"/mirrors/{mirror.pk}/",
        "/consents/",
    ):
        with statements() as seen:
            assert client.get(url).status_code == 200
        assert len(seen) <= 12, (url, [str(one) for one in seen])
