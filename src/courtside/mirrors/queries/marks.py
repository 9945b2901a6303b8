"""The mark beside a line: a shape for what it counts as, and a word for what it does."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from django.utils.functional import Promise
from django.utils.translation import get_language, gettext
from django.utils.translation import gettext_lazy as _

from courtside.mirrors.meanings import COACH, FAMILIES, REP
from courtside.talk import MOVES, Family, Label, Line, Move, Role

UNSURE = _("It could not be told what this sentence does, so it is left out.")
UNHEARD = _("Said by somebody who neither coached nor was coached.")


@dataclass(frozen=True, slots=True)
class Mark:
    """One kind of mark: `family` picks its shape, `word` stands beside it, the rest opens from it."""

    key: str
    family: str
    word: str
    meaning: Promise
    counts_as: Promise


def mark_of(line: Line) -> Mark:
    """The mark of a labelled line."""
    label = line.sentence.label
    if label and line.role is Role.COACH and not label.sure:
        return Mark("coach-unsure", Family.NONE.value, gettext("not sure"), UNSURE, FAMILIES[Family.NONE])
    move, invited = (label.move, label.invited) if label else (Move.OTHER, False)
    return _mark(line.role, move, invited, get_language())


def each_once(marks: Iterable[Mark]) -> list[Mark]:
    """Every kind of mark that stands on a page, once, for the meanings that open from it."""
    return list({mark.key: mark for mark in marks}.values())


@cache
def _mark(role: Role, move: Move, invited: bool, language: str | None) -> Mark:  # noqa: ARG001  # in the key
    word = gettext(MOVES[move])
    meaning = {Role.COACH: COACH, Role.REP: REP}.get(role, {}).get(move, UNHEARD)
    family = _family(role, move, invited)
    if invited and role is Role.COACH:
        word = gettext("{move}, asked for").format(move=word)
    key = f"{role}-{move}{'-invited' if invited else ''}".replace("_", "-")
    return Mark(key, family.value, word, meaning, FAMILIES[family])


def _family(role: Role, move: Move, invited: bool) -> Family:
    return Label(move, invited=invited).family if role is Role.COACH else Family.NONE
