"""Somebody to whom a mirror is shown reads it, as it speaks of its coach, and gets nothing beside it."""

from __future__ import annotations

import re
from datetime import UTC, datetime

import pytest
from django.test import Client

from courtside.history.models import Event
from courtside.mirrors.actions import (
    correct_label,
    keep_own_answers,
    open_shared_mirror,
    share_mirror,
)
from courtside.mirrors.meanings import COACH, FAMILIES, FINDINGS, REP
from courtside.mirrors.models import Mirror
from courtside.mirrors.queries import mirror_page, trend_of
from courtside.mirrors.tests.talks import TURNS, as_text, made, text_of
from courtside.mirrors.third_person import ABOUT
from courtside.mirrors.voice import to_the_rep
from courtside.talk import Move, Voice, from_json
from tests.cast import Cast

LONG = as_text(TURNS * 2)


@pytest.fixture
def mirror(cast: Cast) -> Mirror:
    return made(cast, LONG)


def test_whoever_it_is_shown_to_gets_the_mirror_and_nothing_beside_it(
    cast: Cast, mirror: Mirror, client: Client
) -> None:
    keep_own_answers(mirror.transcript, by=cast.tomas, repeat="ASKEDFIRST", avoid="RANGTHEM")
    share_mirror(mirror, by=cast.tomas, shown_to=cast.helena)
    page = text_of(client, cast.helena, f"/mirrors/{mirror.pk}/")
    for kept in (
        "ASKEDFIRST",
        "RANGTHEM",
        "Not right?",
        "CSV",
        "Put it beside",
        "Who has agreed",
        "Take back",
    ):
        assert kept not in page
    for part in ("json/", "csv/", "pdf/", "beside/", f"beside/{mirror.pk}/"):
        text_of(client, cast.helena, f"/mirrors/{mirror.pk}/{part}", status=403)
    for part in ("own-answers/", "shares/"):
        assert client.post(f"/mirrors/{mirror.pk}/{part}").status_code == 403
    assert client.post(f"/mirrors/{mirror.pk}/lines/0/", {"move": "advice"}).status_code == 403
    text_of(client, cast.helena, f"/transcripts/{mirror.transcript_id}/", status=404)
    assert trend_of(cast.helena).points == []
    assert trend_of(cast.tomas).points
    assert "19 November" not in text_of(client, cast.helena, "/mirrors/")


def test_its_rep_still_corrects_their_own_lines_alone(cast: Cast, mirror: Mirror, client: Client) -> None:
    share_mirror(mirror, by=cast.tomas, shown_to=cast.mara)
    lines = from_json(mirror.document).lines
    own = next(line.number for line in lines if line.role == "rep")
    page = text_of(client, cast.mara, f"/mirrors/{mirror.pk}/lines/{own}/")
    assert lines[own - 1].text in page  # what was said before it, which they see in the mirror anyway
    assert "Name it yourself" in page
    for what in ("", "splitting/", "joining/", "giving/"):
        url = f"/mirrors/{mirror.pk}/lines/0/{what}"
        assert client.post(url, {"move": "advice", "word": 2, "place": 1}).status_code == 403
    answer = client.post(f"/mirrors/{mirror.pk}/lines/{own}/", {"move": "obstacle"})
    assert answer.headers["Location"] == f"/mirrors/{mirror.pk}/own-lines/#line-{own}"


@pytest.mark.parametrize("reader", ["helena", "mara"])
def test_whoever_sees_the_mirror_opens_each_of_its_lines_to_read(
    cast: Cast, mirror: Mirror, client: Client, reader: str
) -> None:
    member = getattr(cast, reader)
    share_mirror(mirror, by=cast.tomas, shown_to=member)
    page = text_of(client, member, f"/mirrors/{mirror.pk}/lines/0/")
    assert from_json(mirror.document).lines[0].text in page
    assert f'href="/mirrors/{mirror.pk}/"' in page
    assert '<form method="post"' not in page.partition("<main")[2]


def test_it_speaks_of_the_coach_and_not_to_them(cast: Cast, mirror: Mirror, client: Client) -> None:
    share_mirror(mirror, by=cast.tomas, shown_to=cast.helena)
    page = mirror_page(cast.helena, mirror.pk)
    assert page.headline[0].startswith("Tomas asked")
    assert "Tomas" in {line.who for line in page.shown}
    said = [
        page.headline[0],
        *(f"{one.question} {one.before}{one.figure}{one.after}" for one in page.findings),
    ]
    assert [one for one in said if re.search(r"\b(you|yours?|I)\b", one, re.IGNORECASE)] == []
    assert mirror_page(cast.tomas, mirror.pk).headline[0].startswith("You asked")


def test_what_explains_a_figure_is_right_for_both_who_read_it() -> None:
    said = [str(one) for one in (*FINDINGS.values(), *COACH.values(), *REP.values(), *FAMILIES.values())]
    assert [one for one in said if re.search(r"\b(you|yours?|I|my)\b", one, re.IGNORECASE)] == []


def test_every_sentence_to_a_coach_has_one_about_them(cast: Cast) -> None:
    """Every template that `talk` asks for on the way to a mirror is looked up in the table."""
    asked: set[str] = set()

    def hear(template: str) -> str:
        asked.add(template)
        return template

    heard = Voice(hear, lambda one, many, count: hear(one if count == 1 else many))
    for text in (LONG, as_text(), as_text(TURNS[:2])):
        found = from_json(made(cast, text + f"\nMara: That was number {len(text)}.").document)
        found.says(heard)
        found.headline_says(heard)
    to_coach = {one for one in asked if re.search(r"\b(you|yours?|I|my)\b", one, re.IGNORECASE)}
    assert to_coach - ABOUT.keys() == set()
    assert len(to_coach) > 15
    assert [one for one in ABOUT.values() if re.search(r"\b(you|yours?)\b", one, re.IGNORECASE)] == []


def test_a_look_is_noted_once_a_day(cast: Cast, mirror: Mirror) -> None:
    share_mirror(mirror, by=cast.tomas, shown_to=cast.mara)
    now = datetime.now(UTC)
    for _ in range(3):
        open_shared_mirror(mirror, by=cast.mara, now=now)
    looks = Event.objects.filter(on=mirror.pk, what="mirror opened", by=cast.mara)
    assert looks.count() == 1
    tomorrow = datetime.fromtimestamp(now.timestamp() + 86_400, UTC)
    open_shared_mirror(mirror, by=cast.mara, now=tomorrow)
    assert looks.count() == 2


def test_it_stays_shared_when_a_line_is_put_right(cast: Cast, mirror: Mirror, client: Client) -> None:
    share_mirror(mirror, by=cast.tomas, shown_to=cast.mara)
    correct_label(mirror, by=cast.tomas, line=0, move=Move.REFLECTION)
    assert "named by Tomas Adeyemi" in text_of(client, cast.mara, f"/mirrors/{mirror.pk}/")


@pytest.mark.parametrize(
    ("about", "said"),
    [
        ("twice {coach} took the problem out of {rep}’s hands.", "out of your hands."),
        ("No task of {rep}’s became {coach}’s or an order.", "No task of yours became"),
        ("{rep} named 2 ways forward, {coach} none unasked.", "You named 2 ways forward"),
        ("{coach} gave nothing back of what {rep} said.", "of what you said."),
    ],
)
def test_the_rep_it_is_about_is_you(about: str, said: str) -> None:
    assert said in to_the_rep(about)


def test_the_rep_reads_no_name_of_theirs_in_its_headline(cast: Cast, mirror: Mirror) -> None:
    share_mirror(mirror, by=cast.tomas, shown_to=cast.mara)
    share_mirror(mirror, by=cast.tomas, shown_to=cast.helena)
    told = {who: " ".join(mirror_page(who, mirror.pk).headline) for who in (cast.mara, cast.helena)}
    assert "Mara" in told[cast.helena]
    assert "Mara" not in told[cast.mara]
    assert re.search(r"\byou", told[cast.mara], re.IGNORECASE)


def test_the_filter_says_how_many_and_a_link_leads_to_the_lines(
    cast: Cast, mirror: Mirror, client: Client
) -> None:
    page = text_of(client, cast.tomas, f"/mirrors/{mirror.pk}/")
    lines = from_json(mirror.document).lines
    shown = mirror_page(cast.tomas, mirror.pk).brought_out
    assert shown["ask"] == page.count('class="sentence is-ask')
    assert f"{shown['ask']} of {len(lines)}" in page
    assert 'href="#lines">Skip to the lines</a>' in page
    assert "Tap a line’s “Not right?”" in page
