from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import ClassVar
from uuid import UUID

from django.db import models
from django.db.models import F, OuterRef, Prefetch, Q, Subquery
from django.utils.translation import gettext_lazy as _

from courtside.access.models import TenantModel
from courtside.access.rights import Member, Who
from courtside.mirrors.models.failure import RunFailure
from courtside.mirrors.models.participant import Participant
from courtside.people.models import Membership

FILE_NAME_LENGTH = 120


class TranscriptQuerySet(models.QuerySet["Transcript"]):
    """Transcripts, with what a page needs to say how far each of them is. The words stay where they are."""

    def with_progress(self) -> TranscriptQuerySet:
        """Everything `progress_of` asks for, in two statements however many there are."""
        failures = RunFailure.objects.filter(transcript=OuterRef("pk"))
        return (
            self.defer("document")
            .annotate(
                mirror_key=F("mirror__pk"),
                newest_failure=Subquery(failures.order_by("-at").values("at")[:1]),
                wordless=Q(document__isnull=True),
            )
            .prefetch_related(
                Prefetch(
                    "participants", Participant.objects.with_answers().select_related("membership__person")
                )
            )
        )


class Transcript(TenantModel):
    """What was said in a coaching talk, by whom, when: handed in by its coach, seen by nobody else.

    `document` holds the words (see `courtside.mirrors.document`). It is None once somebody in the talk said
    no or took their yes back: then the row is a shell that tells its coach so, and no word is left.
    """

    relations: ClassVar[Mapping[Who, Callable[[Member], Q]]] = {
        Who.ITS_COACH: lambda member: Q(coach_id=member.id),
    }

    coach = models.ForeignKey(Membership, on_delete=models.PROTECT, related_name="transcripts")
    held_on = models.DateField(_("day of the talk"))
    file_name = models.CharField(_("file"), max_length=FILE_NAME_LENGTH, blank=True)
    source = models.CharField(_("format"), max_length=20)
    document = models.JSONField(null=True)
    fingerprint = models.CharField(max_length=64, blank=True)
    turns = models.PositiveIntegerField(_("turns"))
    sentences = models.PositiveIntegerField(_("sentences"))
    seconds = models.PositiveIntegerField(_("length in seconds"), null=True)
    created_at = models.DateTimeField(auto_now_add=True)
    named_at = models.DateTimeField(null=True)
    """When its coach said who is who. Before that nobody is asked."""
    claimed_at = models.DateTimeField(null=True)
    """When a run took it. The last one to take it may keep its result, no other."""

    objects = TranscriptQuerySet.as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["coach", "fingerprint"],
                condition=~Q(fingerprint=""),
                name="one_transcript_a_talk",
            )
        ]
        indexes = [models.Index(fields=["coach", "-created_at"], name="transcripts_of_a_coach")]

    @property
    def mirror_pk(self) -> UUID | None:
        """The key of its mirror, if it has one. Only on those from `with_progress`."""
        key: UUID | None = self.mirror_key  # type: ignore[attr-defined]  # annotated there
        return key

    @property
    def failed_at(self) -> datetime | None:
        """When a run last broke off, if one did. Only on those from `with_progress`."""
        at: datetime | None = self.newest_failure  # type: ignore[attr-defined]  # annotated there
        return at

    @property
    def erased(self) -> bool:
        """Whether its words are gone. Only on those from `with_progress`."""
        return bool(self.wordless)  # type: ignore[attr-defined]  # annotated there

    def __str__(self) -> str:
        return f"{self.pk}"
