"""How a coach's asking and giving back went over their last talks: for the coach alone, never a grade."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from math import sqrt
from typing import Any
from uuid import UUID

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import Exists, F, Func, JSONField, OuterRef, Q
from django.db.models.functions import Coalesce, JSONObject
from django.utils.translation import ngettext

from courtside.access.gate import visible_to
from courtside.access.rights import Right
from courtside.mirrors.models import Mirror, Participant, SpokenAs
from courtside.mirrors.queries.progress import listed
from courtside.mirrors.sample import sample_fingerprint
from courtside.people.models import Membership

MOST_TALKS = 12
STEADY_FROM = 6
"""Talks until a share over talks is steady: docs/measures.md, "Over several talks"."""
SURE = 1.96
"""Standard deviations on either side that hold 19 of 20."""
LEFT, RIGHT, TOP, BOTTOM = 48, 330, 12, 96


class _Share(Func):
    """The one finding that is drawn, without the words that stand in the same document."""

    template = "jsonb_path_query_first(%(expressions)s, '$.findings[*] ? (@.key == \"ask_and_reflect\")')"
    output_field = JSONField()


@dataclass(frozen=True, slots=True)
class Rep:
    """Somebody with whom this coach has a mirror."""

    pk: UUID
    name: str


@dataclass(frozen=True, slots=True)
class Point:
    """One talk: `asked` of `counted` sentences asked or reflected; where its dot and its stroke are drawn."""

    mirror: UUID
    held_on: date
    reps: str
    asked: int
    counted: int
    x: float
    y: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Trend:
    """The last talks of a coach, oldest first. `thin` had too few sentences to be drawn."""

    points: list[Point]
    thin: int
    reps: list[Rep]
    rep: Rep | None

    @property
    def provisional(self) -> bool:
        """Whether these are too few talks for a steady figure."""
        return len(self.points) < STEADY_FROM

    @property
    def sentence(self) -> str:
        """What the drawing shows."""
        return ngettext(
            "In the last talk {asked} of {counted} of your sentences asked or reflected.",
            "In the last {count} talks {asked} of {counted} of your sentences asked or reflected.",
            len(self.points),
        ).format(
            count=len(self.points),
            asked=sum(point.asked for point in self.points),
            counted=sum(point.counted for point in self.points),
        )


def trend_of(member: Membership, *, rep: str = "") -> Trend:
    """The last mirrors of a coach, of those with one rep where `rep` is the key of one. One statement.

    Where there is no mirror with that rep, it is as if none had been chosen.
    """
    key = _key(rep)
    rows = _newest(member, key) or (_newest(member, None) if key else [])
    reps = [Rep(UUID(one["pk"]), one["name"]) for one in (rows[0].reps if rows else [])]
    shares = [(row, row.share) for row in reversed(rows) if row.share and row.share["missing"] is None]
    points = [_point(row, share, i, len(shares)) for i, (row, share) in enumerate(shares)]
    return Trend(points=points, thin=len(rows) - len(points), reps=reps, rep=_chosen(reps, key))


def _chosen(reps: list[Rep], key: UUID | None) -> Rep | None:
    return next((one for one in reps if one.pk == key), None)


def wilson(asked: int, counted: int) -> tuple[float, float]:
    """Where the share of `asked` in `counted` lies, 19 times of 20, were the sentences drawn by lot.

    The interval of E. B. Wilson, Journal of the American Statistical Association 22, 1927, page 209.
    """
    share, z = asked / counted, SURE**2 / counted
    middle = (share + z / 2) / (1 + z)
    half = SURE * sqrt(share * (1 - share) / counted + z / (4 * counted)) / (1 + z)
    return middle - half, middle + half


def _newest(member: Membership, rep: UUID | None) -> list[Any]:
    """The newest mirrors, each with its share, who was coached in it, and everybody whom this coach has."""
    spoke = Participant.objects.filter(role=SpokenAs.REP)
    theirs = Q(transcript__coach=member, transcript__mirror__isnull=False, membership__isnull=False)
    rows = visible_to(member, Right.MIRROR_COMPARE, Mirror.objects.select_related("transcript"))
    real = Exists(spoke.filter(transcript=OuterRef("transcript"), membership__isnull=False))
    rows = rows.filter(~Q(transcript__fingerprint=sample_fingerprint()) | real)
    if rep:
        rows = rows.filter(Exists(spoke.filter(transcript=OuterRef("transcript"), membership=rep)))
    rows = rows.defer("document", "transcript__document").annotate(
        share=_Share(F("document")),
        coached=ArraySubquery(
            spoke.filter(transcript=OuterRef("transcript"))
            .order_by("place")
            .values_list(Coalesce("membership__person__name", "name"))
        ),
        reps=ArraySubquery(
            spoke.filter(theirs)
            .order_by("membership__person__name")
            .distinct()
            .values(rep=JSONObject(pk="membership_id", name="membership__person__name"))
        ),
    )
    return list(rows.order_by("-transcript__held_on", "-pk")[:MOST_TALKS])


def _key(rep: str) -> UUID | None:
    try:
        return UUID(rep)
    except ValueError:
        return None


def _point(row: Any, share: dict[str, Any], place: int, of: int) -> Point:
    details = share["details"]
    asked = details["asks"] + details["reflections"]
    counted = asked + details["tells"]
    low, high = wilson(asked, counted)
    return Point(
        mirror=row.pk,
        held_on=row.transcript.held_on,
        reps=listed([name for name in row.coached if name]),
        asked=asked,
        counted=counted,
        x=round(LEFT + (RIGHT - LEFT) * (place / (of - 1) if of > 1 else 0.5), 1),
        y=_down(asked / counted),
        low=_down(low),
        high=_down(high),
    )


def _down(share: float) -> float:
    return round(BOTTOM - share * (BOTTOM - TOP), 1)
