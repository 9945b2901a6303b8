from __future__ import annotations

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods

from courtside.access.gate import allow
from courtside.access.rights import Right
from courtside.mirrors.actions import hand_in_transcript
from courtside.mirrors.errors import AlreadyThere
from courtside.mirrors.forms import HandInForm
from courtside.mirrors.models import Transcript
from courtside.mirrors.queries import formats
from courtside.people.requests import MemberRequest


@require_http_methods(["GET", "POST"])
def new(request: MemberRequest) -> HttpResponse:
    """Hand in talks: files or pasted words. What cannot be read is answered here, with what was pasted.

    Of several files those that can be read are kept. One talk goes on to who is who, several to the list.
    """
    allow(request.member, Right.TRANSCRIPT_HAND_IN)
    if request.method == "GET":
        return _page(request, HandInForm(initial={"held_on": timezone.localdate()}))
    form = HandInForm(request.POST, request.FILES)
    if not form.is_valid():
        return _page(request, form, status=422)
    added, known = _add(request, form)
    for sentence in form.unread:
        messages.error(request, sentence)
    if len(added) + len(known) == 1:
        if known:
            messages.info(request, AlreadyThere.sentence)
        return redirect("transcript", (added or known)[0].pk)
    _say(request, added, known)
    return redirect("mirrors")


def _add(request: MemberRequest, form: HandInForm) -> tuple[list[Transcript], list[Transcript]]:
    """Keep every talk that was read: the new ones, and those that were there before."""
    added, known = [], []
    for one in form.cleaned_data["talks"]:
        try:
            transcript = hand_in_transcript(
                by=request.member,
                talk=one.talk,
                held_on=one.held_on,
                agreed=form.cleaned_data["agreed"],
                file_name=one.file_name,
            )
        except AlreadyThere as found:
            known.append(found.transcript)
        else:
            added.append(transcript)
    return added, known


def _say(request: MemberRequest, added: list[Transcript], known: list[Transcript]) -> None:
    if added:
        text = ngettext(
            "{count} talk is here. Say who is who in it.",
            "{count} talks are here. Say who is who in each of them.",
            len(added),
        )
        messages.success(request, text.format(count=len(added)))
    for transcript in known:
        text = _("{file}: you handed in this talk before.")
        messages.info(request, text.format(file=transcript.file_name or _("Pasted words")))


def _page(request: MemberRequest, form: HandInForm, status: int = 200) -> HttpResponse:
    return render(request, "mirrors/hand_in.html", {"form": form, "formats": formats()}, status=status)
