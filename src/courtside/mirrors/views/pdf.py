from __future__ import annotations

from uuid import UUID

from django.http import HttpResponse
from django.views.decorators.http import require_GET

from courtside.access.rights import Right
from courtside.mirrors.actions import export_mirror
from courtside.mirrors.paper.sheet import mirror_sheet
from courtside.mirrors.paper.typesetting import typeset
from courtside.mirrors.queries import open_row
from courtside.people.requests import MemberRequest


@require_GET
def pdf(request: MemberRequest, pk: UUID) -> HttpResponse:
    """A mirror as sheets of paper, to be read and written on. Its name holds a day and nobody's name."""
    row = open_row(request.member, pk, Right.MIRROR_EXPORT)
    body = typeset(mirror_sheet(row))
    export_mirror(row, by=request.member)
    name = f"mirror-{row.transcript.held_on:%Y-%m-%d}.pdf"
    headers = {"Content-Disposition": f'attachment; filename="{name}"'}
    return HttpResponse(body, content_type="application/pdf", headers=headers)
