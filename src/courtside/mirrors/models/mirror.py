from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import ClassVar

from django.db import models
from django.db.models import Q

from courtside.access.models import TenantModel
from courtside.access.rights import Member, Who
from courtside.mirrors.models.participant import Participant
from courtside.mirrors.models.share import Share
from courtside.mirrors.models.transcript import Transcript


class Mirror(TenantModel):
    """All findings of one talk, with its labelled lines. Gone as soon as one yes is gone."""

    relations: ClassVar[Mapping[Who, Callable[[Member], Q]]] = {
        Who.ITS_COACH: lambda member: Q(transcript__coach_id=member.id),
        Who.ITS_SPEAKER: lambda member: Q(
            transcript__in=Participant.objects.filter(membership=member.id).values("transcript")
        ),
        Who.SHOWN_TO: lambda member: Q(
            pk__in=Share.objects.holding().filter(shown_to=member.id).values("mirror")
        ),
    }

    transcript = models.OneToOneField(Transcript, on_delete=models.CASCADE, related_name="mirror")
    document = models.JSONField()
    """What `courtside.talk.as_json` gives."""
    labels = models.JSONField(default=list)
    """What the labeller said of each line of the file, before anybody put anything right."""
    read_as = models.JSONField(default=list)
    """What the labeller says of each line as it stands now."""
    labeller = models.CharField(max_length=60)
    labeller_version = models.CharField(max_length=40, blank=True)
    made_at = models.DateTimeField(auto_now_add=True)

    def __str__(self) -> str:
        return f"{self.pk}"
