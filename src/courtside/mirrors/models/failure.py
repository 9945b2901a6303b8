from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _

from courtside.access.models import TenantModel


class RunFailure(TenantModel):
    """That a run broke off, when, and why. It is tried again a few times by itself."""

    class Why(models.TextChoices):
        """What a coach is told. The error itself stands in the log of the worker."""

        BROKE = (
            "broke",
            _("Reading broke off on our side. Nothing is lost, and it is tried again for minutes."),
        )

    transcript = models.ForeignKey("mirrors.Transcript", on_delete=models.CASCADE, related_name="failures")
    why = models.CharField(max_length=20, choices=Why, default=Why.BROKE)
    at = models.DateTimeField(auto_now_add=True)

    def __str__(self) -> str:
        return f"{self.pk}"
