"""A coach looks into the mirror: the sentence that matters, the lines that show it, every move."""

from __future__ import annotations

import csv
import io
import json
import re
import time

import pytest
from django.template.loader import render_to_string
from django.test import Client
from procrastinate.contrib.django.models import ProcrastinateJob

from courtside.history.models import Event
from courtside.mirrors import jobs
from courtside.mirrors.actions import answer_consent
from courtside.mirrors.meanings import COACH, FINDINGS, REP
from courtside.mirrors.models import Mirror
from courtside.mirrors.queries import mirror_page
from courtside.mirrors.queries.findings import findings_of
from courtside.mirrors.tests.talks import TURNS, as_text, as_vtt, asked, made, part_of
from courtside.talk import COACH_MOVES, REP_MOVES, from_json
from courtside.talk.readings import FINDINGS as KINDS
from courtside.talk.readings import Actions
from tests.cast import Cast


@pytest.fixture
def page(cast: Cast, client: Client) -> str:
    mirror = made(cast, as_vtt())
    client.force_login(cast.tomas.person)
    return client.get(f"/mirrors/{mirror.pk}/").content.decode()


def test_a_worker_makes_it_from_the_ids_in_the_queue(cast: Cast) -> None:
    answer_consent(part_of(asked(cast), cast.mara), yes=True, by=cast.mara)
    jobs.read_transcript(**ProcrastinateJob.objects.get().args)
    event = Event.objects.get(on=Mirror.objects.get().pk)
    assert (event.what, event.by_id, event.origin) == ("mirror made", None, "job read_transcript")


def test_it_opens_with_the_sentence_and_the_line_that_shows_it(page: str) -> None:
    headline = r"(out of Mara’s hands|it may be that you took the problem over)\."  # twice, or once
    assert re.search(headline, re.sub(r"\s+", " ", page))
    assert re.search(r"<mark>\s*Leave procurement to me, I&#x27;ll ring Anders myself\.\s*</mark>", page)


def test_every_line_is_there_once_with_what_it_does(page: str) -> None:
    numbers = [int(number) for number in re.findall(r'id="line-(\d+)"', page)]
    assert numbers == list(range(len(numbers)))
    for _, words in TURNS:
        assert words.split(". ")[0].replace("'", "&#x27;") in page
    assert len(re.findall(r'class="move shape', page)) == len(numbers)


def test_every_link_to_a_line_and_every_meaning_leads_somewhere(page: str) -> None:
    there = set(re.findall(r' id="([^"]+)"', page))
    assert set(re.findall(r'href="#([^"]+)"', page)) <= there
    assert set(re.findall(r'popovertarget="([^"]+)"', page)) <= there
    assert len(there) == len(re.findall(r' id="([^"]+)"', page))


def test_every_finding_and_every_move_has_its_meaning() -> None:
    assert set(FINDINGS) == {kind.key for kind in KINDS}
    assert (set(COACH), set(REP)) == (set(COACH_MOVES), set(REP_MOVES))


def test_the_figure_opens_to_every_line_it_stands_on(cast: Cast) -> None:
    mirror = from_json(made(cast, as_vtt()).document)
    for one, found in zip(
        sorted(findings_of(mirror), key=lambda shown: shown.key),
        sorted(mirror.findings, key=lambda found: found.key.replace("_", "-")),
        strict=True,
    ):
        if found.missing or isinstance(found, Actions):
            continue
        assert [line.number for line in one.behind] == list(found.evidence)


def test_an_action_opens_to_who_does_it_by_when_and_who_voiced_it(cast: Cast) -> None:
    mirror = from_json(made(cast, as_vtt()).document)
    agreed = next(one for one in findings_of(mirror) if one.key == "actions")
    opened = {line.text: line.facts for line in agreed.behind}
    assert opened["I will ring Karin on Tuesday, before I touch the quote."].startswith(
        "Mara, on Tuesday, first said"
    )
    assert all(line.facts for line in agreed.behind)
    told = [
        line.facts for one in findings_of(mirror, you=False) if one.key == "actions" for line in one.behind
    ]
    assert not any("you" in facts.lower() for facts in told)


def test_the_lines_open_without_a_script_and_the_meaning_hangs_on_the_question(page: str) -> None:
    found = page[page.index('id="found"') :]
    begin = found.index('popovertarget="def-raised"')
    finding = found[begin : found.index("</ol>", begin)]
    assert finding.startswith('popovertarget="def-raised">Who raised what?</button>')
    assert re.search(r"<details[^>]*>\s*<summary>.*?</summary>\s*<ol>\s*<li", finding, re.DOTALL)


def test_a_time_is_not_taken_for_a_figure(cast: Cast) -> None:
    for one in findings_of(from_json(made(cast, as_vtt()).document)):
        assert not one.after.startswith(":")
        assert not one.before.rstrip().endswith("(") or not one.figure


def test_a_talk_without_times_has_its_lines_and_no_timeline(cast: Cast, client: Client) -> None:
    mirror = made(cast)
    client.force_login(cast.tomas.person)
    page = client.get(f"/mirrors/{mirror.pk}/").content.decode()
    assert "timeline" not in page
    assert "line 1" in page


def test_role_play_is_folded_away_and_said_so(cast: Cast) -> None:
    talk = (
        *TURNS,
        ("Tomas", "Let us play it. I am Karin. Hello Mara, I have two minutes."),
        ("Mara", "Hello Karin, thank you. May I ask what happens when line three stops?"),
        ("Tomas", "My phone rings at two and I call four people in."),
        ("Mara", "How often did that happen this year?"),
        ("Tomas", "Okay, stop. What did you notice when you were asking?"),
        ("Mara", "I was calm."),
    )
    mirror = made(cast, as_text(talk))
    labelled = from_json(mirror.document)
    acted = sum(line.move == "roleplay" for line in labelled.lines)
    page = mirror_page(cast.tomas, mirror.pk)
    folded = [stretch for stretch in page.stretches if stretch.note]
    assert sum(len(turn.sentences) for stretch in page.stretches for turn in stretch.turns) == page.sentences
    for stretch in folded:
        assert all(one.mark.word == "role-play" for turn in stretch.turns for one in turn.sentences)
    assert bool(folded) == bool(acted)


def test_opening_and_taking_it_along_leave_a_trace(cast: Cast, client: Client) -> None:
    mirror = made(cast)
    client.force_login(cast.tomas.person)
    for part in ("", "json/", "csv/"):
        assert client.get(f"/mirrors/{mirror.pk}/{part}").status_code == 200
    events = Event.objects.filter(on=mirror.pk).order_by("number")
    assert [(event.what, event.by_id) for event in events][1:] == [
        ("mirror opened", cast.tomas.pk),
        ("mirror exported", cast.tomas.pk),
        ("mirror exported", cast.tomas.pk),
    ]


def test_it_can_be_taken_along_as_json_and_as_csv(cast: Cast, client: Client) -> None:
    mirror = made(cast, as_text((*TURNS, ("Mara", "=2+5 is what I sent."))))
    client.force_login(cast.tomas.person)
    answer = client.get(f"/mirrors/{mirror.pk}/json/")
    assert answer.headers["Content-Disposition"] == 'attachment; filename="mirror-2026-11-19.json"'
    assert json.loads(answer.content) == mirror.document
    answer = client.get(f"/mirrors/{mirror.pk}/csv/")
    assert answer.headers["Content-Disposition"] == 'attachment; filename="mirror-2026-11-19.csv"'
    rows = list(csv.DictReader(io.StringIO(answer.content.decode("utf-8-sig"))))
    assert [row["text"] for row in rows][:1] == [TURNS[0][1]]
    assert rows[-1]["text"] == "'=2+5 is what I sent."


def test_what_somebody_said_is_text_and_nothing_else(cast: Cast, client: Client) -> None:
    mirror = made(cast, as_text((*TURNS, ("Mara", "<script>alert(1)</script> is what I sent."))))
    client.force_login(cast.tomas.person)
    page = client.get(f"/mirrors/{mirror.pk}/").content.decode()
    assert "<script>alert" not in page
    assert "&lt;script&gt;alert(1)&lt;/script&gt; is what I sent." in page


def test_a_thousand_sentences_are_shown_quickly(cast: Cast) -> None:
    turns = tuple((who, f"{words} That was number {n}.") for n in range(24) for who, words in TURNS)
    mirror = made(cast, as_vtt(turns))
    page = mirror_page(cast.tomas, mirror.pk)
    assert page.sentences >= 1000
    render_to_string("mirrors/mirror.html", {"page": page})
    begin = time.process_time()
    for _ in range(3):
        render_to_string("mirrors/mirror.html", {"page": page})
    rendering = (time.process_time() - begin) / 3
    begin = time.process_time()
    mirror_page(cast.tomas, mirror.pk)
    asking = time.process_time() - begin
    print(f"{page.sentences} sentences: rendering {1000 * rendering:.0f} ms, asking {1000 * asking:.0f} ms")  # noqa: T201
    assert rendering < 0.12  # twice what is aimed for, because machines differ
