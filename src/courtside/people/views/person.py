"""One person: seen by everybody in the organization, changed by its admins."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext
from django.views.decorators.http import require_POST, require_safe

from courtside.access.gate import may, open_for
from courtside.access.rights import Right
from courtside.people.actions import deactivate, place_in_team, reactivate, set_roles
from courtside.people.errors import Refused
from courtside.people.forms import RolesForm, TeamPlaceForm, refusals_on
from courtside.people.models import Membership
from courtside.people.queries import person_page
from courtside.people.requests import MemberRequest


def _opened(request: MemberRequest, right: Right, pk: UUID) -> Membership:
    return open_for(request.member, right, Membership.objects.select_related("person", "team"), pk=pk)


def _page(request: MemberRequest, row: Membership, *, status: int = 200, **forms: Any) -> HttpResponse:
    """The page about one person, with the forms that were sent and the others as the person stands."""
    context = {
        "person": person_page(row, asks=request.member),
        "may_change": may(request.member, Right.PEOPLE_CHANGE),
        "roles_form": RolesForm(initial={"roles": sorted(row.roles)}),
        "team_form": TeamPlaceForm(request.member, initial={"team": row.team_id}),
    }
    return render(request, "people/person.html", {**context, **forms}, status=status)


@require_safe
def person(request: MemberRequest, pk: UUID) -> HttpResponse:
    """Who somebody is here, and for admins the forms that change it."""
    return _page(request, _opened(request, Right.PEOPLE_SEE, pk))


@require_POST
def roles(request: MemberRequest, pk: UUID) -> HttpResponse:
    """Say what somebody is."""
    row = _opened(request, Right.PEOPLE_CHANGE, pk)
    form = RolesForm(request.POST)
    if form.is_valid():
        with refusals_on(form, "roles"):
            set_roles(row, form.cleaned_data["roles"], by=request.member)
    if not form.is_valid():
        return _page(request, row, status=422, roles_form=form)
    messages.success(request, gettext("The roles of %(name)s are changed.") % {"name": row.person})
    return redirect("person", pk=row.pk)


@require_POST
def team_place(request: MemberRequest, pk: UUID) -> HttpResponse:
    """Say which team somebody is in."""
    row = _opened(request, Right.PEOPLE_CHANGE, pk)
    form = TeamPlaceForm(request.member, request.POST)
    if not form.is_valid():
        return _page(request, row, status=422, team_form=form)
    place_in_team(row, form.cleaned_data["team"], by=request.member)
    messages.success(request, gettext("The team of %(name)s is changed.") % {"name": row.person})
    return redirect("person", pk=row.pk)


@require_POST
def deactivation(request: MemberRequest, pk: UUID) -> HttpResponse:
    """Close the door for somebody."""
    row = _opened(request, Right.PEOPLE_CHANGE, pk)
    try:
        deactivate(row, by=request.member)
    except Refused as refused:
        return _page(request, row, status=422, refused=refused.sentence)
    messages.success(
        request, gettext("%(name)s cannot come in any more, from now on.") % {"name": row.person}
    )
    return redirect("person", pk=row.pk)


@require_POST
def reactivation(request: MemberRequest, pk: UUID) -> HttpResponse:
    """Let somebody in again."""
    row = _opened(request, Right.PEOPLE_CHANGE, pk)
    reactivate(row, by=request.member, now=timezone.now())
    messages.success(request, gettext("%(name)s can come in again.") % {"name": row.person})
    return redirect("person", pk=row.pk)
