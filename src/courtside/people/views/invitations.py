from __future__ import annotations

from collections.abc import Iterator
from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext, ngettext
from django.views.decorators.http import require_http_methods, require_POST

from courtside.access.gate import allow, open_for
from courtside.access.rights import Right
from courtside.config.environment import environment
from courtside.people.actions import invite_by_link, invite_everybody, withdraw_invitation
from courtside.people.errors import Refused
from courtside.people.forms import InviteForm
from courtside.people.models import Invitation
from courtside.people.queries import Known, open_invitations
from courtside.people.requests import MemberRequest


@require_http_methods(["GET", "HEAD", "POST"])
def invitations(request: MemberRequest) -> HttpResponse:
    """Invite people, and see who is invited and has not come yet."""
    allow(request.member, Right.PEOPLE_INVITE)
    form = InviteForm(request.member, request.POST if request.method == "POST" else None)
    if request.method == "POST" and form.is_valid() and _invite(request, form):
        return redirect("invitations")
    context = {"form": form, "invited": open_invitations(request.member, now=timezone.now())}
    return render(request, "people/invitations.html", context, status=422 if form.errors else 200)


def _invite(request: MemberRequest, form: InviteForm) -> bool:
    """Invite whom the form names. False when nobody was left to invite; the form says why."""
    roles, team = form.cleaned_data["roles"], form.cleaned_data["team"]
    addresses, member = form.cleaned_data["addresses"], request.member
    if not addresses:
        key = form.cleaned_data["form_key"]
        _, new = invite_by_link(by=member, roles=roles, team=team, form_key=key)
        messages.success(request, _link_made(new=new))
        return True
    known = invite_everybody(addresses, by=member, roles=roles, team=team, now=timezone.now())
    if not known.fresh:
        for sentence in _needless(known):
            form.add_error("addresses", sentence)
        return False
    messages.success(request, _on_their_way(len(known.fresh)))
    for sentence in _needless(known):
        messages.info(request, sentence)
    return True


def _link_made(*, new: bool) -> str:
    if new:
        return gettext("The link is made. Copy it and pass it on.")
    return gettext("This link is made already. Copy it below while nobody has used it, or make another.")


def _on_their_way(count: int) -> str:
    if environment().mail == "console":
        return gettext("No mail is set up: copy the link.")
    one, many = "One invitation is on its way.", "%(count)d invitations are on their way."
    return ngettext(one, many, count) % {"count": count}


def _needless(known: Known) -> Iterator[str]:
    """One sentence for each reason why an address got no invitation of its own."""
    reasons = [
        (known.twice, gettext("Written twice, invited once: %(who)s.")),
        (known.inside, gettext("Here already: %(who)s.")),
        (known.closed, gettext("Deactivated: %(who)s. Let them back in on their page under People.")),
        (known.invited, gettext("Invited already: %(who)s. The link stands below.")),
    ]
    for who, sentence in reasons:
        if who:
            yield sentence % {"who": ", ".join(who)}


@require_POST
def withdrawal(request: MemberRequest, pk: UUID) -> HttpResponse:
    """Take an invitation back."""
    invitation = open_for(request.member, Right.PEOPLE_INVITE, Invitation.objects.all(), pk=pk)
    try:
        withdraw_invitation(invitation, by=request.member)
    except Refused:
        messages.info(request, gettext("Too late: somebody came in by that link and stands under People."))
    else:
        messages.success(request, gettext("The invitation is withdrawn; its link lets nobody in any more."))
    return redirect("invitations")
