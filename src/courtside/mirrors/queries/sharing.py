"""Who sees a mirror: what its coach reads of it, and what somebody reads to whom it is shown."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from django.db.models import Exists, OuterRef, Subquery

from courtside.access.gate import visible_to
from courtside.access.rights import Right
from courtside.history.models import Event
from courtside.mirrors.actions.look import OPENED
from courtside.mirrors.models import Mirror, Participant, Share, SpokenAs, those_who_may_be_shown
from courtside.mirrors.sample import is_sample
from courtside.people.models import Membership


@dataclass(frozen=True, slots=True)
class Viewer:
    """Somebody to whom a mirror is shown, or was `until` then; `opened_at` is their last look, if any."""

    share: UUID
    name: str
    since: datetime
    until: datetime | None
    opened_at: datetime | None


@dataclass(frozen=True, slots=True)
class Audience:
    """Who sees a mirror besides its coach, and who did before."""

    now: list[Viewer]
    before: list[Viewer]


@dataclass(frozen=True, slots=True)
class Choices:
    """To whom a mirror may be shown and is not yet: those it is about, and those who coach or lead."""

    reps: list[Membership]
    coaches: list[Membership]


@dataclass(frozen=True, slots=True)
class SharedWithMe:
    """By whom and since when a mirror is shown to whoever asks. `speaks`: lines of it are their own."""

    coach: str
    since: datetime
    speaks: bool


def audience_of(mirror: Mirror) -> Audience:
    """Who sees a mirror, for its coach. One statement."""
    looks = Event.objects.filter(on=OuterRef("mirror"), what=OPENED, by=OuterRef("shown_to"))
    last = Subquery(looks.order_by("-number").values("at")[:1])
    rows = Share.objects.filter(mirror=mirror).annotate(opened_at=last).select_related("shown_to__person")
    viewers = [_viewer(row) for row in rows.order_by("at", "pk")]
    return Audience(
        now=[one for one in viewers if one.until is None], before=[one for one in viewers if one.until]
    )


def share_choices(member: Membership, mirror: Mirror) -> Choices:
    """To whom its coach may show a mirror besides, by name. One statement."""
    shown = Share.objects.holding().filter(mirror=mirror).values("shown_to")
    spoke = Participant.objects.filter(transcript=mirror.transcript_id, role=SpokenAs.REP)
    rows = those_who_may_be_shown(mirror.transcript).exclude(pk__in=shown)
    rows = rows.annotate(coached=Exists(spoke.filter(membership=OuterRef("pk")))).select_related("person")
    people: list[Any] = list(visible_to(member, Right.PEOPLE_SEE, rows).order_by("person__name", "pk"))
    return Choices(
        reps=[one for one in people if one.coached], coaches=[one for one in people if not one.coached]
    )


def reps_without_account(mirror: Mirror) -> list[str]:
    """Those coached in a talk to whom it cannot be shown yet; nobody of the sample talk. Two statements."""
    if is_sample(mirror.transcript):
        return []
    spoke = Participant.objects.filter(transcript=mirror.transcript_id, role=SpokenAs.REP, membership=None)
    return [one.called for one in spoke.order_by("place")]


def shared_with(member: Membership, mirror: Mirror) -> SharedWithMe:
    """Who shows a mirror to this reader. One statement."""
    spoke = Participant.objects.filter(transcript=mirror.transcript_id, membership=member)
    rows = Share.objects.holding().annotate(speaks=Exists(spoke)).select_related("by__person")
    share: Any = rows.get(mirror=mirror, shown_to=member)
    return SharedWithMe(str(share.by), share.at, share.speaks)


def viewers_of(mirror: Mirror) -> list[str]:
    """The names of those to whom a mirror is shown, for whoever speaks in it. One statement."""
    rows = Share.objects.holding().filter(mirror=mirror).select_related("shown_to__person")
    return [str(share.shown_to) for share in rows.order_by("at", "pk")]


def _viewer(row: Any) -> Viewer:
    return Viewer(row.pk, str(row.shown_to), row.at, row.taken_back_at, row.opened_at)
