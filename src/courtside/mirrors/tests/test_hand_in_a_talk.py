"""A coach hands in a talk: a file or pasted words, the day, their own yes."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

import courtside.talk.formats.tests as formats
from courtside.mirrors.models import Consent, Participant, Transcript
from courtside.mirrors.tests.talks import as_text, as_vtt
from courtside.talk import MOST_BYTES
from tests.cast import Cast

SAMPLES = sorted(Path(formats.__file__).parent.joinpath("samples").glob("*.*"))
YES = {"held_on": "2026-11-19", "agreed": "on"}


@pytest.fixture
def coach(cast: Cast, client: Client) -> Client:
    client.force_login(cast.tomas.person)
    return client


def a_file(body: bytes, name: str = "talk.vtt") -> dict[str, object]:
    return {**YES, "file": SimpleUploadedFile(name, body)}


def test_pasted_words_become_a_talk_with_a_guess_of_who_was_what(cast: Cast, coach: Client) -> None:
    answer = coach.post("/transcripts/new/", {**YES, "text": as_text()})
    transcript = Transcript.objects.get()
    assert answer.headers["Location"] == f"/transcripts/{transcript.pk}/"
    assert (transcript.coach, transcript.turns, transcript.seconds) == (cast.tomas, 18, None)
    assert [(one.name, one.role, one.membership) for one in transcript.participants.order_by("place")] == [
        ("Tomas", "coach", cast.tomas),
        ("Mara", "rep", None),
    ]


def test_a_file_with_times_keeps_them(coach: Client) -> None:
    coach.post("/transcripts/new/", a_file(as_vtt().encode()))
    transcript = Transcript.objects.get()
    assert (transcript.source, transcript.seconds, transcript.file_name) == ("webvtt", 178, "talk.vtt")


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda path: path.name)
def test_every_format_that_is_understood_can_be_handed_in(coach: Client, sample: Path) -> None:
    answer = coach.post("/transcripts/new/", a_file(sample.read_bytes(), sample.name))
    assert answer.status_code == 302
    assert Participant.objects.count() >= 2


def test_without_the_coachs_own_yes_nothing_is_kept(coach: Client) -> None:
    answer = coach.post("/transcripts/new/", {"held_on": "2026-11-19", "text": as_text()})
    assert answer.status_code == 422
    assert "You were in this talk too" in answer.content.decode()
    assert not Transcript.objects.exists()


@pytest.mark.parametrize(
    ("body", "says"),
    [
        (b"", "This file has no words in it."),
        (b"   \n", "This file has no words in it."),
        (b"%PDF-1.7 \x00\x01", "This file is a PDF."),
        (b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 8, "This file is not text."),
        (b"PK\x03\x04 broken", "This Word file is broken"),
        (b'{"a": ', "This JSON file is broken"),
        (b"Only one: person speaks here.\n" * 4, "Only one person speaks in this file."),
        (b"WEBVTT\n\n00:00.000 --> 00:01.000\nnobody\n", "does not say who speaks"),
        (b"A: " + b"x" * MOST_BYTES, "This file is larger than 10 MB."),
    ],
    ids=["empty", "blank", "pdf", "picture", "docx", "json", "one speaker", "nobody", "huge"],
)
def test_what_is_no_transcript_is_answered_with_what_to_do(coach: Client, body: bytes, says: str) -> None:
    answer = coach.post("/transcripts/new/", a_file(body))
    assert answer.status_code == 422
    assert says in answer.content.decode()
    assert not Transcript.objects.exists()


def test_what_was_pasted_stays_when_it_cannot_be_read(coach: Client) -> None:
    answer = coach.post("/transcripts/new/", {**YES, "text": "just <b>words</b>, nobody's"})
    assert answer.status_code == 422
    assert "just &lt;b&gt;words&lt;/b&gt;, nobody&#x27;s" in answer.content.decode()


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_whatever_a_tool_wrote_it_in_the_names_are_right(coach: Client, encoding: str) -> None:
    text = as_text((("José", "What do you see?"), ("Zoë", "I see a price."), ("José", "Tell me more.")) * 3)
    assert coach.post("/transcripts/new/", a_file(text.encode(encoding), "a.txt")).status_code == 302
    assert set(Participant.objects.values_list("name", flat=True)) == {"José", "Zoë"}


@pytest.mark.parametrize(
    "data",
    [
        {"text": "Tomas: a\x00b\nMara: c\n" * 3},
        {"text": as_text(), "held_on": "yesterday"},
        {"text": as_text(), "held_on": "0001-01-01\x00"},
        {"text": "\U0001f3be: ?\n\u202emara: !\n" * 3},
        {},
    ],
    ids=["NUL", "no day", "NUL in the day", "emoji and overrides", "nothing"],
)
def test_odd_input_is_answered_in_the_form(coach: Client, data: dict[str, str]) -> None:
    assert coach.post("/transcripts/new/", {**YES, **data}).status_code == 422
    assert not Transcript.objects.exists()


def test_the_day_has_come(coach: Client) -> None:
    answer = coach.post("/transcripts/new/", {**YES, "held_on": "2999-01-01", "text": as_text()})
    assert answer.status_code == 422
    assert "still to come" in answer.content.decode()


def test_the_same_talk_twice_leads_to_the_one_that_is_there(coach: Client) -> None:
    first = coach.post("/transcripts/new/", {**YES, "text": as_text()})
    second = coach.post("/transcripts/new/", a_file(as_text().encode(), "other.txt"), follow=True)
    assert second.redirect_chain[0][0] == first.headers["Location"]
    assert "You handed in this talk before." in second.content.decode()
    assert (Transcript.objects.count(), Consent.objects.count()) == (1, 1)


def test_another_coach_may_hand_in_the_same_words(cast: Cast, coach: Client) -> None:
    coach.post("/transcripts/new/", {**YES, "text": as_text()})
    coach.force_login(cast.priya.person)
    coach.post("/transcripts/new/", {**YES, "text": as_text()})
    assert Transcript.objects.count() == 2


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("../../etc/passwd.vtt", "passwd.vtt"),
        ("C:\\talks\\mara.vtt", "mara.vtt"),
        ("<script>alert(1)</script>.vtt", "script>.vtt"),
        ("talk\u202ettv.exe", "talkttv.exe"),
        ("a\x00b\nc.vtt", "ab c.vtt"),
        ("n" * 5000 + ".vtt", "n" * 120),
    ],
)
def test_a_file_name_is_only_a_name(cast: Cast, name: str, kept: str) -> None:
    from courtside.mirrors.tests.talks import hand_in

    assert hand_in(cast.tomas, file_name=name).file_name == kept


def test_a_hostile_name_of_a_speaker_is_text_on_the_page(cast: Cast, coach: Client) -> None:
    evil = 'Eve"><img src=x onerror=alert(1)> Moss'
    said = [(evil, "What do you see there?"), ("M\u202eara", "I see a price."), (evil, "Tell me more.")]
    segments = [
        {"speaker": name, "text": words, "start": at, "end": at + 1}
        for at, (name, words) in enumerate(said * 3)
    ]
    body = json.dumps({"segments": segments}).encode()
    page = coach.post("/transcripts/new/", a_file(body, "talk.json"), follow=True)
    assert page.status_code == 200
    assert Participant.objects.filter(name=evil).exists()
    assert "<img src=x" not in page.content.decode()
    assert "\u202e" not in page.content.decode()


def test_a_name_of_a_megabyte_is_no_name(coach: Client) -> None:
    words = f"{'N' * 1_000_000}: what?\nMara: well.\n" * 3
    assert coach.post("/transcripts/new/", {**YES, "text": words}).status_code == 422


def test_only_coaches_bring_talks(cast: Cast, client: Client) -> None:
    client.force_login(cast.mara.person)
    assert client.get("/transcripts/new/").status_code == 403
    assert client.post("/transcripts/new/", {**YES, "text": as_text()}).status_code == 403
    assert not Transcript.objects.exists()


def test_the_empty_page_says_how_the_first_one_comes(coach: Client) -> None:
    page = coach.get("/mirrors/").content.decode()
    assert "No talk yet" in page
    assert 'href="/transcripts/new/"' in page
