from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from click.testing import CliRunner, Result

from courtside.talk.terminal.moves import moves

TALK: dict[str, Any] = {
    "id": "7",
    "note": "kept as it is",
    "speakers": {"Ann": "coach", "Bo": "rep"},
    "turns": [
        {"speaker": "Ann", "sentences": [{"text": "What did you try?", "gold": "open"}]},
        {"speaker": "Bo", "sentences": [{"text": "Mm."}, {"text": "I'll ring her on Friday."}]},
    ],
}


def run(*lines: str) -> Result:
    return CliRunner().invoke(moves, [], input="\n".join(lines) + "\n")


def test_every_sentence_comes_back_with_its_move_its_confidence_and_why() -> None:
    ran = run(json.dumps(TALK))
    assert ran.exit_code == 0
    (labelled,) = (json.loads(line) for line in ran.stdout.splitlines())
    said = [sentence for turn in labelled["turns"] for sentence in turn["sentences"]]
    assert [one["move"] for one in said] == ["open_question", "other", "commitment"]
    assert all(0 <= one["confidence"] <= 1 for one in said)
    assert "i'll" in " ".join(said[2]["why"])


def test_whatever_else_stands_in_the_talk_comes_back_as_it_was() -> None:
    (line,) = run(json.dumps(TALK)).stdout.splitlines()
    labelled = json.loads(line)
    assert (labelled["id"], labelled["note"]) == ("7", "kept as it is")
    assert labelled["turns"][0]["sentences"][0]["gold"] == "open"


def test_a_line_that_is_no_talk_gets_one_sentence_and_the_others_are_labelled() -> None:
    nobody = json.dumps({**TALK, "speakers": {"Ann": "coach"}})
    number = json.dumps({**TALK, "turns": [{"speaker": "Ann", "sentences": [{"text": 3}]}]})
    ran = run("hello", json.dumps(TALK), "", nobody, number, '{"speakers": {"Ann": "boss"}}', "[]")
    assert ran.exit_code == 1
    assert len(ran.stdout.splitlines()) == 1
    assert [line.split(":")[0] for line in ran.stderr.splitlines()] == [
        "Line 1", "Line 4", "Line 5", "Line 6", "Line 7",
    ]  # fmt: skip
    assert "This is no JSON." in ran.stderr


def test_talks_are_read_from_files_too(tmp_path: Path) -> None:
    (tmp_path / "talks.jsonl").write_text(json.dumps(TALK) + "\n" + json.dumps(TALK) + "\n")
    ran = CliRunner().invoke(moves, [str(tmp_path / "talks.jsonl")])
    assert ran.exit_code == 0
    assert len(ran.stdout.splitlines()) == 2
