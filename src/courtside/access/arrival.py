"""What is settled about a request before anything else looks at it: where it is from, and its size."""

from __future__ import annotations

from collections.abc import Callable

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext

Handler = Callable[[HttpRequest], HttpResponse]

MOST_BYTES = 64 * 1024 * 1024
"""A few transcripts of ten megabytes at once."""
MOST_BYTES_OF_A_VISITOR = 1024 * 1024
"""Nobody hands anything in before they have signed in."""


def _client(request: HttpRequest, proxies: int) -> str:
    """The address that the outermost of our proxies saw; what stands before it anybody may have written."""
    hops = [hop.strip() for hop in request.META.get("HTTP_X_FORWARDED_FOR", "").split(",") if hop.strip()]
    return hops[-proxies] if 0 < proxies <= len(hops) else str(request.META.get("REMOTE_ADDR", ""))


def _most_bytes(request: HttpRequest) -> int:
    known = settings.SESSION_COOKIE_NAME in request.COOKIES
    return MOST_BYTES if known else MOST_BYTES_OF_A_VISITOR


def arrival(get_response: Handler) -> Handler:
    """Put the client's own address on the request, and turn away what is too large unread."""

    def handle(request: HttpRequest) -> HttpResponse:
        request.META["REMOTE_ADDR"] = _client(request, settings.PROXIES)
        length = request.META.get("CONTENT_LENGTH") or "0"
        if length.isdigit() and int(length) > _most_bytes(request):
            said = gettext("This is too large to be read. Hand in fewer or smaller files at once.")
            return HttpResponse(said, status=413, content_type="text/plain; charset=utf-8")
        return get_response(request)

    return handle
