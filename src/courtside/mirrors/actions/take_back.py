from __future__ import annotations

from django.db import transaction

from courtside.mirrors.actions.mend_speaker import cast, must_be_free
from courtside.mirrors.actions.remake import Change, Held, add, hold
from courtside.mirrors.errors import ChangedSince
from courtside.mirrors.models import Mend, Mirror, Participant
from courtside.mirrors.models.mend import is_last
from courtside.people.models import Membership

COPIED = ("line", "begin", "end", "place")


@transaction.atomic
def take_back(mend: Mend, mirror: Mirror, *, by: Membership) -> Change:
    """Take a mend back: the talk is what the other mends make of it. A row of its own, as any other.

    Raises `ChangedSince` when it was taken back before, or a later mend of the same words stands on it;
    `NobodyToRead` and `NameTaken` where what came back would not do; `WordsGone` without a mirror.
    """
    held = hold(mirror)
    if not is_last(mend, held.holding):
        raise ChangedSince
    if mend.kind == Mend.Kind.ROLE:
        _recast(held, mend, by=by)
    if mend.kind == Mend.Kind.NAME and mend.place is not None:
        must_be_free(held, mend.place, _name_before(held, mend, mend.place))
    return add(
        held,
        "correction taken back" if mend.kind == Mend.Kind.MOVE else "mend taken back",
        by=by,
        kind=Mend.Kind.BACK,
        takes_back=mend,
        anew=mend.kind == Mend.Kind.ROLE,
        **{name: getattr(mend, name) for name in COPIED},
    )


def _recast(held: Held, mend: Mend, *, by: Membership) -> None:
    """The role before, unless who is who was said anew in between."""
    if mend.place is None or cast(held, by=by, place=mend.place, role=mend.was) != mend.role:
        raise ChangedSince


def _name_before(held: Held, mend: Mend, place: int) -> str:
    """The name that somebody had given before, else the one in the file."""
    for row in reversed(held.holding):
        if row.number < mend.number and row.stands_on(mend):
            return row.name
    return Participant.objects.get(transcript=held.mirror.transcript_id, place=place).name
