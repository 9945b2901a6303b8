"""What is settled before anything else: where somebody is from, how much they bring, what the log keeps."""

from __future__ import annotations

import logging

import pytest
from django.test import Client, RequestFactory

from courtside.access.arrival import MOST_BYTES, MOST_BYTES_OF_A_VISITOR, arrival
from courtside.access.logs import NoWorkingLinks


def seen_from(forwarded: str, settings: object, proxies: int) -> str:
    settings.PROXIES = proxies  # type: ignore[attr-defined]  # pytest-django's own
    addresses: list[str] = []

    def look(request):  # type: ignore[no-untyped-def]
        addresses.append(request.META["REMOTE_ADDR"])

    arrival(look)(RequestFactory().get("/", REMOTE_ADDR="10.0.0.1", HTTP_X_FORWARDED_FOR=forwarded))
    return addresses[0]


def test_behind_our_proxy_it_is_the_address_that_the_proxy_saw(settings: object) -> None:
    assert seen_from("203.0.113.7", settings, 1) == "203.0.113.7"
    assert seen_from("6.6.6.6, 203.0.113.7", settings, 1) == "203.0.113.7"
    assert seen_from("6.6.6.6, 203.0.113.7, 10.0.0.9", settings, 2) == "203.0.113.7"


def test_without_a_proxy_nobody_can_say_where_they_are_from(settings: object) -> None:
    assert seen_from("6.6.6.6", settings, 0) == "10.0.0.1"
    assert seen_from("", settings, 1) == "10.0.0.1"


@pytest.mark.parametrize(("cookie", "most"), [("", MOST_BYTES_OF_A_VISITOR), ("x", MOST_BYTES)])
def test_what_is_too_large_is_turned_away_unread(client: Client, cookie: str, most: int) -> None:
    if cookie:
        client.cookies["sessionid"] = cookie
    answer = client.generic("POST", "/transcripts/new/", b"", CONTENT_LENGTH=str(most + 1))
    assert answer.status_code == 413
    assert "too large" in answer.content.decode()


@pytest.mark.parametrize("path", ["/join/abc:def/", "/consent/WyJ:x1/", "/account/password/reset/key/1-abc/"])
def test_no_log_keeps_a_working_link(path: str) -> None:
    record = logging.LogRecord("django.request", logging.WARNING, "", 0, "Forbidden: %s", (path,), None)
    assert NoWorkingLinks().filter(record)
    secret = path.rstrip("/").rpartition("/")[2]
    assert secret not in record.getMessage()
    assert record.getMessage().startswith("Forbidden: /")


def test_the_filter_stands_before_everything_that_is_printed(settings: object) -> None:
    handlers = settings.LOGGING["handlers"]  # type: ignore[attr-defined]  # pytest-django's own
    assert all("no_working_links" in handler["filters"] for handler in handlers.values())
