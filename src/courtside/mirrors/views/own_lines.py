from __future__ import annotations

from uuid import UUID

from django.contrib.auth.decorators import login_not_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from courtside.access.tenancy import inside
from courtside.mirrors.links import open_link
from courtside.mirrors.queries import asked_by_link, own_lines, own_lines_by_link
from courtside.people.middleware import membership_not_required
from courtside.people.requests import MemberRequest


@require_GET
def mine(request: MemberRequest, pk: UUID) -> HttpResponse:
    """What somebody said themselves in a talk, and what each line of it was read as."""
    return render(request, "mirrors/own_lines.html", {"page": own_lines(request.member, pk)})


@require_GET
@login_not_required
@membership_not_required
def link(request: HttpRequest, token: str) -> HttpResponse:
    """The same for somebody without an account, by the link under which they answered."""
    organization, key = open_link(token)
    with inside(organization):
        row = asked_by_link(key)
        page = own_lines_by_link(row) if row else None
        if page is None:
            raise Http404
        return render(request, "mirrors/own_lines.html", {"page": page, "token": token})
