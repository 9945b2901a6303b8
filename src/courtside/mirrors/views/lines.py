from __future__ import annotations

from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from courtside.access.gate import open_for
from courtside.access.rights import Right
from courtside.mirrors.actions import Corrected, correct_label, undo_correction
from courtside.mirrors.errors import ChangedSince, WordsGone
from courtside.mirrors.forms import LineForm
from courtside.mirrors.models import Correction
from courtside.mirrors.queries import OpenLine, became, line_page, open_line
from courtside.mirrors.queries.line import ROWS
from courtside.people.requests import MemberRequest


@require_http_methods(["GET", "POST"])
def line(request: MemberRequest, pk: UUID, number: int) -> HttpResponse:
    """One line: what it does, and the form to name it oneself. Every finding follows at once."""
    opened = open_line(request.member, pk, number)
    if request.method == "GET":
        return _page(request, opened, LineForm(opened.line.role))
    form = LineForm(opened.line.role, request.POST)
    if not form.is_valid():
        return _page(request, opened, form, status=422)
    try:
        done = correct_label(opened.mirror, by=request.member, line=number, move=form.chosen)
    except WordsGone as gone:
        messages.info(request, gone.sentence)
        return redirect("consents")
    _tell(request, opened, done)
    return _to_line(opened)


@require_POST
def undoing(request: MemberRequest, pk: UUID, correction: UUID) -> HttpResponse:
    """Take a correction of one's own back: the line is what it was before."""
    mirror = open_for(request.member, Right.MIRROR_CORRECT, ROWS, pk=pk)
    rows = Correction.objects.filter(transcript=mirror.transcript_id, by=request.member)
    row = rows.filter(pk=correction).first()
    if row is None:
        raise Http404
    opened = open_line(request.member, pk, row.line)
    try:
        undo_correction(row, mirror, by=request.member)
        messages.success(request, _("Taken back."))
    except (ChangedSince, WordsGone) as refused:
        messages.info(request, refused.sentence)
    return _to_line(opened)


def _page(request: MemberRequest, opened: OpenLine, form: LineForm, status: int = 200) -> HttpResponse:
    page = line_page(request.member, opened)
    return render(request, "mirrors/line.html", {"page": page, "form": form}, status=status)


def _tell(request: MemberRequest, opened: OpenLine, done: Corrected) -> None:
    """What came of it, in figures for those alone who may see the figures."""
    if done.correction is None:
        messages.info(request, _("It says so already."))
        return
    words = [_("Corrected.")]
    if opened.whole:
        words.append(became(done.before, done.after))
    url = reverse("correction-undoing", args=[opened.mirror.pk, done.correction.pk])
    messages.success(request, " ".join(filter(None, words)), extra_tags=f"undo:{url}")


def _to_line(opened: OpenLine) -> HttpResponse:
    """Back to where the line stands: in the mirror for its coach, among their own lines for others."""
    response = redirect("mirror" if opened.leads else "own-lines", opened.mirror.pk)
    response["Location"] += f"#line-{opened.line.number}"
    return response
