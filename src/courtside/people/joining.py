"""The invitation that a visitor came with: its link is kept in their session until they are in."""

from __future__ import annotations

from uuid import UUID

from django.core.signing import BadSignature
from django.http import HttpRequest
from django.utils import timezone

from courtside.access.links import address_of, read_link_token
from courtside.access.tenancy import inside
from courtside.people.models import Invitation
from courtside.people.models.invitation import LETTER_SALT, SALT

KEY = "invitation"


def _keys(token: str) -> tuple[UUID, UUID]:
    try:
        return read_link_token(token, salt=SALT)
    except BadSignature:
        return read_link_token(token, salt=LETTER_SALT)


def find_invitation(token: str) -> Invitation | None:
    """The open invitation that a link ends in, or None. Looks into its organization and comes back."""
    try:
        organization, pk = _keys(token)
    except BadSignature:
        return None
    with inside(organization):
        rows = Invitation.objects.open(now=timezone.now()).select_related(
            "organization", "team", "by__person"
        )
        return rows.filter(pk=pk).first()


def invitation_in(request: HttpRequest) -> Invitation | None:
    """The open invitation that this visitor came with."""
    token = token_in(request)
    return find_invitation(token) if token else None


def token_in(request: HttpRequest) -> str:
    """What the link ended in that this visitor came by, empty if they came by none."""
    return str(request.session.get(KEY, ""))


def came_by_letter(token: str) -> bool:
    """Whether a link was sent to the address its invitation names, and so proves whose that is."""
    try:
        read_link_token(token, salt=LETTER_SALT)
    except BadSignature:
        return False
    return True


def link_to(invitation: Invitation) -> str:
    """The whole link, as an admin copies it and passes it on. It proves no address."""
    return address_of("join", invitation.token)


def link_in_letter(invitation: Invitation) -> str:
    """The whole link, as it stands in the letter to the address an invitation names, and nowhere else."""
    return address_of("join", invitation.letter_token)
