from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import ClassVar

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from courtside.access.models import TenantModel
from courtside.access.rights import Member, Who
from courtside.mirrors.models.transcript import Transcript
from courtside.people.models import Membership

ANSWER_LENGTH = 2000


class OwnAnswers(TenantModel):
    """A coach's own two answers about a talk. Theirs alone, however many the mirror is shown to.

    Writing again replaces what stood there: nobody needs to know how a private note came about.
    """

    relations: ClassVar[Mapping[Who, Callable[[Member], Q]]] = {
        Who.ITS_COACH: lambda member: Q(by_id=member.id),
    }

    transcript = models.ForeignKey(Transcript, on_delete=models.CASCADE, related_name="own_answers")
    repeat = models.TextField(_("what to do again"), max_length=ANSWER_LENGTH, blank=True)
    avoid = models.TextField(_("what to leave out"), max_length=ANSWER_LENGTH, blank=True)
    by = models.ForeignKey(Membership, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(auto_now=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["transcript", "by"], name="own_answers_once_a_talk")]

    def __str__(self) -> str:
        return f"{self.pk}"
