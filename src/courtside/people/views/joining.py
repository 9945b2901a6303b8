from __future__ import annotations

from django.contrib import messages
from django.contrib.auth.decorators import login_not_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext
from django.views.decorators.http import require_http_methods, require_POST

from courtside.access.tenancy import inside
from courtside.people.actions import accept_invitation, confirm_own_address
from courtside.people.entering import CHOSEN
from courtside.people.errors import InvitationClosed, Refused
from courtside.people.joining import KEY, came_by_letter, find_invitation
from courtside.people.middleware import membership_not_required
from courtside.people.models import Invitation, Person
from courtside.people.queries.people import role_words
from courtside.people.requests import PersonRequest


@require_http_methods(["GET", "HEAD", "POST"])
@login_not_required
@membership_not_required
def join(request: PersonRequest, token: str) -> HttpResponse:
    """An invitation: who asks whom to what. Whoever is signed in comes in by POST."""
    invitation = find_invitation(token)
    if invitation is None:
        return _no_longer(request)
    if request.method == "POST" and isinstance(request.user, Person):
        return _come_in(request, invitation, token)
    return _explain(request, invitation, token)


def _explain(request: PersonRequest, invitation: Invitation, token: str) -> HttpResponse:
    address = request.user.email if isinstance(request.user, Person) else invitation.email
    context = {
        "invitation": invitation,
        "token": token,
        "roles": role_words(frozenset(invitation.roles)),
        "for_another": bool(invitation.email) and invitation.email != address,
    }
    return render(request, "people/join.html", context)


def _come_in(request: PersonRequest, invitation: Invitation, token: str) -> HttpResponse:
    """Accept. What is refused is said on the invitation's own page, so that no log keeps a working link."""
    try:
        with inside(invitation.organization_id):
            member = accept_invitation(invitation, by=request.user, now=timezone.now())
            if came_by_letter(token):
                confirm_own_address(by=member)
    except InvitationClosed:
        return _no_longer(request)
    except Refused as refused:
        messages.error(request, str(refused.sentence))
        return redirect("join", token=token)
    request.session.pop(KEY, None)
    request.session[CHOSEN] = str(member.organization_id)
    welcome = gettext("You are in. Welcome to %(organization)s.")
    messages.success(request, welcome % {"organization": invitation.organization.name})
    return redirect("today")


@require_POST
@login_not_required
@membership_not_required
def join_account(request: HttpRequest, token: str) -> HttpResponse:
    """Go and make an account, the invitation in hand."""
    if find_invitation(token) is None:
        return _no_longer(request)
    request.session[KEY] = token
    return redirect("account_signup")


def _no_longer(request: HttpRequest) -> HttpResponse:
    """Used, withdrawn, too old or never made: a link tells nobody which."""
    return render(request, "people/join_closed.html", status=404)
