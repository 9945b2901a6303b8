"""docs/requirements.md: every row once, in our own words, ticked only by a test that exists."""

import re
from base64 import b64decode
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

import pytest

REPOSITORY = Path(__file__).parents[2]
REQUIREMENTS = REPOSITORY / "docs" / "requirements.md"
ARTICLES = Path(__file__).with_name("articles.marks")
ROWS = 164
LONGEST_SHARED_RUN = 7  # words
MARK = 5  # bytes: by chance two runs share one less than once in a million checks

_ROW = re.compile(r"^\| *(?P<number>\d+) *\| *(?P<what>.*?) *\| *(?P<tests>.*?) *\|$", re.MULTILINE)
_TEST_NAME = re.compile(r"`?(?P<path>[\w./-]+\.py)::(?P<name>test_\w+)`?")


class Row(NamedTuple):
    number: int
    what: str
    tests: list[str]


def rows_of(page: str) -> list[Row]:
    return [Row(int(m["number"]), m["what"], m["tests"].split()) for m in _ROW.finditer(page)]


def what_is_wrong_with(test: str, *, under: Path) -> str | None:
    """Why this cell's test shows nothing, or None when the named function is there."""
    named = _TEST_NAME.fullmatch(test)
    if named is None:
        return f"{test} is not of the form path/test_file.py::test_name"
    file = under / named["path"]
    if not file.is_file():
        return f"{named['path']} does not exist"
    if not re.search(rf"^\s*(async )?def {named['name']}\(", file.read_text(), re.MULTILINE):
        return f"{named['path']} has no {named['name']}"
    return None


def marks(text: str) -> dict[bytes, str]:
    """Each run of words that is longer than what may be shared, by a mark from which it cannot be read."""
    words = re.findall(r"[a-z0-9]+", re.sub(r"['’]", "", text.lower()))
    length = LONGEST_SHARED_RUN + 1
    found = (" ".join(words[at : at + length]) for at in range(len(words) - length + 1))
    return {sha256(run.encode()).digest()[:MARK]: run for run in found}


def marks_of_the_articles() -> set[bytes]:
    """The marks of the five articles, kept in a file beside this one; the articles are not ours to keep."""
    kept = b64decode(ARTICLES.read_text())
    return {kept[at : at + MARK] for at in range(0, len(kept), MARK)}


@pytest.fixture(scope="module")
def rows() -> list[Row]:
    return rows_of(REQUIREMENTS.read_text())


def test_every_row_stands_once_and_in_order(rows: list[Row]) -> None:
    assert [row.number for row in rows] == list(range(1, ROWS + 1))


def test_every_line_that_looks_like_a_row_is_read_as_one(rows: list[Row]) -> None:
    lines = [line for line in REQUIREMENTS.read_text().splitlines() if re.match(r"\|\s*\d", line)]
    assert len(lines) == len(rows)


def test_every_row_says_what_it_demands_and_no_two_the_same(rows: list[Row]) -> None:
    assert [row.number for row in rows if not row.what] == []
    assert len({row.what for row in rows}) == len(rows)


def test_a_row_is_ticked_by_nothing_but_a_test_that_exists(rows: list[Row]) -> None:
    wrong = {
        f"row {row.number}: {problem}"
        for row in rows
        for test in row.tests
        if (problem := what_is_wrong_with(test, under=REPOSITORY))
    }
    assert wrong == set()


@pytest.mark.parametrize(
    ("test", "problem"),
    [
        ("done", "not of the form"),
        ("test_gone.py::test_it", "does not exist"),
        ("test_here.py::test_other", "has no test_other"),
        ("test_here.py::test_i", "has no test_i"),
    ],
)
def test_a_tick_that_shows_nothing_is_found(test: str, problem: str, tmp_path: Path) -> None:
    (tmp_path / "test_here.py").write_text("def test_it():\n    assert 1\n")
    assert what_is_wrong_with("test_here.py::test_it", under=tmp_path) is None
    assert problem in (what_is_wrong_with(test, under=tmp_path) or "")


def test_no_row_repeats_the_words_of_the_articles(rows: list[Row]) -> None:
    theirs = marks_of_the_articles()
    assert len(theirs) > 1000
    ours = {mark: (row.number, run) for row in rows for mark, run in marks(row.what).items()}
    assert [ours[mark] for mark in ours.keys() & theirs] == []


def test_words_that_are_repeated_are_found_however_they_are_set() -> None:
    theirs = marks("The rep's own questions come first, and the coach waits for them.").keys()
    assert marks("Say: the reps OWN questions come first; and the coach!").keys() & theirs
    assert not marks("The rep's own questions come first, and then the coach.").keys() & theirs
