from __future__ import annotations

from django.db import models
from django.db.models import Q

from courtside.access.models import TenantModel
from courtside.mirrors.models.participant import Participant, SpokenAs
from courtside.mirrors.models.transcript import Transcript
from courtside.people.models import Membership, RoleGrant
from courtside.people.models.membership import MembershipQuerySet, Role


class ShareQuerySet(models.QuerySet["Share"]):
    """Shares, by whether they hold."""

    def holding(self) -> ShareQuerySet:
        """Those that were not taken back."""
        return self.filter(taken_back_at=None)


class Share(TenantModel):
    """That a coach shows a mirror to one person, from when until when.

    It belongs to the mirror and not to the talk: where a mirror is made anew because somebody else spoke
    in it, nobody sees it until its coach shows it again.
    """

    mirror = models.ForeignKey("mirrors.Mirror", on_delete=models.CASCADE, related_name="shares")
    shown_to = models.ForeignKey(Membership, on_delete=models.PROTECT, related_name="+")
    by = models.ForeignKey(Membership, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(auto_now_add=True)
    taken_back_at = models.DateTimeField(null=True)

    objects = ShareQuerySet.as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["mirror", "shown_to"],
                condition=Q(taken_back_at__isnull=True),
                name="one_share_a_person_at_a_time",
            )
        ]
        indexes = [models.Index(fields=["shown_to", "-at"], name="shares_with_somebody")]

    def __str__(self) -> str:
        return f"{self.pk}"


def those_who_may_be_shown(transcript: Transcript) -> MembershipQuerySet:
    """Whom its coach may show a mirror of this talk: its reps, and whoever coaches or leads here."""
    reps = Participant.objects.filter(transcript=transcript, role=SpokenAs.REP)
    grants = RoleGrant.objects.filter(role__in=(Role.COACH, Role.LEADER))
    either = Q(pk__in=reps.values("membership")) | Q(pk__in=grants.values("membership"))
    return Membership.objects.active().filter(either).exclude(pk=transcript.coach_id)
