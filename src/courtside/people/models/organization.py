from __future__ import annotations

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _

from courtside.access.models import Walled


class Organization(Walled):
    """A company: the tenant. Before they have chosen one, its members see those they are in."""

    tenant_column: ClassVar[str] = "id"
    also_read: ClassVar[str] = (
        "id IN (SELECT organization_id FROM people_membership WHERE person_id = (SELECT courtside_person()))"
    )

    name = models.CharField(_("organization"), max_length=120)
    created_at = models.DateTimeField(auto_now_add=True)

    def __str__(self) -> str:
        return self.name
