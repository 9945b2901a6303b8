"""What the features of one line are made from: its words, what the rules make of it, what it takes up."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from courtside.talk.moves.coach import coach_rules
from courtside.talk.moves.cues import content
from courtside.talk.moves.play import play_cues
from courtside.talk.moves.rep import rep_rules
from courtside.talk.moves.said import Said, said
from courtside.talk.moves.written import WrittenRules
from courtside.talk.shape import Label, Line, Move, Role

_TOKEN = re.compile(r"[a-z0-9]+(?:'[a-z]+)?|[?!—,.]")
_RULES = WrittenRules()


@dataclass(frozen=True, slots=True)
class Heard:
    """One line, read once for all features."""

    line: Line
    tokens: tuple[str, ...]
    """Words in small letters, and the marks that say something."""
    words: tuple[str, ...]
    """The tokens without the marks."""
    said: Said
    content: frozenset[str]
    rules: Label
    """What the written rules say it does."""
    matches: Mapping[Move, float]
    """Every move that some rule about words finds in it."""
    cues: frozenset[int]
    """What in it begins, offers or ends a role-play."""


def hear(lines: Sequence[Line]) -> list[Heard]:
    """The lines of a talk, each read once."""
    plain = [said(line.text) for line in lines]
    labels = _RULES.label_said(lines, plain)
    return [_hear(line, words, label) for line, words, label in zip(lines, plain, labels, strict=True)]


def _hear(line: Line, words: Said, rules: Label) -> Heard:
    tokens = tuple(_TOKEN.findall(line.text.lower().replace("’", "'")))
    find = rep_rules if line.role is Role.REP else coach_rules
    return Heard(
        line,
        tokens,
        tuple(token for token in tokens if token[0].isalnum()),
        words,
        content(words.words),
        rules,
        find(words),
        play_cues(words),
    )
