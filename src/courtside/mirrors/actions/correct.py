from __future__ import annotations

from django.db import transaction

from courtside.mirrors.actions.remake import Change, Held, add, hold
from courtside.mirrors.errors import NoSuchMove
from courtside.mirrors.models import Mend, Mirror
from courtside.mirrors.seen import Seen
from courtside.people.models import Membership
from courtside.talk import Move, moves_of


@transaction.atomic
def correct_label(
    mirror: Mirror, *, by: Membership, line: int, move: Move | None, seen: Seen | None = None
) -> Change:
    """Say what a line does; None goes back to what the labeller said. All findings follow at once.

    `seen` is the line as `by` saw it. Raises `LineChanged` when it is another by now, `NoSuchPlace` for a
    number too high, `NoSuchMove` for a move that whoever said it cannot make, `WordsGone` without a mirror.
    """
    held = hold(mirror)
    line = held.find(line, seen)
    if move and move not in moves_of(held.made.lines[line].role):
        raise NoSuchMove
    if _said_of(held, line) == {move}:
        return held.unchanged()
    what = "label corrected" if move else "correction taken back"
    return add(held, what, by=by, kind=Mend.Kind.MOVE, move=move or "", **held.about(line))


def _said_of(held: Held, line: int) -> set[Move | None]:
    """What people said of the words of a line: one thing, or several where it was joined since."""
    said: dict[int, Move | None] = dict.fromkeys(held.spans[line])
    for row in held.holding:
        if row.kind == Mend.Kind.MOVE and row.words:
            said |= dict.fromkeys(said.keys() & row.words, Move(row.move) if row.move else None)
    return set(said.values())
