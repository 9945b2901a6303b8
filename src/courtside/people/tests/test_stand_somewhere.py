"""What the membership middleware promises around every page."""

from __future__ import annotations

import pytest
from django.db import connection
from django.test import Client
from django.utils import timezone, translation
from pytest_django.fixtures import Settings

from courtside.people.models import Person, Team
from courtside.people.tests.browser import As, Happened, Statements
from tests.cast import Cast


@pytest.mark.urls("courtside.people.tests.urls")
def test_nothing_stays_of_a_request_that_failed(cast: Cast, as_: As, happened: Happened) -> None:
    before = happened()
    client = as_(cast.ada)
    client.raise_request_exception = False
    for ask in (client.get, client.post):
        assert ask("/half-done/").status_code == 500
        assert not Team.objects.filter(name="Half done").exists()
    assert happened() == before


@pytest.mark.urls("courtside.people.tests.urls")
def test_language_and_time_are_those_of_who_asks_and_stay_with_nobody(
    cast: Cast, as_: As, settings: Settings
) -> None:
    settings.LANGUAGES = [("en", "English"), ("de", "Deutsch")]
    Person.objects.filter(pk=cast.mara.person_id).update(locale="de", time_zone="Asia/Tokyo")
    before = translation.get_language(), timezone.get_current_timezone_name()
    answer = as_(cast.mara).get("/here-and-now/")
    assert answer.content == b"de Asia/Tokyo"
    assert answer.headers["Content-Language"] == "de"
    assert as_(cast.jonas).get("/here-and-now/").content == b"en UTC"
    assert (translation.get_language(), timezone.get_current_timezone_name()) == before


def test_a_health_check_needs_no_database(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    def down() -> None:
        raise ConnectionError("no database")

    client.get("/healthz/")
    monkeypatch.setattr(connection, "ensure_connection", down)
    monkeypatch.setattr(connection, "cursor", down)
    assert client.get("/healthz/").content == b"ok"


def test_a_visitor_who_only_looks_costs_no_statement(
    nowhere: Cast, client: Client, statements: Statements
) -> None:
    for page in ("/healthz/", "/account/login/", "/account/signup/", "/who-sees-what/", "/people/"):
        with statements() as asked:
            client.get(page)
        assert list(asked) == [], page


def test_knowing_who_asks_costs_the_same_in_one_organization_and_in_two(
    cast: Cast, as_: As, statements: Statements
) -> None:
    client = as_(cast.mara)
    with statements() as one:
        client.get("/settings/")
    client.post("/organizations/", {"name": "Another"})
    client.get("/settings/")  # says what happened
    with statements() as two:
        client.get("/settings/")
    assert len(one) == len(two) <= 8
