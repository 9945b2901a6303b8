"""Two mirrors of one coach beside each other, the earlier first. They are shown, and not judged."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import OuterRef
from django.db.models.functions import Coalesce
from django.utils.formats import date_format

from courtside.access.gate import visible_to
from courtside.access.rights import Right
from courtside.mirrors.models import Mirror, Participant, SpokenAs
from courtside.mirrors.queries.findings import FindingShown, findings_of
from courtside.mirrors.queries.mirror import open_row
from courtside.mirrors.queries.progress import listed
from courtside.mirrors.voice import VOICE
from courtside.people.models import Membership
from courtside.talk import Role, from_json

MOST_CHOICES = 200


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two talks."""

    mirror: Mirror
    day: str
    reps: str
    headline: str


@dataclass(frozen=True, slots=True)
class Pair:
    """One question put to both talks."""

    question: str
    before: FindingShown
    after: FindingShown


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two talks, and what the same questions found in each."""

    before: Side
    after: Side
    pairs: list[Pair]

    @property
    def sides(self) -> tuple[Side, Side]:
        """The earlier talk, and the one after it."""
        return self.before, self.after


@dataclass(frozen=True, slots=True)
class Choice:
    """Another mirror that may be put beside one."""

    pk: UUID
    title: str


def comparison(member: Membership, pk: UUID, other: UUID) -> Comparison:
    """Two mirrors of one coach, in the order of their days. Two statements, four where it is refused."""
    rows = sorted(
        (open_row(member, key, Right.MIRROR_COMPARE) for key in (pk, other)),
        key=lambda row: (row.transcript.held_on, row.pk),
    )
    (before, first), (after, second) = [_side(row) for row in rows]
    found = {one.key: one for one in second}
    pairs = [Pair(one.question, one, found[one.key]) for one in first if one.key in found]
    return Comparison(
        before, after, sorted(pairs, key=lambda pair: pair.before.missing and pair.after.missing)
    )


def others(member: Membership, row: Mirror) -> list[Choice]:
    """What may be put beside a mirror: the coach's others, newest first. One statement."""
    spoke = Participant.objects.filter(role=SpokenAs.REP, transcript=OuterRef("transcript")).order_by("place")
    rows = visible_to(member, Right.MIRROR_COMPARE, Mirror.objects.exclude(pk=row.pk))
    found = rows.annotate(reps=ArraySubquery(spoke.values_list(Coalesce("membership__person__name", "name"))))
    newest = found.order_by("-transcript__held_on", "-pk").values_list("pk", "transcript__held_on", "reps")
    return [
        Choice(key, ", ".join([date_format(day, "j F Y"), listed([name for name in reps if name])]))
        for key, day, reps in newest[:MOST_CHOICES]
    ]


def _side(row: Mirror) -> tuple[Side, list[FindingShown]]:
    made = from_json(row.document)
    reps = [speaker.name for speaker in made.transcript.speakers if speaker.role is Role.REP]
    day = date_format(row.transcript.held_on, "j F Y")
    return Side(row, day, listed(reps), made.headline_says(VOICE)), findings_of(made)
