from importlib.resources import files

from django.test import Client

from courtside.mirrors.models import Transcript
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
    from courtside.mirrors.tests.talks import hand_in

    hand_in(cast.tomas)
    client.force_login(cast.tomas.person)
    assert "/sample-talk/" not in client.get("/").content.decode()
