from __future__ import annotations

import json
from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_POST

from courtside.access.gate import open_for
from courtside.access.rights import Right
from courtside.mirrors.actions import export_mirror, keep_own_answers, open_mirror, open_shared_mirror
from courtside.mirrors.errors import WordsGone
from courtside.mirrors.forms import OwnAnswersForm
from courtside.mirrors.models import Mirror
from courtside.mirrors.queries import ROWS, MirrorPage, audience_of, mirror_page, open_row, shared_with
from courtside.mirrors.views.parts import to_part
from courtside.people.requests import MemberRequest
from courtside.talk import as_csv, from_json


@require_GET
def mirror(request: MemberRequest, pk: UUID) -> HttpResponse:
    """A mirror, for its coach and whom it is shown to."""
    return _page(request, pk)


@require_POST
def own_answers(request: MemberRequest, pk: UUID) -> HttpResponse:
    """A coach's own two answers at the end of the page. They stay with the coach."""
    row = open_for(request.member, Right.OWN_ANSWERS, ROWS, pk=pk)
    form = OwnAnswersForm(request.POST)
    if not form.is_valid():
        return _page(request, pk, form)
    try:
        keep_own_answers(row.transcript, by=request.member, **form.cleaned_data)
    except WordsGone as gone:
        messages.info(request, gone.sentence)
        return redirect("transcript", row.transcript_id)
    messages.success(request, _("Kept. It stays with you."))
    return to_part("mirror", pk, "own")


def _page(request: MemberRequest, pk: UUID, form: OwnAnswersForm | None = None) -> HttpResponse:
    page = mirror_page(request.member, pk)
    shown: dict[str, object] = {"page": page}
    if page.you:
        shown |= {"audience": audience_of(page.mirror), "form": form or OwnAnswersForm(initial=page.own)}
    else:
        shown["shared"] = shared_with(request.member, page.mirror)
    response = render(request, "mirrors/mirror.html", shown, status=422 if form else 200)
    _note(request, page)
    return response


def _note(request: MemberRequest, page: MirrorPage) -> None:
    """That it was opened, once all is done: events of an organization take turns."""
    if page.you:
        open_mirror(page.mirror, by=request.member)
    else:
        open_shared_mirror(page.mirror, by=request.member, now=timezone.now())


@require_GET
def as_json_file(request: MemberRequest, pk: UUID) -> HttpResponse:
    """A mirror as JSON: the findings with their evidence, and every line with its label."""
    row = open_row(request.member, pk, Right.MIRROR_EXPORT)
    body = json.dumps(row.document, ensure_ascii=False, indent=1)
    export_mirror(row, by=request.member)
    return _file(row, body, "json", "application/json")


@require_GET
def as_csv_file(request: MemberRequest, pk: UUID) -> HttpResponse:
    """A mirror as CSV: every line with its label, safe to open in a spreadsheet."""
    row = open_row(request.member, pk, Right.MIRROR_EXPORT)
    body = "\ufeff" + as_csv(from_json(row.document))  # the mark by which a spreadsheet knows UTF-8
    export_mirror(row, by=request.member)
    return _file(row, body, "csv", "text/csv; charset=utf-8")


def _file(row: Mirror, body: str, ending: str, kind: str) -> HttpResponse:
    """Something to keep, never to show in a page. Its name holds a day and nobody's name."""
    name = f"mirror-{row.transcript.held_on:%Y-%m-%d}.{ending}"
    headers = {"Content-Disposition": f'attachment; filename="{name}"'}
    return HttpResponse(body, content_type=kind, headers=headers)
