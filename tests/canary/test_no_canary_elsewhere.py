"""A word of somebody's turns up where it may be read, and nowhere else."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

import pytest
from django.core import mail
from django.core.cache import cache
from django.db import models
from django.test import TestCase
from django.urls import reverse
from procrastinate.contrib.django.models import ProcrastinateJob

from courtside.access.models import Walled
from courtside.access.tenancy import inside
from courtside.history.models import Event
from courtside.people.letters import send_invitation_letter
from courtside.people.models import Organization
from tests.canary.crawl import crawl, links_in
from tests.canary.readers import SPOKEN, Heard, heard_by, may_read
from tests.doors.knock import knocking, visiting
from tests.doors.samples import SAMPLES
from tests.doors.table import doors
from tests.doors.walk import knocks
from tests.scene import COLUMNS, Scene, Visitor
from tests.scene.canaries import GUEST, NO_WORDS, Canary, found_in, our_models, owner_of, wordy_fields

pytestmark = pytest.mark.timeout(1200)
"""It walks the whole product, on a machine that may be busy."""

KEY = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
type Met = dict[Canary, set[str]]
KINDS = [column for column in COLUMNS if not column.startswith("its ")]


def rows_of(scene: Scene, model: type[models.Model], organization: Organization) -> list[models.Model]:
    with inside(organization.pk):
        return list(model._base_manager.all())


def foreign_keys(scene: Scene, visitor: Visitor) -> set[str]:
    """The key of every row of the organization that the visitor is not in."""
    cast = scene.cast
    inside_theirs = visitor.member and visitor.member.organization_id == cast.outsiders.pk
    other = cast.northmere if inside_theirs else cast.outsiders
    walled = [model for model in our_models() if issubclass(model, Walled)]
    return {str(row.pk) for model in walled for row in rows_of(scene, model, other)}


@pytest.mark.parametrize("model", our_models(), ids=lambda model: model._meta.label)
def test_every_model_has_a_row_in_both_organizations(scene: Scene, model: type[models.Model]) -> None:
    for organization in (scene.cast.northmere, scene.cast.outsiders):
        assert rows_of(scene, model, organization), f"{model._meta.label}: make one in tests.scene"


@pytest.mark.parametrize("model", our_models(), ids=lambda model: model._meta.label)
def test_every_field_that_may_hold_words_holds_a_canary(scene: Scene, model: type[models.Model]) -> None:
    for organization in (scene.cast.northmere, scene.cast.outsiders):
        rows = rows_of(scene, model, organization)
        for field in wordy_fields(model):
            assert any(found_in(str(getattr(row, field.attname))) for row in rows), field


def test_a_field_is_left_out_only_while_it_is_there() -> None:
    there = {f"{model._meta.label}.{field.name}" for model in our_models() for field in model._meta.fields}
    assert NO_WORDS.keys() - there == set()


@pytest.fixture(scope="module")
def heard(scene: Scene) -> Heard:
    return heard_by(scene)


@pytest.fixture(scope="module")
def met(scene: Scene) -> Met:
    """For each canary that somebody said, who met it; filled by the tests that crawl."""
    return {}


@pytest.fixture(scope="module")
def crawled() -> set[str]:
    """The kinds of visitors whose crawl is in `met` already: tests run in any order."""
    return set()


@pytest.mark.parametrize("kind", KINDS)
def test_no_page_shows_a_canary_that_is_not_for_its_reader(
    scene: Scene, kind: str, heard: Heard, met: Met, crawled: set[str]
) -> None:
    leaks, pages, places = [], 0, set()
    crawled.add(kind)
    for visitor in scene.visitors:
        if visitor.column != kind:
            continue
        foreign = foreign_keys(scene, visitor)
        for address, answer, by_link in crawl(scene, visitor):
            pages += 1
            named = set(KEY.findall(answer.text.replace(address, "")))
            leaks += [f"{visitor} is offered {key} at {address}" for key in named & foreign]
            shown = found_in(answer.text) | found_in(str(answer.response.headers))
            places |= {canary.place for canary in shown}
            for canary in shown:
                if canary.place == SPOKEN and visitor.person and not by_link:
                    met.setdefault(canary, set()).add(owner_of(visitor.person))
            leaks += [
                f"{visitor} read {canary} at {address}"
                for canary in shown
                if not may_read(visitor, canary, heard, by_link=by_link)
            ]
            leaks += [
                f"the log of {address} holds {canary}"
                for record in answer.logged
                for canary in found_in(record.getMessage())
            ]
    assert leaks == []
    assert pages > 20
    if kind in {"a coach", "outside coach"}:
        assert places >= {SPOKEN, "participant.name", "person.name"}  # or the crawl sees nothing


def test_whatever_was_said_is_met_by_exactly_those_it_is_for(
    scene: Scene, heard: Heard, met: Met, crawled: set[str]
) -> None:
    """Whoever said it, its coach, whom it is shown to: each of them comes by it, and nobody else."""
    for visitor in (one for one in scene.visitors if one.column not in crawled):
        for _, answer, by_link in crawl(scene, visitor):
            for canary in found_in(answer.text):
                if canary.place == SPOKEN and visitor.person and not by_link:
                    met.setdefault(canary, set()).add(owner_of(visitor.person))
    at_the_doors = {owner_of(one.person) for one in scene.visitors if one.person}
    assert {canary: met.get(canary, set()) for canary in heard} == {
        canary: names & at_the_doors for canary, names in heard.items()
    }


def test_a_link_shows_what_its_holder_said_and_nothing_else_that_was_said(scene: Scene) -> None:
    stranger = scene.visitor("stranger")
    for house in (scene.ours, scene.theirs):
        with visiting(stranger, reverse("own-lines-link", args=[house.read_guest.token])) as answer:
            said = {canary for canary in found_in(answer.text) if canary.place == SPOKEN}
        assert {canary.owner for canary in said} == {GUEST}


def test_neither_log_nor_queue_nor_cache_nor_history_holds_anybodys_words(scene: Scene) -> None:
    """After every write that there is, by everybody."""
    table = {key: row for key, row in doors().items() if key[1] == "POST"}
    held = []
    for knock in knocks(scene, table, methods=["POST"]):
        with knocking(scene, knock, SAMPLES[knock.door](scene, knock)) as answer:
            held += [f"{knock}: {text}" for text in _side_copies(answer.logged) if found_in(text)]
    assert held == []
    for organization in (scene.cast.northmere, scene.cast.outsiders):
        for event in rows_of(scene, Event, organization):
            assert not found_in(f"{event.what} {event.kind} {event.origin}")


def _side_copies(logged: list[object]) -> Iterator[str]:
    yield from (record.getMessage() for record in logged)  # type: ignore[attr-defined]
    yield from (json.dumps(job.args) for job in ProcrastinateJob.objects.all())
    yield str(getattr(cache, "_cache", ""))


def test_a_letter_holds_nothing_but_who_asks_and_where(scene: Scene) -> None:
    invitation = scene.ours.invitation
    with TestCase.captureOnCommitCallbacks(execute=True):
        send_invitation_letter(organization=invitation.organization_id, invitation=invitation.pk)
    letter = mail.outbox[-1]
    shown = found_in(f"{letter.subject} {letter.body}")
    assert {canary.tenant for canary in shown} == {"northmere"}
    assert {canary.place for canary in shown} <= {"organization.name", "person.name", "team.name"}
    assert not found_in(letter.subject) or {c.place for c in found_in(letter.subject)} <= {
        "organization.name",
        "person.name",
    }


def test_a_leak_would_be_found(scene: Scene, heard: Heard) -> None:
    """The reader's own eyes: a canary of another organization, and one of a coach, in a page."""
    mara, helena, ada = scene.visitor("a rep"), scene.visitor("leader"), scene.visitor("admin")
    words = next(one for one, names in heard.items() if one.owner == "tomas" and "helena" in names)
    unread = next(one for one, names in heard.items() if one.owner == "tomas" and not names)
    [foreign] = found_in(str(scene.visitor("outside rep").person))
    assert not may_read(mara, foreign, heard)
    assert not may_read(mara, words, heard)
    assert not may_read(ada, words, heard)
    assert not may_read(helena, unread, heard)
    assert may_read(helena, words, heard)
    assert may_read(scene.visitor("a coach"), words, heard)
    assert links_in('<a href="x/">y</a><a href="//elsewhere.example/">z</a>', at="/people/") == {"/people/x/"}
