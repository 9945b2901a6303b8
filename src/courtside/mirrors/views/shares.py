from __future__ import annotations

from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from courtside.access.gate import may, open_for
from courtside.access.rights import Right
from courtside.mirrors.actions import share_mirror, take_share_back
from courtside.mirrors.errors import NotToBeShown, WordsGone
from courtside.mirrors.forms import ShareForm
from courtside.mirrors.models import Mirror, Share
from courtside.mirrors.queries import ROWS, reps_without_account, share_choices
from courtside.mirrors.views.parts import to_part
from courtside.people.requests import MemberRequest


@require_http_methods(["GET", "POST"])
def shares(request: MemberRequest, pk: UUID) -> HttpResponse:
    """Show a mirror to one person: asked to whom, and then shown."""
    row = open_for(request.member, Right.MIRROR_SHARE, ROWS, pk=pk)
    choices = share_choices(request.member, row)
    if request.method == "GET":
        return _page(request, row, ShareForm(choices))
    form = ShareForm(choices, request.POST)
    if not form.is_valid():
        return _page(request, row, form, status=422)
    try:
        share = share_mirror(row, by=request.member, shown_to=form.chosen)
    except (NotToBeShown, WordsGone) as refused:
        messages.info(request, refused.sentence)
        return redirect("mirrors")
    messages.success(request, _("{name} sees this mirror now.").format(name=share.shown_to))
    return _to_who_sees_it(pk)


@require_POST
def taking_back(request: MemberRequest, pk: UUID, share: UUID) -> HttpResponse:
    """Show it to somebody no longer."""
    row = open_for(request.member, Right.MIRROR_SHARE, ROWS, pk=pk)
    one = Share.objects.filter(mirror=row, pk=share).select_related("shown_to__person").first()
    if one is None:
        raise Http404
    take_share_back(one, by=request.member, now=timezone.now())
    messages.success(request, _("{name} no longer sees this mirror.").format(name=one.shown_to))
    return _to_who_sees_it(pk)


def _page(request: MemberRequest, row: Mirror, form: ShareForm, status: int = 200) -> HttpResponse:
    shown = {
        "mirror": row,
        "form": form,
        "without_account": reps_without_account(row),
        "may_invite": may(request.member, Right.PEOPLE_INVITE),
    }
    return render(request, "mirrors/shares.html", shown, status=status)


def _to_who_sees_it(pk: UUID) -> HttpResponse:
    return to_part("mirror", pk, "who-sees-it")
