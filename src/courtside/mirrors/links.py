"""The link by which somebody without an account answers."""

from __future__ import annotations

from uuid import UUID

from django.core.signing import BadSignature
from django.http import Http404

from courtside.access.links import read_link_token
from courtside.mirrors.models.participant import SALT


def open_link(token: str) -> tuple[UUID, UUID]:
    """The organization and the participant that a link was signed for. Anything else: `Http404`.

    It does not grow old, because a yes can be taken back at any time. It ends when the talk is deleted, or
    when its coach says that somebody else spoke there or gives them an account; then a page says so.
    """
    try:
        return read_link_token(token, salt=SALT)
    except BadSignature:
        raise Http404 from None
