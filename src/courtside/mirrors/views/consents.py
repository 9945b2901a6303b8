from __future__ import annotations

from uuid import UUID

from django.contrib.auth.decorators import login_not_required
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from courtside.access.gate import open_for
from courtside.access.rights import Right
from courtside.access.tenancy import inside
from courtside.mirrors.actions import answer_consent, withdraw_consent
from courtside.mirrors.errors import NotAsked, WordsGone
from courtside.mirrors.forms import AnswerForm
from courtside.mirrors.links import open_link
from courtside.mirrors.models import Answer, Participant
from courtside.mirrors.queries import ASKING, answers_page, asked_by_link, asking, moved_to_an_account
from courtside.people.middleware import membership_not_required
from courtside.people.models import Membership
from courtside.people.requests import MemberRequest


@require_GET
def consents(request: MemberRequest) -> HttpResponse:
    """Every talk that somebody speaks in, with what they answered."""
    page, askings = answers_page(request.member, page=request.GET.get("page", 1))
    return render(request, "mirrors/consents.html", {"page": page, "askings": askings})


@require_GET
def consent(request: MemberRequest, pk: UUID) -> HttpResponse:
    """What somebody with an account is asked, and what they answered."""
    row = open_for(request.member, Right.CONSENT_ANSWER, ASKING.with_answers(), pk=pk)
    return render(request, "mirrors/consent.html", {"asking": asking(row)})


@require_POST
def answer(request: MemberRequest, pk: UUID) -> HttpResponse:
    """Their answer."""
    row = open_for(request.member, Right.CONSENT_ANSWER, ASKING, pk=pk)
    _take(request, row, by=request.member)
    return redirect("consent", pk)


@require_http_methods(["GET", "POST"])
@login_not_required
@membership_not_required
def link(request: HttpRequest, token: str) -> HttpResponse:
    """The same for somebody without an account. The link is theirs: the coach who sent it cannot answer."""
    organization, key = open_link(token)
    with inside(organization):
        row = asked_by_link(key)
        if row is None:
            return _moved(request, key)
        sender = _is_its_coach(request, row)
        if request.method == "GET":
            page = {"asking": asking(row), "link": True, "token": token, "sender": sender}
            return render(request, "mirrors/consent.html", page)
        if sender:
            raise PermissionDenied
        _take(request, row, by=None)
    return redirect("consent-link", token)


def _moved(request: HttpRequest, key: UUID) -> HttpResponse:
    """A link from before somebody had an account answers nothing any more, and says where they answer now."""
    row = moved_to_an_account(key)
    if row is None:
        raise Http404
    return render(request, "mirrors/moved_to_an_account.html", {"transcript": row.transcript}, status=410)


def _is_its_coach(request: HttpRequest, row: Participant) -> bool:
    member: Membership | None = getattr(request, "member", None)
    return member is not None and member.pk == row.transcript.coach_id


def _take(request: HttpRequest, row: Participant, *, by: Membership | None) -> None:
    """Take what was pressed. Too late, or twice: the page it leads to says how things stand."""
    form = AnswerForm(request.POST)
    if not form.is_valid():
        return
    what = form.cleaned_data["answer"]
    try:
        if what == Answer.WITHDRAWN:
            withdraw_consent(row, by=by)
        else:
            answer_consent(row, yes=what == Answer.GRANTED, by=by)
    except (NotAsked, WordsGone):
        return
