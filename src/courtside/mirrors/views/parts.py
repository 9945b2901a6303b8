from __future__ import annotations

from uuid import UUID

from django.http import HttpResponseRedirect
from django.urls import reverse


def to_part(page: str, pk: UUID, part: str) -> HttpResponseRedirect:
    """To the part of a page that has this id."""
    return HttpResponseRedirect(f"{reverse(page, args=[pk])}#{part}")
