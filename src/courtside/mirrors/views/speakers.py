from __future__ import annotations

from uuid import UUID

from django.contrib import messages
from django.db import transaction
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_POST

from courtside.mirrors.actions import recast_speaker, rename_speaker
from courtside.mirrors.errors import WordsGone
from courtside.mirrors.forms import SpeakerForm
from courtside.mirrors.models import SpokenAs
from courtside.mirrors.queries.speakers import SpeakersPage, speakers_page
from courtside.people.errors import Refused
from courtside.people.requests import MemberRequest


@require_GET
def speakers(request: MemberRequest, pk: UUID) -> HttpResponse:
    """By which names the speakers of a talk are shown, and in which roles they were read."""
    return _page(request, speakers_page(request.member, pk))


@require_POST
def speaker(request: MemberRequest, pk: UUID, place: int) -> HttpResponse:
    """Mend the name and the role of one of them. Every finding follows at once."""
    page = speakers_page(request.member, pk)
    if place >= len(page.speakers):
        raise Http404
    form = SpeakerForm(request.POST, auto_id=f"id_{place}_%s")
    if not form.is_valid():
        return _page(request, page, (place, form), status=422)
    name, role = form.cleaned_data["name"], SpokenAs(form.cleaned_data["role"])
    try:
        with transaction.atomic():
            renamed = rename_speaker(page.mirror, by=request.member, place=place, name=name)
            recast = recast_speaker(page.mirror, by=request.member, place=place, role=role)
    except WordsGone as gone:
        messages.info(request, gone.sentence)
        return redirect("transcript", page.mirror.transcript_id)
    except Refused as refused:
        form.add_error(None, str(refused.sentence))
        return _page(request, page, (place, form), status=422)
    if renamed.mend or recast.mend:
        messages.success(request, _("Mended. Every finding followed."))
    else:
        messages.info(request, _("It says so already."))
    return redirect("mirror-speakers", pk)


def _page(
    request: MemberRequest, page: SpeakersPage, sent: tuple[int, SpeakerForm] | None = None, status: int = 200
) -> HttpResponse:
    rows = []
    for one in page.speakers:
        initial = {"name": one.name, "role": one.role}
        fresh = SpeakerForm(initial=initial, auto_id=f"id_{one.place}_%s")
        rows.append((one, sent[1] if sent and sent[0] == one.place else fresh))
    return render(request, "mirrors/speakers.html", {"page": page, "rows": rows}, status=status)
