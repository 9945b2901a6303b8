"""Pages of this folder's tests alone: they show what the middleware does around a page."""

from __future__ import annotations

from django.http import HttpResponse
from django.urls import include, path
from django.utils import timezone, translation

from courtside.people.actions import make_team
from courtside.people.requests import MemberRequest


def half_done(request: MemberRequest) -> HttpResponse:
    """Write something, then fail."""
    make_team(by=request.member, name="Half done")
    raise ZeroDivisionError


def here_and_now(request: MemberRequest) -> HttpResponse:
    """In which language and time a page is made."""
    return HttpResponse(f"{translation.get_language()} {timezone.get_current_timezone_name()}")


urlpatterns = [
    path("", include("courtside.config.urls")),
    path("half-done/", half_done),
    path("here-and-now/", here_and_now),
]
