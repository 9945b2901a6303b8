"""Served by https, every address's answer keeps browsers there, and carries all that it carries here."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from django.test import Client, override_settings

from tests.doors.headers import wrong_with
from tests.doors.knock import Knock, knocking
from tests.doors.table import doors
from tests.doors.walk import KEPT, knocks
from tests.scene import Scene

YEAR = 365 * 24 * 3600
SOME = {"stranger", "admin", "a coach", "outside rep"}
"""One from each side of the door: what a header depends on is the address and the answer, not who asks."""


@pytest.fixture(scope="module")
def served() -> Iterator[Client]:
    """What `COURTSIDE_URL=https://…` sets, and a browser whose requests go through it."""
    with override_settings(
        SECURE_HSTS_SECONDS=YEAR,
        SECURE_HSTS_INCLUDE_SUBDOMAINS=True,
        SECURE_HSTS_PRELOAD=True,
        SECURE_SSL_REDIRECT=True,
    ):
        yield Client(raise_request_exception=False)


def _some(scene: Scene) -> list[Knock]:
    """For each address and method one knock of each of `SOME`."""
    chosen = {
        (one.door, one.method, one.visitor.column): one
        for one in knocks(scene, doors(), methods=("GET", "POST"))
        if one.visitor.column in SOME
    }
    return list(chosen.values())


def test_every_answer_carries_every_header_and_hsts(scene: Scene, served: Client) -> None:
    wrong: list[str] = []
    some = _some(scene)
    for knock in some:
        with knocking(scene, knock, client=served, secure=True) as answer:
            found = wrong_with(answer.response, secure=True, kept=knock.door in KEPT)
            wrong += [f"{knock}: {problem}" for problem in found]
    assert wrong == []
    assert {knock.visitor.column for knock in some} == SOME
    assert {knock.door for knock in some} == {door for door, _ in doors()}


def test_plain_http_is_sent_on_to_https(scene: Scene, served: Client) -> None:
    for path in ("/", "/people/", "/account/login/", "/nowhere/"):
        answer = served.get(path)
        assert answer.status_code == 301
        assert answer.headers["Location"] == f"https://testserver{path}"
