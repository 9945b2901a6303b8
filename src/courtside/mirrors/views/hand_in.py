from __future__ import annotations

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from courtside.access.gate import allow
from courtside.access.rights import Right
from courtside.mirrors.actions import add_transcript
from courtside.mirrors.errors import AlreadyThere
from courtside.mirrors.forms import HandInForm
from courtside.mirrors.queries import formats
from courtside.people.requests import MemberRequest


@require_http_methods(["GET", "POST"])
def new(request: MemberRequest) -> HttpResponse:
    """Bring a talk: a file or pasted words. What cannot be read is answered here, with what was pasted."""
    allow(request.member, Right.TRANSCRIPT_ADD)
    if request.method == "GET":
        return _page(request, HandInForm(initial={"held_on": timezone.localdate()}))
    form = HandInForm(request.POST, request.FILES)
    if not form.is_valid():
        return _page(request, form, status=422)
    file = form.cleaned_data["file"]
    try:
        transcript = add_transcript(
            by=request.member,
            talk=form.cleaned_data["talk"],
            held_on=form.cleaned_data["held_on"],
            agreed=form.cleaned_data["agreed"],
            file_name=file.name if file else "",
        )
    except AlreadyThere as found:
        messages.info(request, found.sentence)
        transcript = found.transcript
    return redirect("transcript", transcript.pk)


def _page(request: MemberRequest, form: HandInForm, status: int = 200) -> HttpResponse:
    return render(request, "mirrors/hand_in.html", {"form": form, "formats": formats()}, status=status)
