"""What is wrong with a line itself: each door takes one mend, and every finding follows at once."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_POST

from courtside.access.gate import open_for
from courtside.access.rights import Right
from courtside.mirrors.actions import Change, give_line, join_lines, split_line, take_back
from courtside.mirrors.errors import NoSuchPlace, WordsGone
from courtside.mirrors.forms import GiveForm, SeenForm, SplitForm
from courtside.mirrors.models import Mend
from courtside.mirrors.queries import OpenLine, open_line
from courtside.mirrors.queries.line import ROWS, line_at
from courtside.mirrors.seen import Seen
from courtside.mirrors.views.lines import refuse, tell, to_line
from courtside.people.errors import Refused
from courtside.people.requests import MemberRequest

SPLIT = gettext_lazy("Split into two.")
JOINED = gettext_lazy("Joined into one.")
GIVEN = gettext_lazy("Given to whoever said it.")


@require_POST
def splitting(request: MemberRequest, pk: UUID, number: int) -> HttpResponse:
    """Split a line before one of its words."""
    form = SplitForm(request.POST)
    opened = open_line(request.member, pk, number, form.line_seen)
    word = form.cleaned_data["word"] if form.is_valid() else 0
    return _mend(
        request,
        opened,
        SPLIT,
        lambda line: split_line(opened.mirror, by=request.member, line=line, word=word, seen=form.line_seen),
    )


@require_POST
def joining(request: MemberRequest, pk: UUID, number: int) -> HttpResponse:
    """Join a line with the next one of its turn."""
    form = SeenForm(request.POST)
    opened = open_line(request.member, pk, number, form.line_seen)
    return _mend(
        request,
        opened,
        JOINED,
        lambda line: join_lines(opened.mirror, by=request.member, line=line, seen=form.line_seen),
    )


@require_POST
def giving(request: MemberRequest, pk: UUID, number: int) -> HttpResponse:
    """Give a line to the speaker who said it. For the coach of the talk alone."""
    open_for(request.member, Right.MIRROR_MEND, ROWS, pk=pk)
    form = GiveForm(request.POST)
    opened = open_line(request.member, pk, number, form.line_seen)
    if not form.is_valid():
        return refuse(request, opened, NoSuchPlace())
    place = form.cleaned_data["place"]
    return _mend(
        request,
        opened,
        GIVEN,
        lambda line: give_line(opened.mirror, by=request.member, line=line, place=place, seen=form.line_seen),
    )


@require_POST
def undoing(request: MemberRequest, pk: UUID, mend: UUID) -> HttpResponse:
    """Take a mend of one's own back: the talk is what the others make of it."""
    mirror = open_for(request.member, Right.MIRROR_CORRECT, ROWS, pk=pk)
    row = Mend.objects.filter(transcript=mirror.transcript_id, by=request.member, pk=mend).first()
    if row is None:
        raise Http404
    try:
        take_back(row, mirror, by=request.member)
        messages.success(request, _("Taken back."))
    except Refused as refused:
        messages.info(request, str(refused.sentence))
        if isinstance(refused, WordsGone):
            return redirect("consents")
    if row.words is None:
        return redirect("mirror-speakers", pk)
    now = open_for(request.member, Right.MIRROR_CORRECT, ROWS, pk=pk)
    return to_line(line_at(request.member, now, 0, Seen(row.words, 0)))


def _mend(
    request: MemberRequest, opened: OpenLine, done: Promise, act: Callable[[int], Change]
) -> HttpResponse:
    try:
        return tell(request, opened, act(opened.line.number), done)
    except Refused as refused:
        return refuse(request, opened, refused)
