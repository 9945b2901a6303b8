from django.contrib.auth.decorators import login_not_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_GET, require_http_methods

from courtside.mirrors.sample import sample_talk_bytes
from courtside.people.middleware import membership_not_required
from courtside.people.requests import MemberRequest
from courtside.web.forms import GoForm
from courtside.web.queries import home, ways, who_sees_what_table
from courtside.web.styleguide import styleguide_page
from courtside.web.themes import ThemeForm, keep_theme, theme_of


@require_GET
def today(request: MemberRequest) -> HttpResponse:
    """What one owes and what is ready, for whoever asks."""
    now = timezone.now()
    context = {"today": timezone.localdate(now), "home": home(request.member, now=now)}
    return render(request, "web/today.html", context)


@require_GET
def go(request: MemberRequest) -> HttpResponse:
    """Where one can go by a name. Its own script asks for the list alone."""
    form = GoForm(request.GET)
    groups = ways(request.member, wanted=form.wanted)
    template = "web/go/_list.html" if request.headers.get("X-Part") == "list" else "web/go.html"
    return render(request, template, {"form": form, "wanted": form.wanted, "groups": groups})


@require_GET
def sample_talk(_request: MemberRequest) -> HttpResponse:
    """The talk that somebody new may try a mirror with."""
    headers = {"Content-Disposition": 'attachment; filename="sample-talk.vtt"'}
    return HttpResponse(sample_talk_bytes(), content_type="text/vtt; charset=utf-8", headers=headers)


@require_GET
@login_not_required
@membership_not_required
def styleguide(request: HttpRequest) -> HttpResponse:
    """Every component in every state. It shows nobody's words and asks no database."""
    return render(
        request, "web/styleguide.html", {"guide": styleguide_page(theme=request.GET.get("theme", ""))}
    )


@require_GET
@login_not_required
@membership_not_required
def who_sees_what(request: HttpRequest) -> HttpResponse:
    """The table of rights, as it decides."""
    return render(request, "web/who_sees_what.html", {"rules": who_sees_what_table()})


@require_http_methods(["GET", "POST"])
@login_not_required
@membership_not_required
def theme(request: HttpRequest) -> HttpResponse:
    """Light, dark, or as the device has it."""
    if request.method == "GET":
        form = ThemeForm(initial={"theme": theme_of(request)})
        return render(request, "web/theme.html", {"form": form})
    form = ThemeForm(request.POST)
    if not form.is_valid():
        return render(request, "web/theme.html", {"form": form}, status=422)
    response = redirect("theme")
    keep_theme(response, form.cleaned_data["theme"], secure=request.is_secure())
    return response


@require_GET
@membership_not_required
def no_organization(request: HttpRequest) -> HttpResponse:
    """For somebody signed in who has no place anywhere, or whose only place was closed."""
    return render(request, "web/no_organization.html")


@require_GET
@login_not_required
@membership_not_required
def healthz(_request: HttpRequest) -> HttpResponse:
    """That this process answers. It asks no database."""
    return HttpResponse("ok", content_type="text/plain")
