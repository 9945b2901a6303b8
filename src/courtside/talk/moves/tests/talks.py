"""Talks to label: one line a sentence, written in a test or read from `examples/` with a coach's labels."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from courtside.talk.moves import WRITTEN_RULES, label
from courtside.talk.shape import Label, Move, Role, Sentence, Speaker, Transcript, Turn

COACH, REP = Speaker("Ada", Role.COACH), Speaker("Ben", Role.REP)
EXAMPLES = Path(__file__).parent / "examples"
_LINE = re.compile(r"(?P<role>[CR]) (?P<move>[a-z_]+)(?P<invited> \(invited\))?: (?P<text>.+)")


@dataclass(frozen=True, slots=True)
class Example:
    """A talk and the label that each of its sentences should get."""

    title: str
    talk: Transcript
    labels: tuple[Label, ...]


def examples(name: str) -> Iterator[Example]:
    """The talks of one file."""
    text = (EXAMPLES / f"{name}.txt").read_text(encoding="utf-8")
    for block in re.split(r"^== ", text, flags=re.MULTILINE)[1:]:
        title, *rows = block.strip().splitlines()
        yield _example(title, [row for row in rows if row.strip()])


def _example(title: str, rows: list[str]) -> Example:
    speakers = (Speaker("Coach", Role.COACH), Speaker("Rep", Role.REP))
    turns: list[Turn] = []
    labels = []
    for row in rows:
        match = _LINE.fullmatch(row)
        assert match, f"{title}: {row!r} is no line of an example"
        speaker = "CR".index(match["role"])
        sentence = Sentence(match["text"])
        if turns and turns[-1].speaker == speaker:
            turns[-1] = Turn(speaker, (*turns[-1].sentences, sentence))
        else:
            turns.append(Turn(speaker, (sentence,)))
        labels.append(Label(Move(match["move"]), invited=bool(match["invited"])))
    return Example(title, Transcript(speakers, tuple(turns)), tuple(labels))


def labelled(*said: str) -> tuple[Label, ...]:
    """The labels that the rules give a talk of "C: ..." and "R: ..."; each line is a turn."""
    turns = tuple(Turn("CR".index(line[0]), (Sentence(line[3:]),)) for line in said)
    lines = label(Transcript((COACH, REP), turns), labeller=WRITTEN_RULES).lines()
    return tuple(line.sentence.label for line in lines if line.sentence.label)


def moves(*said: str) -> tuple[Move, ...]:
    """What each line of such a talk does."""
    return tuple(one.move for one in labelled(*said))
