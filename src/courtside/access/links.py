"""Links for somebody who has not signed in: each names one row of one organization, signed.

A link needs no row of its own and is the same each time it is shown. When it ends is for the row to say.
"""

from __future__ import annotations

from base64 import urlsafe_b64decode, urlsafe_b64encode
from uuid import UUID

from django.core.signing import BadSignature, Signer
from django.urls import reverse

from courtside.access.models import TenantModel
from courtside.config.environment import environment


def link_token(row: TenantModel, *, salt: str) -> str:
    """What a link to a row ends in: organization and row. `salt` keeps links of one kind from another."""
    keys = row.organization_id.bytes + row.pk.bytes
    return Signer(salt=salt).sign(urlsafe_b64encode(keys).decode().rstrip("="))


def read_link_token(token: str, *, salt: str) -> tuple[UUID, UUID]:
    """The organization and the row that a link was signed for. Raises `BadSignature` for any other text."""
    signed = Signer(salt=salt).unsign(token)
    try:
        keys = urlsafe_b64decode(signed + "=")
        return UUID(bytes=keys[:16]), UUID(bytes=keys[16:])
    except ValueError as error:  # signed with this salt, by something that is no link
        raise BadSignature("This is no link.") from error


def address_of(page: str, token: str) -> str:
    """The whole link to a page: under the address people open, whatever host a request came to."""
    return environment().url + reverse(page, args=[token])
