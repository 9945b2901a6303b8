"""The invitation that a visitor came with: kept in their session until they are in."""

from __future__ import annotations

from django.core.signing import BadSignature
from django.http import HttpRequest
from django.utils import timezone

from courtside.access.links import address_of, read_link_token
from courtside.access.tenancy import inside
from courtside.people.models import Invitation
from courtside.people.models.invitation import SALT

KEY = "invitation"


def find_invitation(token: str) -> Invitation | None:
    """The open invitation that a link ends in, or None. Looks into its organization and comes back."""
    try:
        organization, pk = read_link_token(token, salt=SALT)
    except BadSignature:
        return None
    with inside(organization):
        rows = Invitation.objects.open(now=timezone.now()).select_related(
            "organization", "team", "by__person"
        )
        return rows.filter(pk=pk).first()


def invitation_in(request: HttpRequest) -> Invitation | None:
    """The open invitation that this visitor came with."""
    token = request.session.get(KEY)
    return find_invitation(token) if token else None


def link_to(invitation: Invitation) -> str:
    """The whole link, as it stands in a letter."""
    return address_of("join", invitation.token)
