import pytest
from django.contrib.auth.models import AnonymousUser
from django.http import HttpRequest
from django.test import RequestFactory

from courtside.web.themes import theme_of
from courtside.web.views import theme


def asking(method: str = "GET", cookie: str = "", **data: str) -> HttpRequest:
    request = RequestFactory().generic(method, "/theme/")
    if method == "POST":
        request = RequestFactory().post("/theme/", data)
    request.user = AnonymousUser()
    if cookie:
        request.COOKIES["theme"] = cookie
    return request


@pytest.mark.parametrize(("cookie", "kept"), [("dark", "dark"), ("", "system"), ('"><script>', "system")])
def test_the_page_wears_what_the_browser_picked(cookie: str, kept: str) -> None:
    assert theme_of(asking(cookie=cookie)) == kept
    assert f'data-theme="{kept}"'.encode() in theme(asking(cookie=cookie)).content


def test_what_is_picked_is_kept_in_a_cookie_that_no_script_reads() -> None:
    answer = theme(asking("POST", theme="dark"))
    assert answer.status_code == 302
    kept = answer.cookies["theme"]
    assert (kept.value, kept["httponly"], kept["samesite"]) == ("dark", True, "Lax")


def test_what_cannot_be_picked_is_refused() -> None:
    answer = theme(asking("POST", theme="beige"))
    assert answer.status_code == 422
    assert "theme" not in answer.cookies
