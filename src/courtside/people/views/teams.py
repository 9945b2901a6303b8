from __future__ import annotations

from typing import Any
from uuid import UUID

from django.contrib import messages
from django.db import transaction
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext
from django.views.decorators.http import require_http_methods

from courtside.access.gate import allow, may, open_for
from courtside.access.rights import Right
from courtside.people.actions import make_team, rename_team, set_lead
from courtside.people.forms import LeadForm, TeamForm, refusals_on
from courtside.people.models import Team
from courtside.people.queries import team_lines, team_page
from courtside.people.requests import MemberRequest


@require_http_methods(["GET", "HEAD", "POST"])
def teams(request: MemberRequest) -> HttpResponse:
    """Every team; admins begin another."""
    form = TeamForm()
    if request.method == "POST":
        allow(request.member, Right.ORGANIZATION_CHANGE)
        form = TeamForm(request.POST)
        if form.is_valid():
            with refusals_on(form, "name"):
                team = make_team(by=request.member, name=form.cleaned_data["name"])
        if form.is_valid():
            messages.success(request, gettext("The team %(name)s is made.") % {"name": team.name})
            return redirect("teams")
    context = {
        "teams": team_lines(request.member),
        "form": form,
        "may_change": may(request.member, Right.ORGANIZATION_CHANGE),
    }
    return render(request, "people/teams.html", context, status=422 if form.errors else 200)


@require_http_methods(["GET", "HEAD", "POST"])
def team(request: MemberRequest, pk: UUID) -> HttpResponse:
    """One team and who is in it; admins rename it and say who leads it."""
    row = open_for(request.member, Right.PEOPLE_SEE, Team.objects.select_related("lead__person"), pk=pk)
    if request.method == "POST":
        return _change(request, row)
    return _page(request, row)


def _page(request: MemberRequest, row: Team, *, status: int = 200, **forms: Any) -> HttpResponse:
    context = {
        "team": team_page(row, asks=request.member),
        "may_change": may(request.member, Right.ORGANIZATION_CHANGE),
        "name_form": TeamForm(initial={"name": row.name}),
        "lead_form": LeadForm(request.member, initial={"lead": row.lead_id}),
    }
    return render(request, "people/team.html", {**context, **forms}, status=status)


def _change(request: MemberRequest, row: Team) -> HttpResponse:
    """Change the name and the lead together, or neither."""
    allow(request.member, Right.ORGANIZATION_CHANGE)
    name, lead = TeamForm(request.POST), LeadForm(request.member, request.POST)
    if name.is_valid() and lead.is_valid():
        with refusals_on(name, "name"), transaction.atomic():
            rename_team(row, by=request.member, name=name.cleaned_data["name"])
            set_lead(row, lead.cleaned_data["lead"], by=request.member)
    if not (name.is_valid() and lead.is_valid()):
        return _page(request, row, status=422, name_form=name, lead_form=lead)
    messages.success(request, gettext("The team is changed."))
    return redirect("team", pk=row.pk)
