"""What the page Today shows of this app: a coach's talks, and what is asked of somebody who speaks in one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from django.urls import reverse
from django.utils.translation import gettext as _

from courtside.access.gate import visible_to
from courtside.access.rights import Right
from courtside.mirrors.models import Transcript
from courtside.mirrors.queries.asking import my_answers
from courtside.mirrors.queries.progress import Stage, progress_of, title_of
from courtside.people.models import Membership

RECENT = timedelta(days=14)
MOST = 20


@dataclass(frozen=True, slots=True)
class DeskLine:
    """One talk on a desk: what it is called, how far it is, where it leads."""

    title: str
    aside: str
    url: str


@dataclass(frozen=True, slots=True)
class CoachDesk:
    """A coach's talks on their way, and the mirrors of the last two weeks, newest first."""

    waiting: list[DeskLine]
    ready: list[DeskLine]


@dataclass(frozen=True, slots=True)
class AskLine:
    """One talk that somebody speaks in: who asks about it, and the page where it is answered."""

    title: str
    aside: str
    url: str


@dataclass(frozen=True, slots=True)
class RepDesk:
    """Talks that wait for a yes or no, and those with a yes that can be taken back."""

    asked: list[AskLine]
    agreed: list[AskLine]


def coach_desk(member: Membership, *, now: datetime) -> CoachDesk:
    """What a coach sees of their own talks on Today. Three statements."""
    rows = visible_to(member, Right.TRANSCRIPT_SEE, Transcript.objects.with_progress())
    rows = rows.filter(document__isnull=False).order_by("-created_at")
    waiting = [_line(row) for row in rows.filter(mirror=None)[:MOST]]
    ready = [_line(row) for row in rows.filter(mirror__made_at__gte=now - RECENT)[:MOST]]
    return CoachDesk(waiting=waiting, ready=ready)


def rep_desk(member: Membership) -> RepDesk:
    """What is asked of somebody, and what they agreed to. Two statements."""
    lines = [
        (one.open, AskLine(one.title, _("{name} asks").format(name=one.coach), one.url))
        for one in my_answers(member)
        if not one.erased and not one.own
    ]
    return RepDesk(
        asked=[line for is_open, line in lines if is_open],
        agreed=[line for is_open, line in lines if not is_open],
    )


def _line(row: Transcript) -> DeskLine:
    progress = progress_of(row)
    url = (
        reverse("mirror", args=[row.mirror_pk])
        if progress.stage is Stage.READY
        else reverse("transcript", args=[row.pk])
    )
    return DeskLine(title_of(row), progress.words, url)
