"""What was mended about a line or a speaker: what each person said when, and what they can take back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from courtside.mirrors.models import Mend, SpokenAs
from courtside.mirrors.models.mend import holding, is_last
from courtside.people.models import Membership
from courtside.talk import MOVES, Move, Transcript

_DONE = {
    Mend.Kind.SPLIT: gettext_lazy("split into two"),
    Mend.Kind.JOIN: gettext_lazy("joined with the next"),
    Mend.Kind.BACK: gettext_lazy("taken back: {what}"),
}


@dataclass(frozen=True, slots=True)
class Said:
    """One mend: what somebody said when. `word` is empty where they went back to what was read.

    `undo` is its key while its reader may take it back.
    """

    word: str
    who: str
    you: bool
    at: datetime
    undo: UUID | None


def mends_of(transcript: UUID) -> list[Mend]:
    """Every mend of a talk, in order, with whoever made it. One statement."""
    rows = Mend.objects.filter(transcript=transcript).select_related("by__person", "takes_back")
    return list(rows.order_by("number"))


def history(
    rows: Sequence[Mend], talk: Transcript, member: Membership, *, about: Callable[[Mend], bool]
) -> list[Said]:
    """Of all mends of a talk those `about` something, oldest first, in words for `member`."""
    held = holding(rows)
    return [
        Said(
            word=_word(row, talk),
            who=str(row.by),
            you=row.by_id == member.pk,
            at=row.at,
            undo=row.pk if row.by_id == member.pk and is_last(row, held) else None,
        )
        for row in rows
        if about(row)
    ]


def holds(rows: Sequence[Mend], word: int) -> Mend | None:
    """The mend that says what the line beginning with this word does, None for what was read."""
    for row in reversed(holding(rows)):
        if row.kind == Mend.Kind.MOVE and row.covers(range(word, word + 1)):
            return row if row.move else None
    return None


def _word(row: Mend, talk: Transcript) -> str:
    match row.kind:
        case Mend.Kind.MOVE:
            return _(MOVES[Move(row.move)]) if row.move else ""
        case Mend.Kind.SPEAKER:
            return _("said by {name}").format(name=_name(row, talk))
        case Mend.Kind.NAME:
            return _("called {name}").format(name=row.name)
        case Mend.Kind.ROLE:
            return _("{name} was: {role}").format(name=_name(row, talk), role=SpokenAs(row.role).label)
        case Mend.Kind.BACK:
            what = _word(row.takes_back, talk) if row.takes_back else ""
            return str(_DONE[Mend.Kind.BACK]).format(what=what or _("back to what was read"))
    return str(_DONE[Mend.Kind(row.kind)])


def _name(row: Mend, talk: Transcript) -> str:
    return talk.speakers[row.place].name if row.place is not None else ""
