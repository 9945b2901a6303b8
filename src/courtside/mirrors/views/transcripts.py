from __future__ import annotations

from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.cache import get_conditional_response
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from courtside.access.gate import may, open_for
from courtside.access.rights import Right
from courtside.mirrors.actions import delete_transcript, name_participants, run_again
from courtside.mirrors.errors import WordsGone
from courtside.mirrors.forms import WhoForm
from courtside.mirrors.models import Transcript
from courtside.mirrors.queries import (
    TranscriptPage,
    progress_now,
    title_of,
    transcript_page,
    transcripts_of,
    trend_of,
)
from courtside.people.requests import MemberRequest

CHANGEABLE = Transcript.objects.defer("document")


@require_GET
def mirrors(request: MemberRequest) -> HttpResponse:
    """Every talk that a coach handed in, with the mirror or how far it is, and how the last ones went."""
    page, lines = transcripts_of(request.member, page=request.GET.get("page", 1))
    shown = {
        "page": page,
        "lines": lines,
        "trend": trend_of(request.member, rep=request.GET.get("rep", "")),
        "may_hand_in": may(request.member, Right.TRANSCRIPT_HAND_IN),
    }
    return render(request, "mirrors/mirrors.html", shown)


@require_GET
def transcript(request: MemberRequest, pk: UUID) -> HttpResponse:
    """One talk on its way to a mirror: who was who, who has agreed, how far it is."""
    page = transcript_page(request.member, pk)
    return _page(request, page, _who(request, page))


@require_POST
def participants(request: MemberRequest, pk: UUID) -> HttpResponse:
    """Say who was who. Everybody named is asked."""
    row = open_for(request.member, Right.TRANSCRIPT_CHANGE, CHANGEABLE, pk=pk)
    page = transcript_page(request.member, pk)
    form = _who(request, page, data=request.POST)
    if not form.is_valid():
        return _page(request, page, form, status=422)
    asked = form.asked_anew()
    if asked and "sure" not in request.POST:
        shown = {"page": page, "asked": asked, "sent": form.sent()}
        return render(request, "mirrors/asked_anew.html", shown)
    try:
        name_participants(row, by=request.member, who=form.who(), now=timezone.now())
    except WordsGone as gone:
        messages.info(request, gone.sentence)
    return redirect("transcript", pk)


@require_GET
def progress(request: MemberRequest, pk: UUID) -> HttpResponse:
    """The part of the page that says how far it is. Unchanged, it has no body: the browser knows it."""
    row, now = progress_now(request.member, pk)
    response = render(request, "mirrors/_progress.html", {"transcript": row, "progress": now})
    response["Cache-Control"] = "private, no-cache"
    etag = f'"{now.etag}"'
    response["ETag"] = etag
    answer = get_conditional_response(request, etag=etag, response=response)
    assert answer is not None  # noqa: S101  # it was handed one
    return answer


@require_POST
def run(request: MemberRequest, pk: UUID) -> HttpResponse:
    """Have a talk read once more whose run broke off."""
    row = open_for(request.member, Right.TRANSCRIPT_CHANGE, CHANGEABLE, pk=pk)
    try:
        run_again(row, by=request.member)
    except WordsGone as gone:
        messages.info(request, gone.sentence)
    return redirect("transcript", pk)


@require_http_methods(["GET", "POST"])
def deletion(request: MemberRequest, pk: UUID) -> HttpResponse:
    """Delete a talk: asked first, and then gone."""
    row = open_for(request.member, Right.TRANSCRIPT_CHANGE, Transcript.objects.with_progress(), pk=pk)
    if request.method == "GET":
        return render(request, "mirrors/deletion.html", {"transcript": row, "title": title_of(row)})
    delete_transcript(row, by=request.member)
    messages.success(request, _("The talk is deleted, with its words, its answers and its mirror."))
    return redirect("mirrors")


def _who(request: MemberRequest, page: TranscriptPage, data: object = None) -> WhoForm:
    return WhoForm(
        page.everybody,
        page.people,
        coach=request.member,
        suggested=page.suggested,
        read=page.transcript.mirror_pk is not None,
        data=data,
    )


def _page(request: MemberRequest, page: TranscriptPage, form: WhoForm, status: int = 200) -> HttpResponse:
    return render(request, "mirrors/transcript.html", {"page": page, "form": form}, status=status)
