from __future__ import annotations

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext
from django.views.decorators.http import require_http_methods

from courtside.access.gate import allow, may
from courtside.access.rights import Right
from courtside.people.actions import change_own_settings, rename_organization
from courtside.people.forms import OrganizationForm, OwnSettingsForm
from courtside.people.requests import MemberRequest
from courtside.people.zones import time_zones


@require_http_methods(["GET", "HEAD", "POST"])
def own_settings(request: MemberRequest) -> HttpResponse:
    """One's own name, time zone and language, and the way to how one signs in."""
    form = OwnSettingsForm(initial=_as_they_are(request))
    if request.method == "POST":
        form = OwnSettingsForm(request.POST)
        if form.is_valid():
            change_own_settings(by=request.member, **form.cleaned_data)
            messages.success(request, gettext("Your settings are kept."))
            return redirect("settings")
    context = {
        "form": form,
        "zones": time_zones(),
        "may_rename": may(request.member, Right.ORGANIZATION_CHANGE),
    }
    return render(request, "people/settings.html", context, status=422 if form.errors else 200)


def _as_they_are(request: MemberRequest) -> dict[str, str]:
    person = request.member.person
    return {"name": person.name, "time_zone": person.time_zone, "locale": person.locale}


@require_http_methods(["GET", "HEAD", "POST"])
def organization_settings(request: MemberRequest) -> HttpResponse:
    """What the organization is called."""
    allow(request.member, Right.ORGANIZATION_CHANGE)
    organization = request.member.organization
    form = OrganizationForm(initial={"name": organization.name})
    if request.method == "POST":
        form = OrganizationForm(request.POST)
        if form.is_valid():
            rename_organization(organization, by=request.member, name=form.cleaned_data["name"])
            messages.success(request, gettext("The organization has its new name."))
            return redirect("organization-settings")
    status = 422 if form.errors else 200
    return render(request, "people/organization_settings.html", {"form": form}, status=status)
