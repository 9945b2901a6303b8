"""corpus/: every talk is read, its people are found, and its mirror is made."""

from __future__ import annotations

import json
import re
from collections import defaultdict
from functools import cache
from pathlib import Path
from typing import TypedDict

import pytest

from courtside.talk import Role, Transcript, guess_roles, label, mirror, read

from .test_words import KINDS_OF_SESSION

CORPUS = Path(__file__).parents[2] / "corpus"
TALK_SECONDS = (8 * 60, 25 * 60)
TALK_WORDS = (1000, 4000)  # the same at 130 to 160 words a minute, for files without times
LONGEST_SHARED = 6  # words: "How was that for you, then?" may be said twice, a whole thought may not
MISSED = {"talks/2026-09-18-nine-minutes.srt"}
"""Where the roles are guessed wrong: a coach who only asks for leave, beside a rep who coaches himself."""


class Entry(TypedDict, total=False):
    file: str
    date: str
    format: str
    recognised: bool
    kind: str
    coaches: list[str]
    coached: list[str]
    others: list[str]
    what_happens: str
    voices: dict[str, str]


ENTRIES: list[Entry] = json.loads((CORPUS / "talks.json").read_text())
FILES = [entry["file"] for entry in ENTRIES]
each_talk = pytest.mark.parametrize("entry", ENTRIES, ids=FILES)


@cache
def talk_in(file: str) -> Transcript:
    return guess_roles(read((CORPUS / file).read_bytes(), file))


def person(entry: Entry, name: str) -> str:
    """Who is meant by a speaker's name in the file."""
    return entry.get("voices", {}).get(name, name)


def guessed(entry: Entry) -> dict[str, Role]:
    return {person(entry, speaker.name): speaker.role for speaker in talk_in(entry["file"]).speakers}


def is_right(entry: Entry) -> bool:
    """One coach of those who coached; everybody else who was coached a rep. Peers take turns."""
    coaches = [name for name, role in guessed(entry).items() if role is Role.COACH]
    reps = {name for name, role in guessed(entry).items() if role is Role.REP}
    return (
        len(coaches) == 1 and coaches[0] in entry["coaches"] and reps == set(entry["coached"]) - set(coaches)
    )


def test_the_manifest_names_every_file_once() -> None:
    there = sorted(f"talks/{path.name}" for path in (CORPUS / "talks").iterdir())
    assert there == sorted(FILES)
    assert len(FILES) >= 15


@each_talk
def test_a_talk_is_read_in_its_format_with_the_people_it_names(entry: Entry) -> None:
    assert talk_in(entry["file"]).source == entry["format"]
    assert set(guessed(entry)) == {*entry["coaches"], *entry["coached"], *entry["others"]}
    assert entry["kind"] in KINDS_OF_SESSION
    assert entry["file"].startswith(f"talks/{entry['date']}-")
    assert len(entry["what_happens"].split()) > 8


@each_talk
def test_a_talk_lasts_as_long_as_such_talks_do(entry: Entry) -> None:
    turns = talk_in(entry["file"]).turns
    assert TALK_WORDS[0] < sum(turn.words for turn in turns) < TALK_WORDS[1]
    starts = [turn.start for turn in turns if turn.start is not None]
    assert starts == sorted(starts)
    if len(starts) == len(turns):
        assert TALK_SECONDS[0] < starts[-1] < TALK_SECONDS[1]


@each_talk
def test_a_talk_as_a_recogniser_gives_it_has_no_capitals_and_no_marks(entry: Entry) -> None:
    text = " ".join(line.text for line in talk_in(entry["file"]).lines())
    marked = text != text.lower() or "." in text or "?" in text
    assert marked is not entry["recognised"]


def test_the_roles_are_guessed_as_the_manifest_says_but_where_we_know_better() -> None:
    assert {entry["file"] for entry in ENTRIES if not is_right(entry)} == MISSED


def test_a_wrong_guess_says_that_it_is_weak() -> None:
    reasons = [speaker.reason for file in MISSED for speaker in talk_in(file).speakers]
    assert reasons
    assert all(reason.startswith("A weak guess") for reason in reasons)


SHORT = {"talks/2026-09-18-nine-minutes.srt"}
"""Nine minutes in which the coach of the manifest says less than a mirror needs."""


@each_talk
def test_every_talk_that_is_long_enough_looks_into_the_mirror(entry: Entry) -> None:
    named = {person(entry, name): name for name in (s.name for s in talk_in(entry["file"]).speakers)}
    roles = {named[name]: Role.REP for name in entry["coached"]}
    roles[named[entry["coaches"][0]]] = Role.COACH
    seen = mirror(label(talk_in(entry["file"]).with_roles(roles)))
    assert "Not enough" not in seen.headline_says() or entry["file"] in SHORT
    assert all(line.sentence.label is not None for line in seen.lines)
    assert all(said.sentence for said in seen.says())


def test_no_two_talks_share_a_sentence() -> None:
    where: dict[str, set[str]] = defaultdict(set)
    for file in FILES:
        for line in talk_in(file).lines():
            words = re.findall(r"[^\W_]+", line.text.replace("'", "").lower())
            if len(words) > LONGEST_SHARED:
                where[" ".join(words)].add(file)
    assert len(where) > 1000
    assert {sentence: files for sentence, files in where.items() if len(files) > 1} == {}
