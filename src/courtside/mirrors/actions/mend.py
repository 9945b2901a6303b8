"""What is wrong with a line itself: where it begins and ends, and who said it."""

from __future__ import annotations

from django.db import transaction

from courtside.mirrors.actions.remake import Change, add, hold
from courtside.mirrors.errors import NoSuchPlace, NothingToJoin
from courtside.mirrors.models import Mend, Mirror
from courtside.mirrors.seen import Seen
from courtside.people.models import Membership


@transaction.atomic
def split_line(mirror: Mirror, *, by: Membership, line: int, word: int, seen: Seen | None = None) -> Change:
    """Split a line before `word`, counted over the whole talk. Both halves keep what somebody said it does.

    Raises `NoSuchPlace` for a word that is not inside the line; else as `correct_label`.
    """
    held = hold(mirror)
    line = held.find(line, seen)
    words = held.spans[line]
    if not words.start < word < words.stop:
        raise NoSuchPlace
    return add(held, "line split", by=by, kind=Mend.Kind.SPLIT, word=word, **held.about(line))


@transaction.atomic
def join_lines(mirror: Mirror, *, by: Membership, line: int, seen: Seen | None = None) -> Change:
    """Join a line with the next one of its turn. What somebody said the first does holds for both.

    Raises `NothingToJoin` at the end of a turn; else as `correct_label`.
    """
    held = hold(mirror)
    line = held.find(line, seen)
    lines = held.made.lines
    if line + 1 >= len(lines) or lines[line].turn != lines[line + 1].turn:
        raise NothingToJoin
    first, second = held.spans[line], held.spans[line + 1]
    about = held.about(line) | {"end": second.stop}
    return add(held, "lines joined", by=by, kind=Mend.Kind.JOIN, word=first.stop, **about)


@transaction.atomic
def give_line(mirror: Mirror, *, by: Membership, line: int, place: int, seen: Seen | None = None) -> Change:
    """Say that another speaker of the talk said this line. It is read anew, as theirs.

    Raises `NoSuchPlace` for a speaker that the talk does not have; else as `correct_label`.
    """
    held = hold(mirror)
    line = held.find(line, seen)
    talk = held.made.transcript
    if place >= len(talk.speakers):
        raise NoSuchPlace
    if talk.turns[held.made.lines[line].turn].speaker == place:
        return held.unchanged()
    what = "line given to its speaker"
    return add(held, what, by=by, kind=Mend.Kind.SPEAKER, place=place, **held.about(line))
