from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import ClassVar

from django.db import models
from django.db.models import OuterRef, Q, Subquery
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from courtside.access.links import address_of, link_token
from courtside.access.models import TenantModel
from courtside.access.rights import Member, Who
from courtside.people.models import Membership
from courtside.talk import NAME_LENGTH

SALT = "courtside.mirrors.consent"


class SpokenAs(models.TextChoices):
    """What somebody was in a talk: the roles of `courtside.talk`."""

    COACH = "coach", pgettext_lazy("role in a talk", "coach")
    REP = "rep", pgettext_lazy("role in a talk", "rep")
    OTHER = "other", pgettext_lazy("role in a talk", "somebody else")


class ParticipantQuerySet(models.QuerySet["Participant"]):
    """Participants, with what each of them last answered."""

    def with_answers(self) -> ParticipantQuerySet:
        """The newest answer of each, None where there is none yet."""
        newest = Consent.objects.filter(participant=OuterRef("pk")).order_by("-at", "-pk")
        return self.annotate(
            newest_answer=Subquery(newest.values("answer")[:1]), newest_at=Subquery(newest.values("at")[:1])
        ).order_by("place")


class Participant(TenantModel):
    """Somebody who speaks in a transcript. Another person in the same place is another participant.

    `name` is as the file has it, and empty once the words are gone. `membership` is None for somebody
    without an account: they answer by a link.
    """

    relations: ClassVar[Mapping[Who, Callable[[Member], Q]]] = {
        Who.THEMSELVES: lambda member: Q(membership_id=member.id, transcript__named_at__isnull=False),
    }

    transcript = models.ForeignKey(
        "mirrors.Transcript", on_delete=models.CASCADE, related_name="participants"
    )
    place = models.PositiveSmallIntegerField()
    """Which speaker of the file, counted from 0."""
    name = models.CharField(_("name in the file"), max_length=NAME_LENGTH, blank=True)
    role = models.CharField(_("role"), max_length=10, choices=SpokenAs)
    reason = models.CharField(max_length=200, blank=True)
    """Why the role was guessed, as a message to translate; empty once somebody said it."""
    membership = models.ForeignKey(
        Membership, null=True, blank=True, on_delete=models.PROTECT, related_name="spoke_in"
    )
    answered_by_link_as = models.UUIDField(null=True, editable=False)
    """The key that their link was for before they had an account: the old link says where they answer now."""
    sentences = models.PositiveIntegerField(_("sentences"))
    seconds = models.PositiveIntegerField(_("seconds"), null=True)

    objects = ParticipantQuerySet.as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["transcript", "name"], condition=~Q(name=""), name="one_participant_a_name"
            ),
            models.UniqueConstraint(fields=["transcript", "place"], name="one_participant_a_place"),
        ]

    def __str__(self) -> str:
        return f"{self.pk}"

    @property
    def answer(self) -> str | None:
        """What they last said, None while they said nothing. Only on those from `with_answers`."""
        said: str | None = self.newest_answer  # type: ignore[attr-defined]  # annotated there
        return said

    @property
    def answered_at(self) -> datetime | None:
        """When they last said it. Only on those from `with_answers`."""
        at: datetime | None = self.newest_at  # type: ignore[attr-defined]  # annotated there
        return at

    @property
    def minutes(self) -> int:
        """For how many minutes they spoke; 0 where the file has no times."""
        return max(1, round(self.seconds / 60)) if self.seconds else 0

    @property
    def token(self) -> str:
        """What the link of somebody without an account ends in. Always the same."""
        return link_token(self, salt=SALT)

    @property
    def link(self) -> str:
        """The whole link of somebody without an account, as it is sent to them."""
        return address_of("consent-link", self.token)

    @property
    def called(self) -> str:
        """How a page names them: by their account, else as the file does, else by nothing but their role."""
        if self.membership:
            return str(self.membership)
        return self.name or str(_("somebody without an account"))


class Answer(models.TextChoices):
    """What somebody said to being read."""

    GRANTED = "granted", _("said yes")
    REFUSED = "refused", _("said no")
    WITHDRAWN = "withdrawn", _("took the yes back")


class Consent(TenantModel):
    """One answer of one participant. Rows are added and never changed; the newest holds.

    `by` is None for somebody without an account, who answered by their link.
    """

    participant = models.ForeignKey(Participant, on_delete=models.CASCADE, related_name="consents")
    answer = models.CharField(max_length=10, choices=Answer)
    by = models.ForeignKey(Membership, null=True, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(auto_now_add=True)

    class Meta:
        indexes = [models.Index(fields=["participant", "-at"], name="answers_newest_first")]

    def __str__(self) -> str:
        return f"{self.pk}"
