"""What somebody in a talk is asked, and what they answered."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from django.core.paginator import Page, Paginator
from django.db.models import F, Q, QuerySet
from django.urls import reverse
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from courtside.access.gate import visible_to
from courtside.access.rights import Right
from courtside.mirrors.models import Answer, Participant
from courtside.people.models import Membership

PER_PAGE = 50
MOST = 200


@dataclass(frozen=True, slots=True)
class Asking:
    """The question put to one participant: who asks, about which talk, and what was answered so far."""

    participant: UUID
    coach: str
    organization: str
    name: str
    held_on: date
    answer: str | None
    answered_at: datetime | None
    erased: bool
    own: bool
    mirror: UUID | None
    """The mirror that came of it: what they said themselves can be seen there."""

    @property
    def open(self) -> bool:
        """Whether an answer is still missing."""
        return self.answer is None and not self.erased

    @property
    def granted(self) -> bool:
        """Whether a yes holds."""
        return self.answer == Answer.GRANTED and not self.erased

    @property
    def title(self) -> str:
        """What the talk is called to somebody who was in it."""
        day = date_format(self.held_on, "j F Y")
        return _("Your talk of {day}").format(day=day)

    @property
    def url(self) -> str:
        """The page where somebody with an account answers."""
        return reverse("consent", args=[self.participant])

    @property
    def said(self) -> str:
        """The answer in words; empty while it is open."""
        return str(Answer(self.answer).label) if self.answer else ""


ASKING = (
    Participant.objects.select_related("transcript__coach__person", "transcript__organization")
    .defer("transcript__document")
    .annotate(mirror_key=F("transcript__mirror__pk"))
)
"""Everything that `asking` needs to know of a participant but the answer, without the words of the talk."""


def asking(participant: Participant) -> Asking:
    """The question as its page shows it, for a participant from `ASKING.with_answers()`."""
    transcript = participant.transcript
    return Asking(
        participant=participant.pk,
        coach=str(transcript.coach),
        organization=transcript.organization.name,
        name=participant.name,
        held_on=transcript.held_on,
        answer=participant.answer,
        answered_at=participant.answered_at,
        erased=not transcript.fingerprint,
        own=participant.membership_id == transcript.coach_id,
        mirror=participant.mirror_key,  # type: ignore[attr-defined]  # annotated by ASKING
    )


def asked_by_link(key: UUID) -> Participant | None:
    """Somebody without an account who was asked, for the holder of their link. One statement."""
    rows = ASKING.with_answers().filter(membership=None, transcript__named_at__isnull=False)
    return rows.filter(pk=key).first()


def moved_to_an_account(key: UUID) -> Participant | None:
    """Whoever answers with an account by now, for the holder of their link from before. One statement."""
    return ASKING.filter(answered_by_link_as=key, membership__isnull=False).first()


def answers_of(member: Membership) -> QuerySet[Participant]:
    """Every talk that somebody speaks in, the open ones before the others, each newest first.

    One row for each talk: a file may have one person under two names.
    """
    theirs = visible_to(member, Right.CONSENT_ANSWER, Participant.objects.all())
    once = theirs.order_by("transcript", "-pk").distinct("transcript").values("pk")
    closed = ~Q(newest_answer=None) | Q(transcript__fingerprint="")
    rows = ASKING.with_answers().filter(pk__in=once).annotate(closed=closed)
    return rows.order_by("closed", "-transcript__held_on", "-pk")


def my_answers(member: Membership) -> list[Asking]:
    """The first of these, as many as a page elsewhere has use for. One statement."""
    return [asking(row) for row in answers_of(member)[:MOST]]


def answers_page(member: Membership, *, page: str | int) -> tuple[Page[Participant], list[Asking]]:
    """All of them, a page at a time. Two statements."""
    found = Paginator(answers_of(member), PER_PAGE).get_page(page)
    return found, [asking(row) for row in found]
