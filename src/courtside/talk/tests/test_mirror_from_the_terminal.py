"""A coach reads the transcript of a session on the terminal; a script reads a folder of them."""

from __future__ import annotations

import csv
import io
import json
import os
import re
import subprocess
import sys
from pathlib import Path

import jsonschema
import pytest
from click.testing import CliRunner, Result

from courtside.talk import WRITTEN_RULES, from_json
from courtside.talk import mirror as seen
from courtside.talk.readings import Actions, Steps, TakeOvers, TalkShare
from courtside.talk.readings.tests.telling import told
from courtside.talk.schema import schema
from courtside.talk.terminal import files, mirror
from courtside.talk.terminal.page import page
from courtside.talk.terminal.width import cells, harmless, wrapped

CASTELLAN = Path(__file__).parent / "talks" / "castellan.vtt"
COMMAND = "from courtside.talk.terminal import mirror; mirror()"


@pytest.fixture(autouse=True)
def _by_rules(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is shown here is told by labels that no training changes."""
    monkeypatch.setattr(files, "own_labeller", lambda: WRITTEN_RULES)


def run(*words: str | Path, stdin: bytes | None = None, **env: str) -> Result:
    return CliRunner(env=env).invoke(mirror, [str(word) for word in words], input=stdin)


def folder_of(tmp_path: Path, **files: str) -> Path:
    for name, text in files.items():
        (tmp_path / f"{name}.txt").write_text(text, encoding="utf-8")
    return tmp_path


def test_the_page_begins_with_the_headline_and_the_line_that_shows_it() -> None:
    shown = run(CASTELLAN)
    assert shown.exit_code == 0
    title, rest = shown.stdout.split("\n\n", 1)
    assert "10 min" in title
    assert "Tomas Adeyemi (coach)" in title
    assert "Mara Lindqvist (rep)" in title
    headline = rest.split("\n\n", 1)[0]
    assert headline.startswith("You asked ")
    assert "you took the problem out of Mara’s hands." in " ".join(headline.split())
    assert "You 4:23: “Leave procurement to me, I'll ring Anders myself.”" in headline


def test_the_page_ends_with_the_coachs_own_two_questions() -> None:
    assert run(CASTELLAN).stdout.endswith(
        "Your own two questions: what went well, that you will do again? What did not,\n"
        "that you will leave out next time?\n"
    )


def test_every_line_fits_eighty_columns() -> None:
    assert all(cells(line) <= 80 for line in run(CASTELLAN).stdout.splitlines())


def test_an_action_shows_who_does_it_by_when_and_who_said_it_first() -> None:
    said = " ".join(run(CASTELLAN).stdout.split())
    assert "“I'll ring Karin on Tuesday, she is on nights till then, before I touch the quote.”" in said
    assert "Mara, on Tuesday, first said by the rep" in said


def test_json_fits_the_schema_and_holds_the_whole_talk() -> None:
    kept = json.loads(run(CASTELLAN, "--json").stdout)
    jsonschema.Draft202012Validator(schema()).validate(kept)
    again = from_json(kept)
    assert again.labelled_by.name == "written rules"
    assert len(again.transcript.turns) == 74
    assert again.lines[-1].text == "You too, thank you."
    assert again.find(TalkShare).value == pytest.approx(0.43, abs=0.02)
    assert (again.find(TakeOvers).value or 0) >= 1
    assert len(again.find(Actions).actions) >= 3
    assert (again.find(Steps).value or 0) >= 8


def test_csv_has_a_row_for_each_sentence() -> None:
    table = list(csv.DictReader(io.StringIO(run(CASTELLAN, "--csv").stdout, newline="")))
    assert [int(row["number"]) for row in table] == list(range(len(table)))
    assert table[-1]["text"] == "You too, thank you."
    assert {row["role"] for row in table} == {"coach", "rep"}


def test_naming_the_coach_turns_the_mirror_round() -> None:
    kept = json.loads(run(CASTELLAN, "--coach", "mara", "--json").stdout)
    assert {speaker["name"]: speaker["role"] for speaker in kept["speakers"]} == {
        "Tomas Adeyemi": "rep",
        "Mara Lindqvist": "coach",
    }


def test_naming_the_rep_leaves_the_other_to_coach() -> None:
    kept = json.loads(run(CASTELLAN, "--rep", "Tomas Adeyemi", "--json").stdout)
    assert [speaker["role"] for speaker in kept["speakers"]] == ["rep", "coach"]


def test_a_name_that_nobody_has_is_a_mistake_of_the_command() -> None:
    shown = run(CASTELLAN, "--coach", "Bob")
    assert shown.exit_code == 2
    assert "“Bob” names nobody" in shown.stderr
    assert "Tomas Adeyemi, Mara Lindqvist" in shown.stderr
    assert shown.stdout == ""


def test_no_file_at_all_is_a_mistake_of_the_command() -> None:
    assert run().exit_code == 2


def test_a_dash_reads_standard_input() -> None:
    shown = run("-", stdin=CASTELLAN.read_bytes())
    assert shown.exit_code == 0
    assert shown.stdout.startswith("standard input, 10 min")


def test_a_folder_gives_a_line_for_each_file_and_a_sentence_for_each_bad_one(tmp_path: Path) -> None:
    talk = "Tomas: What did you try?\nMara: I rang her twice.\nTomas: What came of it?\nMara: Nothing yet.\n"
    folder = folder_of(tmp_path, a=talk, b="", c=talk)
    (folder / ".hidden.txt").write_text(talk)
    (folder / "notes.pdf").write_bytes(b"%PDF-1.7")
    shown = run(folder)
    assert shown.exit_code == 1
    assert [line.split(": ")[0] for line in shown.stdout.splitlines()] == [
        str(folder / "a.txt"),
        str(folder / "c.txt"),
    ]
    assert shown.stderr.count("\n") == 1
    assert shown.stderr.startswith(f"{folder / 'b.txt'}: This file has no words in it.")


def test_several_files_as_json_are_an_object_a_line(tmp_path: Path) -> None:
    shown = run(CASTELLAN, CASTELLAN, "--json")
    kept = [json.loads(line) for line in shown.stdout.splitlines()]
    assert [entry["file"] for entry in kept] == [str(CASTELLAN)] * 2
    assert from_json(kept[0]["mirror"]) == from_json(kept[1]["mirror"])


def test_several_files_as_csv_have_one_head_and_name_their_file() -> None:
    text = run(CASTELLAN, CASTELLAN, "--csv").stdout
    assert text.startswith("file,number,time")
    assert text.count("file,number") == 1


def test_what_is_not_there_or_may_not_be_read_is_said_in_a_sentence(tmp_path: Path) -> None:
    empty = tmp_path / "empty"
    empty.mkdir()
    locked = tmp_path / "locked.txt"
    locked.symlink_to("locked.txt")
    shown = run(tmp_path / "none.vtt", empty, locked)
    assert shown.exit_code == 1
    assert [line.split(": ", 1)[1] for line in shown.stderr.splitlines()] == [
        "There is no such file. Check the name, then try again.",
        "This folder has no transcript in it (.vtt, .srt, .txt, .md, .docx, .json).",
        "This file cannot be read: Too many levels of symbolic links.",
    ]


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read every file")
def test_a_locked_file_is_said_in_a_sentence(tmp_path: Path) -> None:
    locked = folder_of(tmp_path, a="Tomas: Hi.\nMara: Hi.\n") / "a.txt"
    locked.chmod(0)
    assert "You may not read this file." in run(locked).stderr


def test_a_transcript_cannot_steer_the_terminal() -> None:
    talk = told(
        "coach open_question: What did you \x1b]0;try\x07 then\u202e?\nrep idea: I \x9b2Jcould.\n" * 20
    )
    shown = page(seen(talk), "a\x1b[2J.vtt", 80)
    assert "What did you" in shown
    assert not {"\x07", "\x9b", "\u202e"} & set(shown)
    assert set(re.findall("\x1b.{3}", shown)) == {"\x1b[1m", "\x1b[0m"}  # our own bold and its end


def subprocess_run(*words: str, code: str = COMMAND, **env: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-c", code, *words],
        capture_output=True,
        env=os.environ | env,
        check=False,
        timeout=60,
    )


def test_neither_django_nor_a_database_is_loaded() -> None:
    code = f"import sys\ntry:\n    {COMMAND}\nfinally:\n    sys.exit('django' in sys.modules)"
    assert subprocess_run(str(CASTELLAN), code=code).returncode == 0


def test_a_reader_who_closes_the_pipe_gets_no_traceback() -> None:
    command = [sys.executable, "-c", COMMAND, *[str(CASTELLAN)] * 3, "--csv"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.readline()
        process.stdout.close()
        assert b"Traceback" not in process.stderr.read()


def test_a_narrow_alphabet_of_the_terminal_stops_nothing() -> None:
    ran = subprocess_run(str(CASTELLAN), PYTHONIOENCODING="ascii")
    assert ran.returncode == 0
    assert b"Who kept the problem?" in ran.stdout


def test_wide_letters_take_two_columns_and_marks_none() -> None:
    assert cells("会議 e\u0301") == 6
    assert wrapped("会議会議会議", 5) == "会議\n会議\n会議"
    assert wrapped("one two three", 9, indent="  ") == "  one two\n  three"
    assert harmless("a\tb\n\u200bc") == "a b c"


def test_with_no_color_nothing_is_bold(monkeypatch: pytest.MonkeyPatch) -> None:
    def bold(**env: str) -> bool:
        return "\x1b[" in CliRunner(env=env).invoke(mirror, [str(CASTELLAN)], color=True).stdout

    assert bold(NO_COLOR="")
    assert not bold(NO_COLOR="1")
