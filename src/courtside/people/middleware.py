from __future__ import annotations

import zoneinfo
from collections.abc import Callable
from typing import Any

from django.contrib.postgres.aggregates import ArrayAgg
from django.db import transaction
from django.db.models import Q
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils import timezone, translation

from courtside.access.tenancy import enter_organization, enter_person
from courtside.history.origin import coming_from
from courtside.people.models import Membership, Person

CHOSEN = "organization"
Handler = Callable[[HttpRequest], HttpResponse]


def membership_not_required[V: Callable[..., Any]](view: V) -> V:
    """Mark a page that somebody without an organization may open."""
    view.membership_required = False  # type: ignore[attr-defined]
    return view


class MembershipMiddleware:
    """One transaction a request, and inside it the tenant of whoever asks.

    Puts the active `Membership` on `request.member`, or None, and all of that person's memberships on
    `request.memberships`. It is read anew each time, so that a deactivation holds from the next request
    on. An error rolls everything back.
    """

    def __init__(self, get_response: Handler) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        request.member, request.memberships = None, []  # type: ignore[attr-defined]
        with coming_from(f"web {request.META.get('REMOTE_ADDR', '')}"), transaction.atomic():
            if isinstance(request.user, Person):
                self._enter(request, request.user)
            with _surroundings(request):
                return self.get_response(request)

    def _enter(self, request: HttpRequest, person: Person) -> None:
        enter_person(person.pk)
        places = list(
            Membership.objects.filter(person=person).select_related("organization").order_by("created_at")
        )
        chosen = request.session.get(CHOSEN)
        places.sort(key=lambda place: str(place.organization_id) != chosen)
        for place in places:
            enter_organization(place.organization_id)
            member = (
                Membership.objects.active()
                .filter(pk=place.pk)
                .annotate(held=ArrayAgg("grants__role", filter=Q(grants__role__isnull=False), default=[]))
                .first()
            )
            if member:
                member.organization, member.person = place.organization, person
                member.roles = frozenset(member.held)
                request.member, request.memberships = member, places  # type: ignore[attr-defined]
                return
        enter_organization(None)

    def process_view(
        self, request: HttpRequest, view: Callable[..., Any], args: object, kwargs: object
    ) -> HttpResponse | None:
        """Send somebody who is in no organization to the page that says so."""
        needed = getattr(view, "membership_required", not view.__module__.startswith("allauth."))
        if needed and request.user.is_authenticated and request.member is None:  # type: ignore[attr-defined]
            return redirect("no-organization")
        return None

    def process_exception(self, request: HttpRequest, error: Exception) -> None:
        """Keep nothing of a request that failed."""
        transaction.set_rollback(True)


class _surroundings:  # noqa: N801  # a context manager, read like a function
    """The language and the time zone of whoever asks."""

    def __init__(self, request: HttpRequest) -> None:
        self.person = request.user if isinstance(request.user, Person) else None

    def __enter__(self) -> None:
        if self.person:
            translation.activate(self.person.locale)
            timezone.activate(zoneinfo.ZoneInfo(self.person.time_zone))

    def __exit__(self, *_: object) -> None:
        timezone.deactivate()
