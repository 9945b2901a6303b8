"""A part of a page that keeps in step with the server, asked for again and again by htmx."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import chain, repeat

import pytest
from django.template.loader import render_to_string
from playwright.sync_api import Page, Route, expect

from tests.browser.conftest import Visit

type Reply = Callable[[Route], None]
type Keep = Callable[..., tuple[Page, list[str | None]]]


def part(words: str, *, done: bool = False) -> str:
    """The part as the server gives it."""
    about = {"id": "progress", "words": words, "poll": "" if done else "/in-step/part/", "seen": words}
    return render_to_string("web/_progress.html", about)


def unchanged(route: Route) -> None:
    route.fulfill(status=304)


def says(words: str, *, done: bool = False) -> Reply:
    return lambda route: route.fulfill(body=part(words, done=done), content_type="text/html")


def gone_to_sign_in(route: Route) -> None:
    route.fulfill(status=302, headers={"Location": "/account/login/"})


@pytest.fixture
def keeping(visit: Visit) -> Keep:
    """A page with such a part, and the marks that it asked with; the server answers in this order."""

    def keep(*replies: Reply) -> tuple[Page, list[str | None]]:
        page, asked = visit(), []
        page.goto("/account/login/")
        left: Iterator[Reply] = chain(replies, repeat(unchanged))

        def answer(route: Route) -> None:
            asked.append(route.request.headers.get("if-none-match"))
            next(left)(route)

        page.route("**/in-step/part/", answer)
        head = render_to_string("web/_htmx.html")
        body = f"<!DOCTYPE html><head>{head}</head><body>{part('In line')}</body>"
        page.route("**/in-step/", lambda route: route.fulfill(body=body, content_type="text/html"))
        page.goto("/in-step/")
        return page, asked

    return keep


def test_it_changes_when_the_server_says_so_and_then_asks_no_more(keeping: Keep) -> None:
    page, asked = keeping(unchanged, says("Being read"), says("Ready", done=True))
    page.wait_for_timeout(2500)
    expect(page.get_by_text("In line")).to_be_visible()
    expect(page.get_by_text("Ready")).to_be_visible(timeout=10_000)
    assert asked == ['"In line"', '"In line"', '"Being read"']
    page.wait_for_timeout(2500)
    assert len(asked) == 3


def test_whoever_was_signed_out_meanwhile_is_asked_to_sign_in(keeping: Keep) -> None:
    page, _asked = keeping(gone_to_sign_in)
    page.wait_for_url("**/account/login/", timeout=10_000)
