"""A coach takes a mirror along as a PDF, to write on."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import time
from pathlib import Path
from typing import Any

import pytest
from django.test import Client

from courtside.history.models import Event
from courtside.mirrors.paper.sheet import LONGEST, mirror_sheet
from courtside.mirrors.paper.typesetting import typeset
from courtside.mirrors.tests.talks import made
from tests.cast import Cast

HOSTILE = (
    '#eval("1+1")',
    '#read("/etc/passwd")',
    '#import "@preview/cetz:0.3.0"',
    "*bold* _it_ $x^2$ = Heading",
    '"] #panic("out") [',
    "<label> @ref \\ // comment /* and */",
)


def words_in(pdf: bytes, folder: Path) -> str:
    """What a reader of the PDF finds in it."""
    if not (tool := shutil.which("pdftotext")):
        pytest.skip("pdftotext (poppler) is not installed, so nothing can say what the PDF shows")
    (folder / "a.pdf").write_bytes(pdf)
    said = subprocess.run(
        [tool, "-layout", folder / "a.pdf", "-"], capture_output=True, text=True, check=True
    )
    return " ".join(said.stdout.split())


def pages_of(pdf: bytes) -> int:
    return max(int(count) for count in re.findall(rb"/Count (\d+)", pdf))


def test_it_is_a_pdf_with_a_name_that_names_nobody(cast: Cast, client: Client) -> None:
    mirror = made(cast)
    client.force_login(cast.tomas.person)
    answer = client.get(f"/mirrors/{mirror.pk}/pdf/")
    assert answer.headers["Content-Type"] == "application/pdf"
    assert answer.headers["Content-Disposition"] == 'attachment; filename="mirror-2026-11-19.pdf"'
    assert answer.content.startswith(b"%PDF-")
    assert answer.content.rstrip().endswith(b"%%EOF")
    assert 1 <= pages_of(answer.content) <= 4


def test_that_it_was_taken_along_is_on_record(cast: Cast, client: Client) -> None:
    mirror = made(cast)
    client.force_login(cast.tomas.person)
    client.get(f"/mirrors/{mirror.pk}/pdf/")
    assert Event.objects.order_by("-at").values_list("what", flat=True)[0] == "mirror exported"


def test_nobody_else_gets_it(cast: Cast, client: Client) -> None:
    mirror = made(cast)
    for other in (cast.mara, cast.priya, cast.helena, cast.ada, cast.oscar):
        client.force_login(other.person)
        assert client.get(f"/mirrors/{mirror.pk}/pdf/").status_code == 404


def test_headline_lines_findings_and_the_two_questions_are_on_it(cast: Cast, tmp_path: Path) -> None:
    sheet = mirror_sheet(made(cast))
    said = words_in(typeset(sheet), tmp_path)
    for text in (
        sheet["headline"],
        "Leave procurement to me",
        "Thursday 19 November 2026",
        "What went well, that you will do again?",
        "On Courtside you say who sees this mirror.",
    ):
        assert text in said
    assert len(sheet["findings"]) > 10


@pytest.mark.parametrize("evil", HOSTILE)
def test_what_somebody_said_stays_text(cast: Cast, tmp_path: Path, evil: str) -> None:
    sheet = _spoken(mirror_sheet(made(cast)), evil)
    said = words_in(typeset(sheet), tmp_path)
    for word in evil.split():
        assert said.count(word) >= 3, word
    assert "root:x:" not in said


def _spoken(sheet: dict[str, Any], evil: str) -> dict[str, Any]:
    """The sheet of a talk in which this was said, by somebody of this name, in a finding and the headline."""
    line = {"who": evil, "at": "0:01", "text": evil, "by_coach": True}
    one = {"question": "What?", "before": evil, "figure": "", "after": "", "missing": False, "lines": [line]}
    return {**sheet, "about": evil, "headline": evil, "shown": [line], "findings": [one]}


def test_a_hostile_name_in_the_talk_itself_is_text(cast: Cast, tmp_path: Path) -> None:
    mirror = made(cast)
    document = json.loads(json.dumps(mirror.document).replace("Mara", "#panic[Mara]"))
    mirror.document = document
    assert "#panic[Mara]" in words_in(typeset(mirror_sheet(mirror)), tmp_path)


def test_what_turns_letters_around_is_left_out(cast: Cast, tmp_path: Path) -> None:
    mirror = made(cast)
    mirror.document = json.loads(
        json.dumps(mirror.document).replace("Leave procurement", r"\u202eLeave procurement")
    )
    assert "Leave procurement to me" in words_in(typeset(mirror_sheet(mirror)), tmp_path)


def test_a_sentence_without_an_end_takes_no_longer(cast: Cast) -> None:
    mirror = made(cast)
    mirror.document = json.loads(
        json.dumps(mirror.document).replace("Leave procurement", "Leave " + "x" * 200_000)
    )
    sheet = mirror_sheet(mirror)
    assert all(len(line["text"]) <= LONGEST for one in sheet["findings"] for line in one["lines"])
    begin = time.monotonic()
    typeset(sheet)
    assert time.monotonic() - begin < 10


def test_letters_of_other_alphabets_are_on_it(cast: Cast, tmp_path: Path) -> None:
    said = words_in(typeset(_spoken(mirror_sheet(made(cast)), "Łukasz Привет Ελένη")), tmp_path)
    assert "Łukasz Привет Ελένη" in said
