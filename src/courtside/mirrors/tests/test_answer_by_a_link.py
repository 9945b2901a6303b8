"""Somebody without an account answers by a link that is theirs alone."""

from __future__ import annotations

import pytest
from django.core.signing import Signer
from django.test import Client

from courtside.access.links import link_token
from courtside.config.environment import environment
from courtside.mirrors.actions import delete_transcript
from courtside.mirrors.models import Consent, Participant, Transcript
from courtside.mirrors.models.participant import SALT
from courtside.mirrors.tests.talks import hand_in, name, part_of, read_now
from tests.cast import Cast


@pytest.fixture
def transcript(cast: Cast) -> Transcript:
    transcript = hand_in(cast.tomas)
    name(transcript, Tomas=("coach", cast.tomas), Mara=("rep", None))
    transcript.refresh_from_db()
    return transcript


@pytest.fixture
def link(cast: Cast, transcript: Transcript) -> str:
    return f"/consent/{part_of(transcript, None).token}/"


def test_the_link_says_who_asks_what_for_who_sees_it_and_that_no_is_fine(client: Client, link: str) -> None:
    page = client.get(link).content.decode()
    for words in (
        "Tomas Adeyemi asks for your yes",
        "Thursday 19 November 2026",
        "“Mara”",
        "What is kept",
        "Who sees it",
        "A no needs no reason.",
        "takes a yes back at any time",
    ):
        assert words in page
    assert "Castellan" not in page


def test_a_yes_by_link_counts_and_can_be_taken_back_there(
    client: Client, link: str, transcript: Transcript
) -> None:
    assert client.post(link, {"answer": "granted"}).headers["Location"] == link
    assert "You said yes" in client.get(link).content.decode()
    assert read_now(transcript) is not None
    client.post(link, {"answer": "withdrawn"})
    assert "Nothing of this talk is kept" in client.get(link).content.decode()
    transcript.refresh_from_db()
    assert transcript.document is None
    assert list(Consent.objects.filter(by=None).order_by("at").values_list("answer", flat=True)) == [
        "granted",
        "withdrawn",
    ]


def test_after_a_yes_by_link_the_address_is_to_be_kept_and_leads_to_their_own_lines(
    client: Client, link: str, transcript: Transcript
) -> None:
    page = client.post(link, {"answer": "granted"}, follow=True).content.decode()
    assert "Keep this address: it takes your yes back at any time." in page
    assert "once everybody has said yes and the talk is read" in page
    read_now(transcript)
    assert f'href="{link}own-lines/"' in client.get(link).content.decode()


def test_whoever_takes_a_yes_back_is_asked_once_and_told_that_it_was_them(client: Client, link: str) -> None:
    client.post(link, {"answer": "granted"})
    page = client.get(link).content.decode()
    assert page.index("<details>") < page.index("deleted at once, for everybody") < page.index('"withdrawn"')
    after = client.post(link, {"answer": "withdrawn"}, follow=True).content.decode()
    assert "You took your yes back. The words and the mirror are deleted." in after
    assert "Somebody who spoke" not in after


def test_the_text_says_that_their_sentences_are_named_too(client: Client, link: str) -> None:
    page = client.get(link).content.decode()
    assert "Your sentences are named too (idea, obstacle, commitment …)" in page
    assert "There is no figure about you." in page


def test_the_coach_copies_the_link_and_reads_that_it_was_answered_by_it(
    cast: Cast, client: Client, link: str, transcript: Transcript
) -> None:
    client.post(link, {"answer": "granted"}, follow=True)
    client.force_login(cast.tomas.person)
    assert "said yes by the link" in client.get(f"/transcripts/{transcript.pk}/").content.decode()
    fresh = hand_in(cast.tomas, "Tomas: What is it?\nMara: It is the price.\n" * 4)
    name(fresh, Tomas=("coach", cast.tomas), Mara=("rep", None))
    page = client.get(f"/transcripts/{fresh.pk}/").content.decode()
    assert f'data-copy="link-{part_of(fresh, None).pk}"' in page
    assert "people/js/copy" in page


def test_a_no_by_link_erases_the_words(client: Client, link: str, transcript: Transcript) -> None:
    client.post(link, {"answer": "refused"})
    transcript.refresh_from_db()
    assert transcript.document is None


def test_pressing_twice_or_too_late_is_answered_with_how_things_stand(client: Client, link: str) -> None:
    for answer in ("refused", "refused", "granted", "withdrawn", "nonsense"):
        assert client.post(link, {"answer": answer}, follow=True).status_code == 200


def test_the_coach_who_sends_it_cannot_answer_it(cast: Cast, client: Client, link: str) -> None:
    client.force_login(cast.tomas.person)
    assert "The answer is theirs" in client.get(link).content.decode()
    assert client.post(link, {"answer": "granted"}).status_code == 403
    assert not Consent.objects.filter(by=None).exists()


def test_somebody_of_another_organization_may_open_their_own_link(
    cast: Cast, client: Client, link: str
) -> None:
    client.force_login(cast.olga.person)
    client.post(link, {"answer": "granted"})
    assert "You said yes" in client.get(link).content.decode()


def test_a_link_that_nobody_signed_leads_nowhere(cast: Cast, client: Client, transcript: Transcript) -> None:
    guest = part_of(transcript, None)
    token, other = guest.token, link_token(guest, salt="another")
    crossed = link_token(Participant(pk=guest.pk, organization_id=cast.outsiders.pk), salt=SALT)
    odd = Signer(salt=SALT).sign("no row")
    for bad in (token[:-1], token + "x", "x", other, crossed, odd):
        assert client.get(f"/consent/{bad}/").status_code == 404
        assert client.post(f"/consent/{bad}/", {"answer": "granted"}).status_code == 404


def test_the_link_of_somebody_with_an_account_leads_nowhere(
    cast: Cast, client: Client, transcript: Transcript
) -> None:
    coach = part_of(transcript, cast.tomas)
    assert client.post(f"/consent/{coach.token}/", {"answer": "withdrawn"}).status_code == 404


def test_the_link_ends_when_somebody_else_is_named_or_the_talk_is_deleted(
    cast: Cast, client: Client, link: str, transcript: Transcript
) -> None:
    name(transcript, Tomas=("coach", cast.tomas), Mara=("rep", cast.mara))
    assert client.get(link).status_code == 410
    name(transcript, Tomas=("coach", cast.tomas), Mara=("rep", None))
    assert client.get(link).status_code == 404
    new = f"/consent/{part_of(transcript, None).token}/"
    assert client.get(new).status_code == 200
    delete_transcript(transcript, by=cast.tomas)
    assert client.get(new).status_code == 404


def test_the_coach_is_shown_the_link_under_the_address_people_open(
    cast: Cast, client: Client, link: str, transcript: Transcript
) -> None:
    client.force_login(cast.tomas.person)
    page = client.get(f"/transcripts/{transcript.pk}/", headers={"host": "localhost:99"}).content.decode()
    assert f'value="{environment().url}{link}"' in page
    assert "localhost" not in page


def test_the_page_behind_a_link_is_kept_by_no_cache(client: Client, link: str) -> None:
    assert "no-store" in client.get(link).headers["Cache-Control"]
