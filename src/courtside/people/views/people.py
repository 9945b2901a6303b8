from __future__ import annotations

from django.http import HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from courtside.access.gate import may
from courtside.access.rights import Right
from courtside.people.forms import SearchForm
from courtside.people.queries import open_invitations, people_page
from courtside.people.requests import MemberRequest


@require_safe
def people(request: MemberRequest) -> HttpResponse:
    """Everybody in the organization; for admins also who is invited."""
    search = SearchForm(request.GET)
    name = search.wanted
    context = {
        "search": search,
        "wanted": name,
        "people": people_page(request.member, name=name, number=request.GET.get("page", 1)),
        "may_invite": may(request.member, Right.PEOPLE_INVITE),
        "invited": open_invitations(request.member, now=timezone.now()),
    }
    return render(request, "people/people.html", context)
