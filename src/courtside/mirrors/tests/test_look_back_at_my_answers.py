"""Somebody looks through the talks they were asked about, however many there are."""

from __future__ import annotations

import pytest
from django.test import Client

from courtside.mirrors.actions import answer_consent
from courtside.mirrors.models import Participant
from courtside.mirrors.queries import answers_page
from courtside.mirrors.tests.talks import as_text, hand_in, name
from tests.cast import Cast
from tests.statements import Statements


def asked_about(cast: Cast, count: int) -> list[Participant]:
    """Mara's part in as many talks of Tomas."""
    for number in range(count):
        text = as_text((("Tomas", f"What is it, number {number}?"), ("Mara", "The price is high.")) * 3)
        name(hand_in(cast.tomas, text), Tomas=("coach", cast.tomas), Mara=("rep", cast.mara))
    return list(Participant.objects.filter(membership=cast.mara).order_by("-pk"))


def test_there_is_a_page_for_every_fifty(cast: Cast, client: Client) -> None:
    asked_about(cast, 52)
    client.force_login(cast.mara.person)
    pages = [client.get(f"/consents/?page={number}").content.decode() for number in (1, 2)]
    assert [page.count('class="what"') for page in pages] == [50, 2]
    assert "Page 1 of 2" in pages[0]
    assert 'href="?page=2"' in pages[0]


def test_what_is_open_stands_before_what_is_answered(cast: Cast) -> None:
    newest, *older = asked_about(cast, 3)
    answer_consent(newest, yes=True, by=cast.mara)
    _page, askings = answers_page(cast.mara, page=1)
    assert [one.participant for one in askings] == [*(one.pk for one in older), newest.pk]
    assert [one.open for one in askings] == [True, True, False]


def test_a_talk_stands_once_though_the_file_has_two_names_for_somebody(cast: Cast) -> None:
    transcript = hand_in(cast.tomas, "Tomas: What is it?\nMara: Price.\nMara L: The price is high.\n" * 4)
    account = {"Mara": ("rep", cast.mara), "Mara L": ("rep", cast.mara)}
    name(transcript, Tomas=("coach", cast.tomas), **account)
    assert len(answers_page(cast.mara, page=1)[1]) == 1
    assert answers_page(cast.jonas, page=1)[1] == []


@pytest.mark.parametrize("count", [10, 100])
def test_a_page_costs_the_same_however_many_there_are(cast: Cast, statements: Statements, count: int) -> None:
    asked_about(cast, count)
    with statements() as seen:
        answers_page(cast.mara, page=1)
    assert len(seen) == 2
