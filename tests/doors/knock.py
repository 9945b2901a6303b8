"""Knock at a door: one request of one visitor, undone afterwards."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit
from uuid import UUID

from django.core.cache import cache
from django.db import transaction
from django.http import HttpResponse
from django.test import Client
from django.urls import Resolver404, resolve, reverse

from courtside.access.tenancy import enter_organization, enter_person, inside
from courtside.history.models import Event
from courtside.people.models import Membership, Person
from tests.scene import Scene, Thing, Visitor

NAMED = {"account_login": "sign-in", "no-organization": "no-place"}
CLIENT = Client(raise_request_exception=False)


@dataclass(frozen=True)
class Knock:
    """One request to be made. `state` is ours, another's, absent, or empty at a door without an object."""

    door: str
    method: str
    visitor: Visitor
    thing: Thing | None = None
    state: str = ""

    @property
    def column(self) -> str:
        """The column of the table that answers it."""
        return self.visitor.column_for(self.thing)

    @property
    def address(self) -> str:
        """The path that is asked for."""
        return reverse(self.door, kwargs=dict(self.thing.kwargs) if self.thing else None)

    def __str__(self) -> str:
        return f"{self.method} {self.door} {self.state} by {self.visitor}"


@dataclass
class Answer:
    """What came back, what was written down, and what was logged."""

    response: HttpResponse
    events: list[Event] = field(default_factory=list)
    logged: list[logging.LogRecord] = field(default_factory=list)

    @property
    def said(self) -> str:
        """The answer in the words of the table."""
        if self.response.status_code not in {301, 302, 303}:
            return str(self.response.status_code)
        parts = urlsplit(self.response["Location"])
        if parts.netloc:
            return f"302→away to {parts.netloc}"
        try:
            return f"302→{NAMED.get(resolve(parts.path).url_name or '', 'on')}"
        except Resolver404:
            return f"302→nowhere: {parts.path}"

    @property
    def text(self) -> str:
        """The body."""
        return b"".join(self.response).decode(errors="replace")

    @property
    def error(self) -> str:
        """What went wrong inside, if something did."""
        found = getattr(self.response, "exc_info", None)
        return f" {found[0].__name__}: {found[1]}" if found else ""


class _Logged(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self.records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.records.append(record)


@contextmanager
def overheard() -> Iterator[list[logging.LogRecord]]:
    """Every log record of ours and of Django's while the context lasts."""
    ear = _Logged()
    loggers = [logging.getLogger(name) for name in ("courtside", "django")]
    before = [(logger.level, logger.handlers, logger.propagate) for logger in loggers]
    for logger in loggers:
        logger.setLevel(logging.DEBUG)
        logger.handlers, logger.propagate = [ear], False
    try:
        yield ear.records
    finally:
        for logger, (level, handlers, propagate) in zip(loggers, before, strict=True):
            logger.setLevel(level)
            logger.handlers, logger.propagate = handlers, propagate


@contextmanager
def knocking(
    scene: Scene, knock: Knock, body: Any = None, *, client: Client | None = None, **extra: Any
) -> Iterator[Answer]:
    """Make the request and look at what it did; everything it did is undone afterwards."""
    with visiting(knock.visitor, knock.address, body, method=knock.method, client=client, **extra) as answer:
        if knock.method in {"GET", "POST"} and answer.response.status_code < 400:
            answer.events = _events(scene, knock.visitor)
        enter_organization(None)
        yield answer


@contextmanager
def visiting(
    visitor: Visitor,
    address: str,
    body: Any = None,
    *,
    method: str = "GET",
    client: Client | None = None,
    **extra: Any,
) -> Iterator[Answer]:
    """One request, undone afterwards."""
    client = client or CLIENT
    cache.clear()
    client.cookies.clear()
    client.cookies.load(visitor.cookies)
    args = () if body is None else (body,)
    with transaction.atomic(), overheard() as logged:
        answer = Answer(getattr(client, method.lower())(address, *args, **extra), logged=logged)
        yield answer
        transaction.set_rollback(True)


def _events(scene: Scene, visitor: Visitor) -> list[Event]:
    """What was written down since the scene was made, also in an organization that was just founded."""
    found: list[Event] = []
    for organization in _organizations(scene, visitor):
        with inside(organization):
            found += Event.objects.filter(at__gt=scene.made_at).order_by("number")
    return found


def _organizations(scene: Scene, visitor: Visitor) -> set[UUID]:
    enter_organization(None)
    known = {scene.cast.northmere.pk, scene.cast.outsiders.pk}
    for person in filter(None, (visitor.person, Person.objects.order_by("-created_at").first())):
        enter_person(person.pk)
        known |= set(Membership.objects.filter(person=person).values_list("organization_id", flat=True))
    return known
