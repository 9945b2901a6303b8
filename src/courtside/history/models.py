from __future__ import annotations

from typing import ClassVar

from django.db import models

from courtside.access.models import TenantModel


class Chain(TenantModel):
    """The head of an organization's history: how many events there are and the seal of the last."""

    length = models.PositiveBigIntegerField(default=0)
    seal = models.CharField(max_length=64, default="")

    class Meta:
        constraints = [models.UniqueConstraint(fields=["organization"], name="one_chain_each")]


class Event(TenantModel):
    """Something that happened: who, what, on which row, when, from where. Ids only, never words.

    Rows are added and never changed; the database refuses anything else. `seal` covers the event and
    the seal before it, see `courtside.history.chain`.
    """

    app_may: ClassVar[str] = "SELECT, INSERT"

    number = models.PositiveBigIntegerField()
    at = models.DateTimeField()
    by = models.ForeignKey(
        "people.Membership", null=True, on_delete=models.DO_NOTHING, related_name="+", db_constraint=False
    )
    what = models.CharField(max_length=80)
    kind = models.CharField(max_length=80)
    on = models.UUIDField()
    origin = models.CharField(max_length=120)
    seal = models.CharField(max_length=64)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["organization", "number"], name="one_event_a_number"),
        ]
        indexes = [models.Index(fields=["organization", "on", "number"], name="events_of_a_row")]
