from __future__ import annotations

import zoneinfo
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from typing import Any

from django.conf import settings
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone, translation

from courtside.history.origin import coming_from
from courtside.people.entering import CHOSEN, enter_as
from courtside.people.errors import Refused
from courtside.people.models import Person

Handler = Callable[[HttpRequest], HttpResponse]


def membership_not_required[V: Callable[..., Any]](view: V) -> V:
    """Mark a page that somebody without an organization may open."""
    view.membership_required = False  # type: ignore[attr-defined]
    return view


class MembershipMiddleware:
    """One transaction a request, and inside it the tenant of whoever asks.

    Puts the active `Membership` on `request.member`, or None, and all active memberships of that person
    on `request.memberships`. They are read anew each time, so that a deactivation holds from the next
    request on. An error rolls everything back.
    """

    def __init__(self, get_response: Handler) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        request.member, request.memberships = None, []  # type: ignore[attr-defined]
        request.keeps_together = _keeps_together(request)  # type: ignore[attr-defined]
        with coming_from(f"web {request.META.get('REMOTE_ADDR', '')}"), _transaction(request):
            if not isinstance(request.user, Person):
                return self.get_response(request)
            chosen = request.session.get(CHOSEN)
            request.member, request.memberships = enter_as(request.user, chosen=chosen)  # type: ignore[attr-defined]
            return self._answer(request, request.user)

    def _answer(self, request: HttpRequest, person: Person) -> HttpResponse:
        """Answer in the language and the time of whoever asks; neither stays with the thread."""
        zone = zoneinfo.ZoneInfo(person.time_zone)
        with translation.override(person.locale), timezone.override(zone):
            response = self.get_response(request)
            response.headers.setdefault("Content-Language", translation.get_language() or person.locale)
        return response

    def process_view(
        self, request: HttpRequest, view: Callable[..., Any], args: object, kwargs: object
    ) -> HttpResponse | None:
        """Send somebody who is in no organization to the page that says so."""
        needed = getattr(view, "membership_required", not view.__module__.startswith("allauth."))
        if needed and request.user.is_authenticated and request.member is None:  # type: ignore[attr-defined]
            return redirect("no-organization")
        return None

    def process_exception(self, request: HttpRequest, error: Exception) -> HttpResponse | None:
        """Keep nothing of a request that failed. What was refused in no form's name gets a page."""
        if request.keeps_together:  # type: ignore[attr-defined]
            transaction.set_rollback(True)
        if isinstance(error, Refused):
            return render(request, "people/refused.html", {"sentence": error.sentence}, status=409)
        return None


def _keeps_together(request: HttpRequest) -> bool:
    """Whether a request gets a transaction: not a visitor who only looks, such as a health check.

    It would take a connection from the pool, and without a database there would be no answer.
    """
    return request.method not in {"GET", "HEAD"} or settings.SESSION_COOKIE_NAME in request.COOKIES


def _transaction(request: HttpRequest) -> AbstractContextManager[None]:
    return transaction.atomic() if request.keeps_together else nullcontext()  # type: ignore[attr-defined]
