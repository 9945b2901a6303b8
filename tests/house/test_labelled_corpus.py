"""The labelled corpus holds together: every talk is read, no label is rare, a share is labelled twice."""

from __future__ import annotations

import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from courtside.talk import Line, Role
from courtside.talk.labelled import LabelledTalk, read_folder
from courtside.talk.shape import COACH_MOVES, REP_MOVES

from .test_words import KINDS_OF_SESSION

CORPUS = Path(__file__).parents[2] / "corpus"


@pytest.fixture(scope="module")
def talks() -> dict[str, LabelledTalk]:
    return read_folder(CORPUS / "labelled")


def lines(talks: dict[str, LabelledTalk]) -> list[Line]:
    return [line for talk in talks.values() for line in talk.transcript.lines()]


def test_the_checker_finds_nothing_wrong() -> None:
    ran = subprocess.run([sys.executable, CORPUS / "tools" / "check.py"], capture_output=True, text=True)
    assert ran.returncode == 0, ran.stdout


def test_there_are_enough_of_each_kind_and_half_are_as_heard(talks: dict[str, LabelledTalk]) -> None:
    assert len(talks) >= 150
    assert len(lines(talks)) >= 10_000
    assert {talk.kind for talk in talks.values()} == set(KINDS_OF_SESSION)
    assert 0.45 <= sum(talk.heard for talk in talks.values()) / len(talks) <= 0.55
    assert len({talk.industry for talk in talks.values()}) >= 20


@pytest.mark.parametrize(("role", "moves"), [(Role.COACH, COACH_MOVES), (Role.REP, REP_MOVES)])
def test_no_label_is_rare(talks: dict[str, LabelledTalk], role: Role, moves: frozenset[str]) -> None:
    counts = Counter(line.move for line in lines(talks) if line.role is role)
    assert set(counts) == moves
    assert min(counts.values()) >= 250, counts


def test_what_was_heard_has_no_marks(talks: dict[str, LabelledTalk]) -> None:
    heard = {name: talk for name, talk in talks.items() if talk.heard}
    marked = [line.text for line in lines(heard) if line.text.rstrip()[-1] in ".?!"]
    assert len(marked) <= 0.005 * len(lines(heard)), marked[:20]


def test_a_share_is_labelled_twice_with_the_same_sentences(talks: dict[str, LabelledTalk]) -> None:
    second = read_folder(CORPUS / "second")
    for name, talk in second.items():
        assert [one.text for one in lines({name: talk})] == [one.text for one in lines({name: talks[name]})]
    assert len(lines(second)) >= 0.15 * len(lines(talks))
