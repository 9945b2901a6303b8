"""What every row that belongs to an organization shares. No tables of its own."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import ClassVar

from django.db import models
from uuid_utils.compat import uuid7

from courtside.access.rights import Member, Who


class Walled(models.Model):
    """A row behind a wall: the database shows it to its own organization alone.

    `tenant_column` holds the organization; `also_read` is a further SQL condition under which a row may
    be read, never written; `app_may` is what pages and jobs may do with the table.
    """

    tenant_column: ClassVar[str] = "organization_id"
    also_read: ClassVar[str] = ""
    app_may: ClassVar[str] = "SELECT, INSERT, UPDATE, DELETE"

    relations: ClassVar[Mapping[Who, Callable[[Member], models.Q]]] = {}
    """For each kind of people tied to a single row: which rows are theirs. `gate` reads it."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)

    class Meta:
        abstract = True


class TenantModel(Walled):
    """A row of one organization."""

    organization = models.ForeignKey(
        "people.Organization", on_delete=models.CASCADE, related_name="+", editable=False
    )

    class Meta:
        abstract = True
