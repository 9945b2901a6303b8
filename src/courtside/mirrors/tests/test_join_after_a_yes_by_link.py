"""Whoever said yes by a link gets an account: they are asked again, and nobody is taken by surprise."""

from __future__ import annotations

import re

from django.test import Client

from courtside.mirrors.actions import answer_consent
from courtside.mirrors.models import Mirror
from courtside.mirrors.queries import rep_desk
from courtside.mirrors.tests.talks import form_of, hand_in, made, name, part_of, read_now
from tests.cast import Cast


def read_by_a_link(cast: Cast) -> Mirror:
    transcript = hand_in(cast.tomas)
    name(transcript, Tomas=("coach", cast.tomas), Mara=("rep", None))
    transcript.refresh_from_db()
    answer_consent(part_of(transcript, None), yes=True, by=None)
    mirror = read_now(transcript)
    assert mirror is not None
    return mirror


def test_an_account_for_whoever_said_yes_by_a_link_is_asked_about_before_the_mirror_closes(
    cast: Cast, client: Client
) -> None:
    mirror = read_by_a_link(cast)
    transcript, link = mirror.transcript, f"/consent/{part_of(mirror.transcript, None).token}/"
    client.force_login(cast.tomas.person)
    data = form_of(transcript, Tomas=("", cast.tomas), Mara=("", cast.mara))
    page = client.post(f"/transcripts/{transcript.pk}/participants/", data).content.decode()
    assert "Mara Lindqvist is asked once more." in page
    assert "Until they say yes this mirror is closed to everybody; corrections stay." in page
    assert Mirror.objects.get() == mirror
    sent = dict(re.findall(r'<input type="hidden" name="(person-[^"]*)" value="([^"]*)"', page))
    client.post(f"/transcripts/{transcript.pk}/participants/", {**sent, "sure": "yes"})
    assert not Mirror.objects.exists()
    assert [line.aside for line in rep_desk(cast.mara).asked] == ["Tomas Adeyemi asks"]
    old = client.get(link)
    assert old.status_code == 410
    assert "You answer with your account now" in old.content.decode()
    assert client.post(link, {"answer": "withdrawn"}).status_code == 410


def test_somebody_else_behind_a_name_is_asked_and_not_once_more(cast: Cast, client: Client) -> None:
    transcript = made(cast).transcript
    client.force_login(cast.tomas.person)
    data = form_of(transcript, Tomas=("", cast.tomas), Mara=("", cast.jonas))
    page = client.post(f"/transcripts/{transcript.pk}/participants/", data).content.decode()
    assert "Jonas Weil is asked." in page
    assert Mirror.objects.exists()
