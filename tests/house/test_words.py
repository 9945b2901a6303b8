"""docs/words.md: one word for one idea, in a form that pages can show."""

import re
from collections import Counter
from pathlib import Path
from typing import NamedTuple

import pytest

from courtside.talk.shape import COACH_MOVES, Label, Move

REPOSITORY = Path(__file__).parents[2]
WORDS = REPOSITORY / "docs" / "words.md"
SOURCE = REPOSITORY / "src" / "courtside"
LONGEST_DEFINITION = 200
DESIGNED = """
    organization person membership team rep coach leader admin partnership agreement standing session
    preparation topic option action originator influence role-play lesson skill pattern audit interaction
    debrief opportunity proposal snapshot return ledger recording consent transcript move reading finding
    mirror awareness program effect
"""
KINDS_OF_SESSION = [
    "first conversation",
    "weekly one-to-one",
    "pre-call plan",
    "joint call",
    "post-call debrief",
    "morning huddle",
    "deal coaching",
    "peer session",
    "group discussion",
]
NEEDED_FIRST = """
    role lead invitation deactivation turn sentence line speaker invited evidence minimum asked granted
    refused withdrawn tenant right gate door event history chain wall seal
"""


class Entry(NamedTuple):
    word: str
    definition: str
    facts: dict[str, str]


def entries_of(page: str) -> list[Entry]:
    return [_entry(part) for part in re.split(r"^### ", page, flags=re.MULTILINE)[1:]]


def _entry(part: str) -> Entry:
    heading, paragraph, *_ = (block.strip() for block in part.split("\n\n"))
    definition = re.split(r"(?<=[.]) ", " ".join(paragraph.split()))[0]
    return Entry(heading, definition, dict(re.findall(r"^- ([\w ]+): (.+)$", part, re.MULTILINE)))


def name_of(move: Move) -> str:
    return f"{move.replace('_', ' ')} (move)"


def is_defined(name: str) -> bool:
    """Whether a folder of ours defines this, as in `people.Membership`."""
    folder, _, thing = name.partition(".")
    definition = re.compile(rf"^(class|def) {thing}\b", re.MULTILINE)
    return any(definition.search(file.read_text()) for file in (SOURCE / folder).rglob("*.py"))


@pytest.fixture(scope="module")
def entries() -> list[Entry]:
    return entries_of(WORDS.read_text())


@pytest.fixture(scope="module")
def by_word(entries: list[Entry]) -> dict[str, Entry]:
    return {entry.word: entry for entry in entries}


@pytest.mark.parametrize("word", [*DESIGNED.split(), *KINDS_OF_SESSION, *NEEDED_FIRST.split()])
def test_the_word_is_there(word: str, by_word: dict[str, Entry]) -> None:
    assert word in by_word


def test_no_word_stands_twice(entries: list[Entry]) -> None:
    assert [word for word, times in Counter(e.word.casefold() for e in entries).items() if times > 1] == []


def test_each_definition_fits_where_pages_show_it(entries: list[Entry]) -> None:
    assert {e.word: len(e.definition) for e in entries if len(e.definition) > LONGEST_DEFINITION} == {}


def test_each_definition_is_a_sentence(entries: list[Entry]) -> None:
    assert [e.word for e in entries if not re.fullmatch(r"[A-Z][^\n#]{9,}\.", e.definition)] == []


def test_each_word_says_where_it_lives(entries: list[Entry]) -> None:
    assert [e.word for e in entries if not re.match(r"`[\w.]+`", e.facts.get("Where", ""))] == []


def test_a_name_in_the_code_that_a_word_points_at_is_there(entries: list[Entry]) -> None:
    named = {name for e in entries for name in re.findall(r"`(\w+\.\w+)`", e.facts["Where"])}
    assert {name for name in named if not is_defined(name)} == set()
    assert not is_defined("people.Nobody")


def test_the_moves_are_those_that_talk_knows(entries: list[Entry]) -> None:
    assert {e.word for e in entries if e.word.endswith("(move)")} == {name_of(move) for move in Move}


@pytest.mark.parametrize("move", list(Move))
def test_a_move_counts_as_what_talk_counts_it_as(move: Move, by_word: dict[str, Entry]) -> None:
    counts_as = by_word[name_of(move)].facts["Counts as"]
    assert counts_as == (Label(move).family.value if move in COACH_MOVES else "none")


@pytest.mark.parametrize("move", list(Move))
def test_a_move_has_an_example(move: Move, by_word: dict[str, Entry]) -> None:
    assert re.fullmatch(r'".+"', by_word[name_of(move)].facts["Example"])


def test_groups_hold_the_words() -> None:
    before, *groups = re.split(r"^## ", WORDS.read_text(), flags=re.MULTILINE)
    assert "\n### " not in before
    assert [group.splitlines()[0] for group in groups if "\n### " not in group] == []
