from importlib.resources import files

from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from courtside.mirrors.models import Mirror, Transcript
from courtside.mirrors.tests.talks import hand_in, name, read_now
from tests.cast import Cast


def test_a_new_coach_is_offered_a_talk_to_try_it_with(cast: Cast, client: Client) -> None:
    client.force_login(cast.tomas.person)
    assert 'href="/sample-talk/"' in client.get("/").content.decode()


def test_it_comes_as_a_file_that_can_be_handed_in(cast: Cast, client: Client) -> None:
    client.force_login(cast.tomas.person)
    answer = client.get("/sample-talk/")
    assert answer.headers["Content-Disposition"] == 'attachment; filename="sample-talk.vtt"'
    assert answer.content.startswith(b"WEBVTT")
    assert answer.content == (files("courtside.demo") / "talks" / "unit-price.vtt").read_bytes()


def test_nothing_of_it_lands_in_an_organization_by_itself(cast: Cast, client: Client) -> None:
    client.force_login(cast.tomas.person)
    client.get("/sample-talk/")
    client.get("/")
    assert not Transcript.objects.exists()


def test_who_has_a_talk_is_not_offered_one_any_more(cast: Cast, client: Client) -> None:
    hand_in(cast.tomas)
    client.force_login(cast.tomas.person)
    assert "/sample-talk/" not in client.get("/").content.decode()


def test_it_is_read_without_anybody_to_ask(cast: Cast, client: Client) -> None:
    client.force_login(cast.tomas.person)
    day = {"held_on": "2026-11-19", "agreed": "on"}
    file = SimpleUploadedFile("sample-talk.vtt", client.get("/sample-talk/").content)
    client.post("/transcripts/new/", {"file": file, **day})
    sample = Transcript.objects.get()
    coach, rep = "Tomas Adeyemi", "Mara Lindqvist"
    name(sample, **{coach: ("coach", cast.tomas), rep: ("rep", None)})
    read_now(sample)
    assert Mirror.objects.filter(transcript=sample).exists()


def test_one_word_of_somebody_real_and_everybody_is_asked(cast: Cast) -> None:
    real = hand_in(cast.tomas)
    name(real, Tomas=("coach", cast.tomas), Mara=("rep", None))
    read_now(real)
    assert not Mirror.objects.filter(transcript=real).exists()
