from __future__ import annotations

from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods

from courtside.access.rights import Right
from courtside.mirrors.actions import Change, correct_label
from courtside.mirrors.errors import WordsGone
from courtside.mirrors.forms import LineForm
from courtside.mirrors.queries import OpenLine, became, line_page, open_line
from courtside.mirrors.seen import Seen
from courtside.mirrors.views.parts import to_part
from courtside.people.errors import Refused
from courtside.people.requests import MemberRequest
from courtside.talk import Line, Move, Role

CORRECTED = gettext_lazy("Corrected.")


@require_http_methods(["GET", "POST"])
def line(request: MemberRequest, pk: UUID, number: int) -> HttpResponse:
    """One line: what it does, and the form to name it oneself, for whoever may. Every finding follows."""
    seen = Seen.read(request.POST.get("seen", ""))
    right = Right.MIRROR_LINE if request.method == "GET" else Right.MIRROR_CORRECT
    opened = open_line(request.member, pk, number, seen, right=right)
    if request.method == "GET":
        return _page(request, opened, LineForm(opened.line.role))
    form = LineForm(opened.line.role, request.POST)
    if not form.is_valid():
        return _page(request, opened, form, status=422)
    if form.chosen and form.chosen == _reads_as(opened.line):
        messages.info(request, _("It says so already."))
        return to_line(opened)
    try:
        done = correct_label(
            opened.mirror, by=request.member, line=opened.line.number, move=form.chosen, seen=seen
        )
    except Refused as refused:
        return refuse(request, opened, refused)
    return tell(request, opened, done, CORRECTED)


def _reads_as(line: Line) -> Move | None:
    """What the page says that a line does; None for a coach's line that it calls "not sure".

    Sending that unchanged is nobody's word about the line. What was not sure can be confirmed.
    """
    label = line.sentence.label
    return label.move if label and (label.sure or line.role is not Role.COACH) else None


def _page(request: MemberRequest, opened: OpenLine, form: LineForm, status: int = 200) -> HttpResponse:
    page = line_page(request.member, opened)
    return render(request, "mirrors/line.html", {"page": page, "form": form}, status=status)


def tell(request: MemberRequest, opened: OpenLine, done: Change, words: Promise) -> HttpResponse:
    """Say what came of it, in figures to those alone who may see the figures, and go back to the line."""
    if done.mend is None:
        messages.info(request, _("It says so already."))
        return to_line(opened)
    figure = became(done.before, done.after) if opened.whole else ""
    url = reverse("mend-undoing", args=[opened.mirror.pk, done.mend.pk])
    messages.success(request, f"{words} {figure}".strip(), extra_tags=f"undo:{url}")
    return to_line(opened)


def refuse(request: MemberRequest, opened: OpenLine, refused: Refused) -> HttpResponse:
    """Say why nothing was done, on the page of the line as it stands now."""
    messages.info(request, str(refused.sentence))
    if isinstance(refused, WordsGone):
        return redirect("consents")
    return redirect("line", opened.mirror.pk, opened.line.number)


def to_line(opened: OpenLine) -> HttpResponse:
    """Back to where the line stands: in the mirror for its coach, among their own lines for others."""
    page = "mirror" if opened.leads else "own-lines"
    return to_part(page, opened.mirror.pk, f"line-{opened.line.number}")
