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


def handed_in(cast: Cast, client: Client) -> Transcript:
    client.force_login(cast.tomas.person)
    day = {"held_on": "2026-11-19", "agreed": "on"}
    file = SimpleUploadedFile("sample-talk.vtt", client.get("/sample-talk/").content)
    client.post("/transcripts/new/", {"file": file, **day})
    return Transcript.objects.get()


def read_it(cast: Cast, sample: Transcript) -> None:
    name(sample, **{"Tomas Adeyemi": ("coach", cast.tomas), "Mara Lindqvist": ("rep", None)})
    read_now(sample)


def test_it_is_read_without_anybody_to_ask(cast: Cast, client: Client) -> None:
    sample = handed_in(cast, client)
    read_it(cast, sample)
    assert Mirror.objects.filter(transcript=sample).exists()


def test_its_page_asks_nobody_and_makes_up_no_yes(cast: Cast, client: Client) -> None:
    sample = handed_in(cast, client)
    page = client.get(f"/transcripts/{sample.pk}/").content.decode()
    assert "That is who they are, read it" in page
    assert "ask them" not in page
    read_it(cast, sample)
    page = client.get(f"/transcripts/{sample.pk}/").content.decode()
    assert "invented, nobody to ask" in page
    assert "said yes by the link" not in page


def test_it_is_marked_wherever_it_is_listed_and_is_none_of_ones_last_talks(
    cast: Cast, client: Client
) -> None:
    read_it(cast, handed_in(cast, client))
    for url in ("/", "/mirrors/", "/go/?q=mara"):
        assert "(sample)" in client.get(url).content.decode(), url
    assert "Your last talks" not in client.get("/mirrors/").content.decode()


def test_one_word_of_somebody_real_and_everybody_is_asked(cast: Cast) -> None:
    real = hand_in(cast.tomas)
    name(real, Tomas=("coach", cast.tomas), Mara=("rep", None))
    read_now(real)
    assert not Mirror.objects.filter(transcript=real).exists()
