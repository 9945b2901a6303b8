from __future__ import annotations

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _

from courtside.access.models import TenantModel
from courtside.mirrors.models.transcript import Transcript
from courtside.people.models import Membership


class CorrectionQuerySet(models.QuerySet["Correction"]):
    """Corrections, by whether they hold."""

    def holding(self) -> CorrectionQuerySet:
        """The newest of each line, also where it went back to what was read."""
        return self.order_by("line", "-at", "-pk").distinct("line")


class Correction(TenantModel):
    """What somebody in a talk says that one line does. Rows are added and never changed; the newest holds.

    An empty `move` goes back to what the labeller said. Rows belong to the talk and not to its mirror, so
    that they hold for a mirror that is made anew.
    """

    app_may: ClassVar[str] = "SELECT, INSERT, DELETE"

    transcript = models.ForeignKey(Transcript, on_delete=models.CASCADE, related_name="corrections")
    line = models.PositiveIntegerField(_("line"))
    move = models.CharField(_("what it does"), max_length=20, blank=True)
    by = models.ForeignKey(Membership, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(auto_now_add=True)

    objects = CorrectionQuerySet.as_manager()

    class Meta:
        indexes = [models.Index(fields=["transcript", "line", "-at"], name="corrections_newest_first")]

    def __str__(self) -> str:
        return f"{self.pk}"
