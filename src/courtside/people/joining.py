"""The invitation that a visitor came with: kept in their session until they are in."""

from __future__ import annotations

from uuid import UUID

from django.core import signing
from django.http import HttpRequest
from django.utils import timezone

from courtside.access.tenancy import current_organization, enter_organization
from courtside.people.models import Invitation
from courtside.people.models.invitation import GOOD_FOR, SALT

KEY = "invitation"


def find_invitation(token: str) -> Invitation | None:
    """The open invitation that a link ends in, or None. Looks into its organization and comes back."""
    try:
        organization, invitation = signing.loads(token, salt=SALT, max_age=GOOD_FOR)
    except (signing.BadSignature, ValueError):
        return None
    before = current_organization()
    enter_organization(UUID(organization))
    try:
        found = (
            Invitation.objects.open(now=timezone.now())
            .filter(pk=invitation)
            .select_related("organization", "team", "by__person")
            .first()
        )
    finally:
        enter_organization(before)
    return found


def invitation_in(request: HttpRequest) -> Invitation | None:
    """The open invitation that this visitor came with."""
    token = request.session.get(KEY)
    return find_invitation(token) if token else None
