"""Somebody keeps a mirror as JSON and shows it again, or takes its lines into a spreadsheet."""

from __future__ import annotations

import copy
import csv
import io
import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from courtside.talk import LabelledBy, Mirror, as_csv, as_json, from_json, mirror
from courtside.talk.readings.tests.talks import CASTELLAN, KAMSTRA
from courtside.talk.readings.tests.telling import told
from courtside.talk.schema import schema
from courtside.talk.table import tame, untame

SCHEMA = Path(__file__).parents[1] / "mirror.schema.json"
GROUP = CASTELLAN + "jon idea: I could help.\neli other: Hm.\nguest other: Hello.\n"


@pytest.fixture(params=[CASTELLAN, KAMSTRA, GROUP, "rep idea: I could ring her."])
def seen(request: pytest.FixtureRequest) -> Mirror:
    return mirror(told(request.param))


def test_the_schema_file_is_made_from_the_types() -> None:
    assert json.loads(SCHEMA.read_text("utf-8")) == schema(), "run: python -m courtside.talk.schema"


def test_what_is_kept_fits_the_schema(seen: Mirror) -> None:
    kept = json.loads(json.dumps(as_json(seen)))
    jsonschema.Draft202012Validator.check_schema(schema())
    jsonschema.Draft202012Validator(schema()).validate(kept)


def test_a_kept_mirror_is_shown_again_as_it_was(seen: Mirror) -> None:
    again = from_json(json.loads(json.dumps(as_json(seen))))
    assert again == seen
    assert again.says() == seen.says()
    assert again.headline_says() == seen.headline_says()


def test_a_talk_that_nobody_labelled_is_kept_too() -> None:
    bare = told(CASTELLAN)
    stripped = type(bare)(
        bare.speakers,
        tuple(
            type(turn)(turn.speaker, tuple(type(s)(s.text) for s in turn.sentences)) for turn in bare.turns
        ),
    )
    assert from_json(as_json(mirror(stripped))) == mirror(stripped)


def test_the_schema_turns_away_what_is_no_mirror() -> None:
    kept = as_json(mirror(told(CASTELLAN)))
    kept["findings"][0]["value"] = "high"
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.Draft202012Validator(schema()).validate(kept)


def broken(change: str) -> Any:
    kept = copy.deepcopy(as_json(mirror(told(CASTELLAN))))
    if change == "later version":
        kept["version"] = 2
    elif change == "nothing":
        return []
    elif change == "no turns":
        del kept["turns"]
    elif change == "unknown finding":
        kept["findings"][0]["key"] = "grade"
    elif change == "wrong type":
        kept["findings"][0]["details"]["asks"] = "many"
    elif change == "unknown move":
        kept["turns"][0]["sentences"][0]["label"]["move"] = "charm"
    elif change == "turn of nobody":
        kept["turns"][0]["speaker"] = 9
    return kept


@pytest.mark.parametrize(
    "change",
    [
        "later version",
        "nothing",
        "no turns",
        "unknown finding",
        "wrong type",
        "unknown move",
        "turn of nobody",
    ],
)
def test_what_cannot_be_read_is_refused(change: str) -> None:
    with pytest.raises(ValueError, match=r"\w"):
        from_json(broken(change))


def rows(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text, newline="")))


def test_the_table_has_a_row_for_each_sentence() -> None:
    table = rows(as_csv(mirror(told(KAMSTRA))))
    assert len(table) == 41
    assert table[3] == {
        "number": "3",
        "time": "10.6",
        "speaker": "Tomas",
        "role": "coach",
        "move": "open_question",
        "counts as": "ask",
        "invited": "no",
        "focus": "other",
        "object": "other",
        "confidence": "1.00",
        "sure": "yes",
        "named by hand": "yes",
        "text": "What have you seen so far?",
    }
    assert table[4]["counts as"] == ""


def test_the_table_names_its_file_where_there_are_several() -> None:
    text = as_csv(mirror(told("rep idea: Yes.")), file="=a.vtt", header=False)
    assert text.startswith("'=a.vtt,0,,Mara,rep,idea")


@pytest.mark.parametrize(
    "first", ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠", " =", "\u200b="]
)
def test_no_cell_runs_as_a_formula(first: str) -> None:
    cell = f'{first}HYPERLINK("x")'
    assert tame(cell) == f"'{cell}"


@given(st.text())
def test_a_tamed_cell_gives_back_what_was_said(cell: str) -> None:
    tamed = tame(cell)
    assert tamed[:1] not in set("=+-@\t\r\n＝＋－＠")
    assert untame(tamed) == cell


def test_ordinary_words_stay_as_they_are() -> None:
    assert tame("It’s 5 = 5, she said.") == "It’s 5 = 5, she said."


def test_what_could_not_be_told_and_what_was_named_by_hand_is_told_as_such() -> None:
    guess = mirror(
        told("coach advice ~0.2: You might ring her.\nrep other: Okay.\n"), labeller=LabelledBy("rules", "1")
    )
    rows = list(csv.DictReader(io.StringIO(as_csv(guess, named=[1]), newline="")))
    assert [(row["sure"], row["named by hand"]) for row in rows] == [("no", "no"), ("yes", "yes")]
    kept = [sentence for turn in as_json(guess, named=[1])["turns"] for sentence in turn["sentences"]]
    assert [(one["sure"], one["named_by_hand"]) for one in kept] == [(False, False), (True, True)]
    assert from_json(as_json(guess, named=[1])) == guess
