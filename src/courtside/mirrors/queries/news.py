"""What somebody else did about a coach's talks, told on Today for two weeks or until it was seen."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from django.db.models import Exists, F, OuterRef, QuerySet
from django.urls import reverse
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from courtside.access.gate import visible_to
from courtside.access.rights import Right
from courtside.history.models import Event
from courtside.mirrors.actions.look import OPENED
from courtside.mirrors.models import Answer, Consent, Mend, Transcript
from courtside.mirrors.queries.progress import progress_of, title_of
from courtside.people.models import Membership

RECENT = timedelta(days=14)
MOST = 20


@dataclass(frozen=True, slots=True)
class NewsLine:
    """What was done, about which talk, and where it leads."""

    title: str
    aside: str
    url: str


def news_of(coach: Membership, *, now: datetime) -> list[NewsLine]:
    """Talks that somebody else ended, then lines that somebody named. Three statements at most."""
    return [*_ended(coach, now - RECENT), *_named(coach, now - RECENT)]


def _ended(coach: Membership, since: datetime) -> list[NewsLine]:
    """Talks whose words are gone because somebody said no or took their yes back."""
    ends = Consent.objects.filter(
        participant__transcript=OuterRef("pk"), answer__in=(Answer.REFUSED, Answer.WITHDRAWN), at__gte=since
    )
    rows = visible_to(coach, Right.TRANSCRIPT_SEE, Transcript.objects.with_progress())
    rows = rows.filter(Exists(ends.exclude(participant__membership=coach)), document__isnull=True)
    return [
        NewsLine(progress_of(row).words, title_of(row), reverse("transcript", args=[row.pk]))
        for row in rows.order_by("-created_at")[:MOST]
    ]


def _named(coach: Membership, since: datetime) -> list[NewsLine]:
    """Mirrors in which somebody else said what a line of theirs does, and that were not opened since."""
    seen = Event.objects.filter(
        on=OuterRef("transcript__mirror__pk"), what=OPENED, by=coach, at__gte=OuterRef("at")
    )
    rows = Mend.objects.holding().filter(kind=Mend.Kind.MOVE, at__gte=since).exclude(by=coach)
    rows = rows.filter(~Exists(seen), transcript__coach=coach, transcript__mirror__isnull=False)
    found: QuerySet[Any] = (
        rows.order_by("-at")
        .select_related("by__person")
        .annotate(mirror=F("transcript__mirror__pk"), day=F("transcript__held_on"))
    )
    once = {(row.by_id, row.mirror): row for row in found[:MOST]}
    return [
        NewsLine(
            _("{name} named a line of their own otherwise.").format(name=row.by),
            date_format(row.day, "j F Y"),
            reverse("mirror", args=[row.mirror]),
        )
        for row in once.values()
    ]
