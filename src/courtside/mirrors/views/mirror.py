from __future__ import annotations

import json
from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from courtside.mirrors.actions import export_mirror, open_mirror
from courtside.mirrors.models import Mirror
from courtside.mirrors.queries import mirror_page, open_row
from courtside.people.requests import MemberRequest
from courtside.talk import as_csv, from_json


@require_GET
def mirror(request: MemberRequest, pk: UUID) -> HttpResponse:
    """A mirror, for its coach. That it was opened is noted last: events of an organization take turns."""
    page = mirror_page(request.member, pk)
    response = render(request, "mirrors/mirror.html", {"page": page})
    open_mirror(page.mirror, by=request.member)
    return response


@require_GET
def as_json_file(request: MemberRequest, pk: UUID) -> HttpResponse:
    """A mirror as JSON: the findings with their evidence, and every line with its label."""
    row = open_row(request.member, pk)
    body = json.dumps(row.document, ensure_ascii=False, indent=1)
    export_mirror(row, by=request.member)
    return _file(row, body, "json", "application/json")


@require_GET
def as_csv_file(request: MemberRequest, pk: UUID) -> HttpResponse:
    """A mirror as CSV: every line with its label, safe to open in a spreadsheet."""
    row = open_row(request.member, pk)
    body = "\ufeff" + as_csv(from_json(row.document))  # the mark by which a spreadsheet knows UTF-8
    export_mirror(row, by=request.member)
    return _file(row, body, "csv", "text/csv; charset=utf-8")


def _file(row: Mirror, body: str, ending: str, kind: str) -> HttpResponse:
    """Something to keep, never to show in a page. Its name holds a day and nobody's name."""
    name = f"mirror-{row.transcript.held_on:%Y-%m-%d}.{ending}"
    headers = {"Content-Disposition": f'attachment; filename="{name}"'}
    return HttpResponse(body, content_type=kind, headers=headers)
