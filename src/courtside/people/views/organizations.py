from __future__ import annotations

from uuid import UUID

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext
from django.views.decorators.http import require_http_methods, require_POST

from courtside.config.environment import environment
from courtside.people.actions import choose_organization, found_another
from courtside.people.entering import CHOSEN
from courtside.people.forms import FoundingForm
from courtside.people.middleware import membership_not_required
from courtside.people.requests import PersonRequest


@require_http_methods(["GET", "HEAD", "POST"])
@membership_not_required
def organizations(request: PersonRequest) -> HttpResponse:
    """The organizations one is in, and the beginning of another where this install is open for it."""
    is_open = environment().sign_up == "open"
    form = FoundingForm()
    if request.method == "POST":
        if not is_open:
            raise PermissionDenied
        form = FoundingForm(request.POST)
        if form.is_valid():
            return _found(request, form.cleaned_data["name"])
    context = {"form": form, "is_open": is_open, "own": request.memberships, "here": request.member}
    return render(request, "people/organizations.html", context, status=422 if form.errors else 200)


def _found(request: PersonRequest, name: str) -> HttpResponse:
    member, new = found_another(by=request.user, name=name)
    request.session[CHOSEN] = str(member.organization_id)
    if new:
        messages.success(request, gettext("%(name)s is founded.") % {"name": name})
    else:
        messages.info(request, gettext("You are in %(name)s already: here it is.") % {"name": name})
    return redirect("today")


@require_POST
@membership_not_required
def membership_choice(request: PersonRequest, pk: UUID) -> HttpResponse:
    """Go over to another organization one is in; whose door is closed, or never was open, gives 404."""
    chosen = next((one for one in request.memberships if one.organization_id == pk), None)
    if chosen is None:
        raise Http404
    choose_organization(chosen)
    request.session[CHOSEN] = str(chosen.organization_id)
    messages.success(request, gettext("You are in %(name)s now.") % {"name": chosen.organization.name})
    return redirect("today")
