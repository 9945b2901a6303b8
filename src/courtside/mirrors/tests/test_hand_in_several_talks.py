"""A coach hands in the talks of a month at once."""

from __future__ import annotations

from datetime import date

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.test.client import MULTIPART_CONTENT

from courtside.mirrors.forms.files import MOST_FILES, day_in
from courtside.mirrors.models import Transcript
from courtside.mirrors.tests.talks import as_text, asked, made
from tests.cast import Cast

YES = {"held_on": "2026-11-19", "agreed": "on"}


@pytest.fixture
def coach(cast: Cast, client: Client) -> Client:
    client.force_login(cast.tomas.person)
    return client


def talk(number: int) -> bytes:
    return as_text((("Tomas", f"What of number {number}?"), ("Mara", "The price is high.")) * 3).encode()


def hand_in_files(coach: Client, **files: bytes) -> tuple[str, str]:
    """Hand in files by their names; the page they lead to and its address."""
    uploads = [SimpleUploadedFile(name.replace("_", ".", 1), body) for name, body in files.items()]
    answer = coach.post("/transcripts/new/", {**YES, "file": uploads}, MULTIPART_CONTENT, follow=True)
    where = answer.redirect_chain[-1][0] if answer.redirect_chain else ""
    return where, answer.content.decode()


def test_several_talks_are_listed_before_all_others_until_it_is_said_who_is_who(
    cast: Cast, coach: Client
) -> None:
    asked(cast)
    where, page = hand_in_files(coach, a_txt=talk(1), b_txt=talk(2), c_txt=talk(3))
    assert where == "/mirrors/"
    assert "3 talks are here." in page
    assert Transcript.objects.count() == 4
    first, second = page.index("These need you to say who is who"), page.index("Your talks")
    assert first < page.index("Say who is who, then everybody") < second
    assert second < page.index("Waits for the yes of Mara")


def test_good_ones_are_kept_and_bad_ones_are_named(coach: Client) -> None:
    where, page = hand_in_files(coach, a_txt=talk(1), b_pdf=b"%PDF-1.7 \x00", c_txt=talk(2), d_txt=b"")
    assert where == "/mirrors/"
    assert "b.pdf: This file is a PDF." in page
    assert "d.txt: This file has no words in it." in page
    assert set(Transcript.objects.values_list("file_name", flat=True)) == {"a.txt", "c.txt"}


def test_where_one_of_them_is_good_it_goes_on_to_who_is_who(coach: Client) -> None:
    where, page = hand_in_files(coach, a_txt=talk(1), b_pdf=b"%PDF-1.7 \x00")
    assert where == f"/transcripts/{Transcript.objects.get().pk}/"
    assert "b.pdf: This file is a PDF." in page


def test_where_none_is_good_the_form_names_each(coach: Client) -> None:
    where, page = hand_in_files(coach, a_txt=b"", b_pdf=b"%PDF-1.7 \x00")
    assert where == ""
    assert "a.txt: This file has no words in it." in page
    assert "b.pdf: This file is a PDF." in page
    assert not Transcript.objects.exists()


def test_talks_that_are_there_already_are_said_and_kept_once(coach: Client) -> None:
    hand_in_files(coach, a_txt=talk(1))
    _where, page = hand_in_files(coach, b_txt=talk(1), c_txt=talk(2), d_txt=talk(2))
    assert "1 talk is here." in page
    assert "a.txt: you handed in this talk before." in page
    assert "c.txt: you handed in this talk before." in page
    assert Transcript.objects.count() == 2


def test_each_is_of_the_day_in_its_name(coach: Client) -> None:
    uploads = [
        SimpleUploadedFile(name, talk(number))
        for number, name in enumerate(("2026-09-08 Jonas.txt", "GMT20260910-101500.txt", "2999-01-01.txt"))
    ]
    coach.post("/transcripts/new/", {**YES, "file": uploads})
    days = Transcript.objects.order_by("held_on").values_list("held_on", flat=True)
    assert list(days) == [date(2026, 9, 8), date(2026, 9, 10), date(2026, 11, 19)]


@pytest.mark.parametrize("name", ["2026-13-01.vtt", "1202609081.vtt", "talk.vtt", "2026-9-8.vtt"])
def test_what_only_looks_like_a_day_is_none(name: str) -> None:
    assert day_in(name) is None


def test_there_is_a_most(coach: Client) -> None:
    files = {f"n{number}_txt": talk(number) for number in range(MOST_FILES + 1)}
    _where, page = hand_in_files(coach, **files)
    assert "At most 30 files at once." in page
    assert not Transcript.objects.exists()


def test_a_hostile_name_of_a_file_is_text_on_the_page(coach: Client) -> None:
    evil = SimpleUploadedFile("a<img src=x>\u202e.pdf", b"%PDF-1.7 \x00")
    answer = coach.post(
        "/transcripts/new/", {**YES, "file": [evil, SimpleUploadedFile("b.txt", talk(1))]}, follow=True
    )
    assert "a&lt;img src=x&gt;.pdf: This file is a PDF." in answer.content.decode()


def test_a_talk_that_was_named_stands_among_the_others(cast: Cast, coach: Client) -> None:
    made(cast)
    page = coach.get("/mirrors/").content.decode()
    assert "These need you" not in page
