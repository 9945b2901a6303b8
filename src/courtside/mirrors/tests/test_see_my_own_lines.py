"""Whoever speaks in a talk sees their own lines of it once it is read, and nothing that others said."""

from __future__ import annotations

import re

import pytest
from django.test import Client

from courtside.mirrors.actions import answer_consent, correct_label, share_mirror, withdraw_consent
from courtside.mirrors.models import Mirror, Participant
from courtside.mirrors.queries import own_lines, own_lines_by_link
from courtside.mirrors.tests.talks import (
    TURNS,
    as_text,
    as_vtt,
    asked,
    hand_in,
    made,
    name,
    part_of,
    read_now,
)
from courtside.people.models import Membership
from courtside.talk import Move, from_json
from tests.cast import Cast
from tests.statements import Statements


def texts(mirror: Mirror, who: str) -> list[str]:
    return [line.text for line in from_json(mirror.document).lines if line.speaker.name == who]


def page_of(client: Client, member: Membership, mirror: Mirror) -> str:
    client.force_login(member.person)
    answer = client.get(f"/mirrors/{mirror.pk}/own-lines/")
    assert answer.status_code == 200
    return answer.content.decode()


def said_on(page: str) -> list[str]:
    found = re.findall(r'<div class="sentence" id="line-\d+">\s*<p>(.*?)</p>', page, re.DOTALL)
    return [one.replace("&#x27;", "'") for one in found]


def without_an_account(cast: Cast) -> tuple[Mirror, Participant]:
    """A talk with Mara and with Kim, who has no account."""
    transcript = hand_in(cast.tomas, as_text((*TURNS, ("Kim", "I think it is the price."))))
    name(transcript, Tomas=("coach", cast.tomas), Mara=("rep", cast.mara), Kim=("rep", None))
    kim = part_of(transcript, None)
    for one in (part_of(transcript, cast.mara), kim):
        answer_consent(one, yes=True, by=one.membership)
    mirror = read_now(transcript)
    assert mirror
    return mirror, kim


def test_a_rep_sees_what_they_said_in_order_without_anybodys_leave(cast: Cast, client: Client) -> None:
    mirror = made(cast, as_vtt())
    page = page_of(client, cast.mara, mirror)
    assert said_on(page) == texts(mirror, "Mara")
    assert "0:10" in page
    assert len(re.findall(r'class="move shape', page)) == len(texts(mirror, "Mara"))


def test_nothing_that_was_said_by_others_and_no_finding_is_on_it(cast: Cast, client: Client) -> None:
    mirror = made(cast)
    page = page_of(client, cast.mara, mirror)
    for text in texts(mirror, "Tomas"):
        assert text.replace("'", "&#x27;") not in page
    for figure in ("What the lines show", "You asked", "Tomas asked", " of your ", "Findings"):
        assert figure not in page


def test_each_line_leads_to_where_it_can_be_named_and_back(cast: Cast, client: Client) -> None:
    mirror = made(cast)
    page = page_of(client, cast.mara, mirror)
    lines = re.findall(rf'href="(/mirrors/{mirror.pk}/lines/(\d+)/)"', page)
    assert len(lines) == len(texts(mirror, "Mara"))
    url, number = lines[0]
    answer = client.post(url, {"move": "obstacle"})
    assert answer.headers["Location"] == f"/mirrors/{mirror.pk}/own-lines/#line-{number}"
    page = client.get(answer.headers["Location"]).content.decode()
    assert "named by you" in page
    assert "Corrected." in page
    assert "became" not in page
    assert f"/mirrors/{mirror.pk}/own-lines/" in client.get(url).content.decode()


def test_who_named_a_line_of_theirs_is_said(cast: Cast, client: Client) -> None:
    mirror = made(cast)
    number = next(line.number for line in from_json(mirror.document).lines if line.speaker.name == "Mara")
    correct_label(mirror, by=cast.tomas, line=number, move=Move.OBSTACLE)
    assert "named by Tomas Adeyemi" in page_of(client, cast.mara, mirror)


def test_it_says_who_sees_the_whole(cast: Cast, client: Client) -> None:
    mirror = made(cast)
    assert "and nobody else" in page_of(client, cast.mara, mirror)
    share_mirror(mirror, by=cast.tomas, shown_to=cast.helena)
    assert "Helena Moss." in page_of(client, cast.mara, mirror)


def test_the_way_there_stands_on_today_and_beside_the_answers(cast: Cast, client: Client) -> None:
    waiting = asked(cast, as_text((*TURNS, ("Mara", "That is all."))))
    mirror = made(cast)
    client.force_login(cast.mara.person)
    for url in ("/", "/consents/", f"/consents/{part_of(mirror.transcript, cast.mara).pk}/"):
        page = client.get(url).content.decode()
        assert page.count("/own-lines/") == 1, url
        assert f'href="/mirrors/{mirror.pk}/own-lines/"' in page
    page = client.get(f"/consents/{part_of(waiting, cast.mara).pk}/").content.decode()
    assert "own-lines" not in page


@pytest.mark.parametrize("who", ["jonas", "priya", "helena", "ada", "oscar", "olga"])
def test_for_whoever_was_not_in_it_the_page_is_not_there(cast: Cast, client: Client, who: str) -> None:
    mirror = made(cast)
    share_mirror(mirror, by=cast.tomas, shown_to=cast.helena)
    client.force_login(getattr(cast, who).person)
    assert client.get(f"/mirrors/{mirror.pk}/own-lines/").status_code == 404


def test_with_a_yes_taken_back_it_is_gone(cast: Cast, client: Client) -> None:
    mirror = made(cast)
    withdraw_consent(part_of(mirror.transcript, cast.mara), by=cast.mara)
    client.force_login(cast.mara.person)
    assert client.get(f"/mirrors/{mirror.pk}/own-lines/").status_code == 404
    assert "own-lines" not in client.get("/").content.decode()


def test_somebody_without_an_account_sees_theirs_by_their_link(cast: Cast, client: Client) -> None:
    mirror, kim = without_an_account(cast)
    page = client.get(f"/consent/{kim.token}/").content.decode()
    assert f'href="/consent/{kim.token}/own-lines/"' in page
    page = client.get(f"/consent/{kim.token}/own-lines/").content.decode()
    assert said_on(page) == ["I think it is the price."]
    assert "/lines/" not in page
    assert "tell Tomas Adeyemi" in " ".join(page.split())
    mara = page_of(client, cast.mara, mirror)
    assert "I think it is the price." not in mara


def test_a_link_opens_nothing_before_the_talk_is_read_or_after_it_is_gone(cast: Cast, client: Client) -> None:
    transcript = hand_in(cast.tomas)
    name(transcript, Tomas=("coach", cast.tomas), Mara=("rep", None))
    guest = part_of(transcript, None)
    url = f"/consent/{guest.token}/own-lines/"
    assert client.get(url).status_code == 404
    answer_consent(guest, yes=True, by=None)
    read_now(transcript)
    assert client.get(url).status_code == 200
    withdraw_consent(guest, by=None)
    assert client.get(url).status_code == 404
    assert client.get("/consent/x/own-lines/").status_code == 404


@pytest.mark.parametrize("times", [1, 10])
def test_it_costs_the_same_for_ten_lines_and_for_a_hundred(
    cast: Cast, statements: Statements, times: int
) -> None:
    _, kim = without_an_account(cast)
    longer = made(cast, as_text(TURNS * times))
    assert own_lines(cast.mara, longer.pk).count >= 10 * times
    for line in range(5):
        correct_label(longer, by=cast.tomas, line=line, move=Move.OTHER)
    share_mirror(longer, by=cast.tomas, shown_to=cast.helena)
    with statements() as seen:
        own_lines(cast.mara, longer.pk)
    assert len(seen) == 5
    with statements() as seen:
        own_lines_by_link(kim)
    assert len(seen) <= 3
