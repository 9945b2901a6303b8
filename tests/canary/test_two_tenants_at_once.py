"""Two organizations ask at the same time, on the same few connections: nobody gets a word of the other's.

Through the WSGI application itself, with threads and a pool, as the web server runs it. It needs rows that
every connection sees, so it commits them: they stay in the test database, behind their walls.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from wsgiref.util import setup_testing_defaults

import pytest
from django.conf import settings
from django.db import connections, transaction
from django.test import Client
from uuid_utils.compat import uuid7

from courtside.people.actions import found_organization, invite, make_team
from courtside.people.models import Membership, Person
from tests.cast import a_member, a_person

REQUESTS = 1000
THREADS = 8
CONNECTIONS = 3
"""Fewer than threads: each connection goes from one organization's request to the other's."""
OAK, ELM = "oakcanary", "elmcanary"
NOBODY = "of no organization"


@dataclass(frozen=True)
class Ask:
    """One request: whose, for what, and what is to come of it."""

    tenant: str
    session: str
    path: str
    status: str
    shows_own: bool = True


@pytest.fixture
def pooled(django_db_setup: None, django_db_blocker: pytest.FixtureRequest) -> Iterator[None]:
    """A pool as small as `CONNECTIONS`, instead of a connection for each thread."""
    told = connections.settings["default"]
    before = told["OPTIONS"]
    with django_db_blocker.unblock():  # type: ignore[attr-defined]
        connections["default"].close()
        told["OPTIONS"] = {
            **before,
            "pool": {"min_size": CONNECTIONS, "max_size": CONNECTIONS, "timeout": 20},
        }
        try:
            yield
        finally:
            connections["default"].close()
            connections["default"].close_pool()  # type: ignore[attr-defined]  # of PostgreSQL's backend alone
            told["OPTIONS"] = before


def _signed_in(person: Person) -> str:
    client = Client()
    client.force_login(person)
    return client.cookies[settings.SESSION_COOKIE_NAME].value


def _furnish(word: str) -> tuple[Membership, Membership]:
    """An organization all of whose words are `word`: its founder, and a rep."""
    domain = f"{uuid7().hex}.{word}.example"
    founder = found_organization(by=a_person(f"Founder {word}", domain), name=f"{uuid7().hex} {word}")
    make_team(by=founder, name=f"Team {word}")
    invite(by=founder, email=f"guest@{domain}", roles=["rep"])
    members = [a_member(founder.organization, f"Rep{number} {word}", ["rep"]) for number in range(5)]
    return founder, members[0]


def _asks() -> list[Ask]:
    """Everything that is asked once; the test asks it over and over."""
    everybody: dict[str, tuple[Membership, Membership]] = {}
    for word in (OAK, ELM):
        with transaction.atomic():
            everybody[word] = _furnish(word)
    asks = []
    for own, foreign in ((OAK, ELM), (ELM, OAK)):
        founder, rep = everybody[own]
        strangers = f"/people/{everybody[foreign][0].pk}/"
        for member in (founder, rep):
            session = _signed_in(member.person)
            paths = ("/", "/people/", "/teams/", "/organizations/", f"/people/{rep.pk}/")
            asks += [Ask(own, session, path, "200") for path in paths]
            asks.append(Ask(own, session, strangers, "404", shows_own=False))
        asks.append(Ask(own, _signed_in(founder.person), "/people/invitations/", "200"))
        asks.append(Ask(own, _signed_in(rep.person), "/people/invitations/", "403", shows_own=False))
    with transaction.atomic():
        nobody = _signed_in(a_person("Nobody Yet", f"{uuid7()}.example"))
    asks.append(Ask(NOBODY, nobody, "/organizations/", "200", shows_own=False))
    asks.append(Ask(NOBODY, "", "/account/login/", "200", shows_own=False))
    return asks


def _answer(ask: Ask) -> tuple[str, str]:
    """What the web server gets for one request: status and page."""
    from courtside.config.wsgi import application

    environ: dict[str, object] = {"PATH_INFO": ask.path}
    if ask.session:
        environ["HTTP_COOKIE"] = f"{settings.SESSION_COOKIE_NAME}={ask.session}"
    setup_testing_defaults(environ)
    told: list[str] = []

    def start(status: str, *_: object) -> Callable[[bytes], None]:
        told.append(status)
        return lambda _: None

    response = application(environ, start)
    try:
        page = b"".join(response).decode()
    finally:
        response.close()  # which gives the connection back
    return told[0][:3], page


def _wrong(ask: Ask) -> str:
    """What is wrong with the answer, empty if nothing is."""
    status, page = _answer(ask)
    if status != ask.status:
        return f"{ask.path} of {ask.tenant}: {status} for {ask.status}"
    foreign = [word for word in (OAK, ELM) if word != ask.tenant and word in page]
    if foreign:
        return f"{ask.path} of {ask.tenant} shows {foreign}"
    return f"{ask.path} of {ask.tenant} shows nothing" if ask.shows_own and ask.tenant not in page else ""


def test_a_thousand_requests_on_few_connections_mix_nothing_up(pooled: None) -> None:
    asks = _asks()
    asked = [asks[number % len(asks)] for number in range(REQUESTS)]
    random.Random(4).shuffle(asked)  # noqa: S311  # an order to ask in, and the same each time
    with ThreadPoolExecutor(THREADS) as threads:
        wrong = [said for said in threads.map(_wrong, asked) if said]
    assert wrong == []
    pool = connections["default"].pool  # type: ignore[attr-defined]  # of PostgreSQL's backend alone
    assert pool.get_stats()["pool_size"] <= CONNECTIONS
