"""Open every page as every visitor, then every link on it, until nothing new is left."""

from __future__ import annotations

from collections.abc import Iterator
from html.parser import HTMLParser
from urllib.parse import urldefrag, urljoin, urlsplit

from django.test import Client
from django.urls import Resolver404, resolve

from tests.doors.knock import Answer, knocking, visiting
from tests.doors.table import doors
from tests.doors.walk import Table, knocks
from tests.scene import Scene, Visitor

ASKED = ("a", "href"), ("form", "action"), ("link", "href"), ("div", "hx-get"), ("section", "hx-get")
NOT_PAGES = ("//", "/static/", "mailto:", "/account/logout/")
CLIENT = Client(raise_request_exception=False)


class _Links(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found |= {value for name, value in attrs if (tag, name) in ASKED and value}


def links_in(page: str, *, at: str) -> set[str]:
    """Every address of ours that a page leads to."""
    parser = _Links()
    parser.feed(page)
    found = {urldefrag(urljoin(at, link)).url for link in parser.found if not link.startswith(NOT_PAGES)}
    return {link for link in found if link.startswith("/") and not link.startswith(NOT_PAGES)}


def crawl(scene: Scene, visitor: Visitor) -> Iterator[tuple[str, Answer, bool]]:
    """Each page by its address, and whether that address was the key to it."""
    table = doors()
    seen: set[str] = set()
    todo: list[str] = []
    for knock in knocks(scene, table, methods=["GET"]):
        row = table.get((knock.door, "GET"))
        if knock.visitor is not visitor or row is None:
            continue
        seen.add(knock.address)
        with knocking(scene, knock) as answer:
            todo += links_in(answer.text, at=knock.address)
            yield knock.address, answer, row.is_open
    while todo:
        address = todo.pop()
        if address in seen:
            continue
        seen.add(address)
        with visiting(visitor, address) as answer:
            todo += links_in(answer.text, at=address)
            yield address, answer, _is_open(table, address)


def _is_open(table: Table, address: str) -> bool:
    """Whether whoever holds this address may in, also when they came to it from another page."""
    try:
        row = table.get((resolve(urlsplit(address).path).url_name or "", "GET"))
    except Resolver404:
        return False
    return row is not None and row.is_open
