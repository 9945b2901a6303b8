from __future__ import annotations

from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET

from courtside.access.rights import Right
from courtside.mirrors.actions import open_mirror
from courtside.mirrors.queries.comparison import comparison, others
from courtside.mirrors.queries.mirror import open_row
from courtside.people.requests import MemberRequest


@require_GET
def choose(request: MemberRequest, pk: UUID) -> HttpResponse:
    """Choose the mirror that is to stand beside this one."""
    row = open_row(request.member, pk, Right.MIRROR_COMPARE)
    choices = others(request.member, row)
    chosen = next((one for one in choices if str(one.pk) == request.GET.get("other")), None)
    if chosen:
        return redirect("mirror-comparison", pk, chosen.pk)
    return render(request, "mirrors/beside.html", {"mirror": row, "choices": choices})


@require_GET
def beside(request: MemberRequest, pk: UUID, other: UUID) -> HttpResponse:
    """Two mirrors of one coach, finding by finding. Both are noted as opened, last as for one alone."""
    page = comparison(request.member, pk, other)
    response = render(request, "mirrors/comparison.html", {"page": page})
    for side in page.sides:
        open_mirror(side.mirror, by=request.member)
    return response
