"""What the page Today shows of this app: a coach's talks, and what is asked of somebody who speaks in one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import Exists, OuterRef, Q, QuerySet
from django.db.models.functions import Coalesce
from django.urls import reverse
from django.utils.formats import date_format
from django.utils.timezone import localtime
from django.utils.translation import gettext as _

from courtside.access.gate import visible_to
from courtside.access.rights import Right
from courtside.history.models import Event
from courtside.mirrors.actions.look import OPENED
from courtside.mirrors.models import Participant, Share, SpokenAs, Transcript
from courtside.mirrors.queries.asking import Asking, my_answers
from courtside.mirrors.queries.news import MOST, RECENT, NewsLine, news_of
from courtside.mirrors.queries.progress import Stage, listed, progress_of, title_of
from courtside.people.models import Membership


@dataclass(frozen=True, slots=True)
class DeskLine:
    """One talk on a desk: what it is called, how far it is, where it leads."""

    title: str
    aside: str
    url: str


@dataclass(frozen=True, slots=True)
class CoachDesk:
    """A coach's talks on their way, and the mirrors of the last two weeks, newest first.

    `unopened`: how many of these they have not looked into. `news`: what somebody else did about a talk.
    """

    waiting: list[DeskLine]
    ready: list[DeskLine]
    unopened: int
    news: list[NewsLine]


@dataclass(frozen=True, slots=True)
class AskLine:
    """One talk that somebody speaks in: who asks about it, and the page where it is answered."""

    title: str
    aside: str
    url: str


@dataclass(frozen=True, slots=True)
class RepDesk:
    """Talks that wait for a yes or no, those with a yes that can be taken back, mirrors shown to them."""

    asked: list[AskLine]
    agreed: list[AskLine]
    shared: list[DeskLine]


def coach_desk(member: Membership, *, now: datetime) -> CoachDesk:
    """What a coach sees of their own talks on Today. Three statements, five at most."""
    rows = visible_to(member, Right.TRANSCRIPT_SEE, Transcript.objects.with_progress())
    looks = Event.objects.filter(on=OuterRef("mirror__pk"), what=OPENED, by=member)
    words = rows.filter(document__isnull=False).order_by("-created_at")
    waiting, ready = words.filter(mirror=None), words.filter(mirror__made_at__gte=now - RECENT)
    either = Q(pk__in=waiting.values("pk")[:MOST]) | Q(pk__in=ready.values("pk")[:MOST])
    found: list[Any] = list(rows.filter(either).annotate(opened=Exists(looks)).order_by("-created_at"))
    made = [row for row in found if row.mirror_pk]
    return CoachDesk(
        waiting=[_line(row) for row in found if not row.mirror_pk],
        ready=[_line(row) for row in made],
        unopened=sum(not row.opened for row in made),
        news=news_of(member, now=now),
    )


def rep_desk(member: Membership) -> RepDesk:
    """What is asked of somebody, what they agreed to, and what is shown to them. Two statements."""
    lines = [(one.open, _ask_line(one)) for one in my_answers(member) if not one.erased and not one.own]
    return RepDesk(
        asked=[line for is_open, line in lines if is_open],
        agreed=[line for is_open, line in lines if not is_open],
        shared=shared_mirrors(member, most=MOST),
    )


def shared_mirrors(member: Membership, *, most: int) -> list[DeskLine]:
    """The mirrors that others show to somebody, the newest first. One statement."""
    return [_shared_line(share) for share in _shared_with(member)[:most]]


def _ask_line(one: Asking) -> AskLine:
    """One talk: to its question, or to their own lines once it was read."""
    if one.mirror:
        aside = _("Read. What you said stands there, and what each line was read as.")
        return AskLine(one.title, aside, reverse("own-lines", args=[one.mirror]))
    aside = _("{name} asks") if one.open else _("You said yes to {name}")
    return AskLine(one.title, aside.format(name=one.coach), one.url)


def _shared_with(member: Membership) -> QuerySet[Share]:
    """Every share that holds with somebody, the newest first."""
    reps = Participant.objects.filter(role=SpokenAs.REP, transcript=OuterRef("mirror__transcript"))
    names = reps.order_by("place").values_list(Coalesce("membership__person__name", "name"))
    rows = Share.objects.holding().filter(shown_to=member)
    rows = rows.annotate(reps=ArraySubquery(names), speaks=Exists(reps.filter(membership=member)))
    rows = rows.select_related("by__person", "mirror__transcript")
    rows = rows.defer("mirror__document", "mirror__labels", "mirror__transcript__document")
    return rows.order_by("-at", "-pk")


def _shared_line(share: Share) -> DeskLine:
    day = date_format(share.mirror.transcript.held_on, "j F Y")
    title = _("{coach} with {names}, {day}")
    since = date_format(localtime(share.at), "j F")
    return DeskLine(
        title.format(coach=share.by, names=_with_whom(share), day=day),
        _("Shared with you on {day}").format(day=since),
        reverse("mirror", args=[share.mirror_id]),
    )


def _with_whom(share: Any) -> str:
    """Who was coached in it, as one who was is told and as others are."""
    reps = [name or str(SpokenAs.REP.label) for name in share.reps]
    return _("you") if share.speaks and len(reps) == 1 else listed(reps)


def _line(row: Transcript) -> DeskLine:
    progress = progress_of(row)
    url = (
        reverse("mirror", args=[row.mirror_pk])
        if progress.stage is Stage.READY
        else reverse("transcript", args=[row.pk])
    )
    return DeskLine(title_of(row), progress.words, url)
