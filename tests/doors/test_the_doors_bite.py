"""A rule, a filter or a mark that is broken opens or shuts a door, and the walk says so."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

import pytest
from django.db.models import Q
from django.test import Client

from courtside.access import gate
from courtside.access.rights import RIGHTS, Right, Rule, Who
from courtside.mirrors.models import Transcript
from courtside.people.models import Membership
from courtside.web import views
from tests.doors import knock as knocking_module
from tests.doors.table import doors
from tests.doors.walk import knocks, walk
from tests.scene import Scene

TRIED = ("GET", "POST")
NARROW = [
    right
    for right, rule in RIGHTS.items()
    # To everybody who knows that the row is there is to the same people, where only they know.
    if Who.ANYBODY not in rule.who and (rule.seen_by is None or RIGHTS[rule.seen_by].who != rule.who)
]


class Watched(Mapping[Right, Rule]):
    """The table of rights, with a note of who was asked about."""

    def __init__(self) -> None:
        self.asked: set[Right] = set()

    def __getitem__(self, right: Right) -> Rule:
        self.asked.add(right)
        return RIGHTS[right]

    def __iter__(self) -> Iterator[Right]:
        return iter(RIGHTS)

    def __len__(self) -> int:
        return len(RIGHTS)


def surprises(scene: Scene, only: set[str]) -> list[str]:
    """What a walk at these doors finds."""
    table = {key: row for key, row in doors().items() if key[1] in TRIED}
    some = list(knocks(scene, table, methods=TRIED, where=only.__contains__))
    return walk(scene, table, some).answers


@pytest.fixture(scope="module")
def asked(scene: Scene) -> dict[Right, set[str]]:
    """At which doors each right decides."""
    found: dict[Right, set[str]] = {right: set() for right in RIGHTS}
    with pytest.MonkeyPatch.context() as patch:
        for door in {door for door, _ in doors()}:
            if door.startswith(("account_", "mfa_")):
                continue
            watched = Watched()
            patch.setattr(gate, "RIGHTS", watched)
            surprises(scene, {door})
            for right in watched.asked:
                found[right].add(door)
    return found


def test_every_right_decides_at_some_door(asked: dict[Right, set[str]]) -> None:
    assert [right for right, where in asked.items() if not where] == []


def changed(right: Right, *who: Who) -> dict[Right, Rule]:
    return {**RIGHTS, right: replace(RIGHTS[right], who=frozenset(who))}


@pytest.mark.parametrize("right", NARROW)
def test_a_right_given_to_everybody_is_found(
    scene: Scene, asked: dict[Right, set[str]], right: Right, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(gate, "RIGHTS", changed(right, Who.ANYBODY))
    assert surprises(scene, asked[right])


@pytest.mark.parametrize("right", list(RIGHTS))
def test_a_right_taken_from_everybody_is_found(
    scene: Scene, asked: dict[Right, set[str]], right: Right, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(gate, "RIGHTS", changed(right))
    assert surprises(scene, asked[right])


def test_a_gate_that_filters_nothing_is_found(scene: Scene, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(gate, "_rows", lambda *_: Q())
    assert surprises(scene, {"transcript", "mirror", "consent"})


@pytest.mark.parametrize(("model", "door"), [(Transcript, "transcript")])
def test_a_relation_that_holds_for_everybody_is_found(
    scene: Scene, model: Any, door: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(model, "relations", dict.fromkeys(Who, lambda _: Q()))
    assert surprises(scene, {door})


def test_an_organization_that_is_not_entered_is_found(scene: Scene, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("courtside.people.entering.enter_organization", lambda _: None)
    assert surprises(scene, {"person"})


def test_doors_without_the_sign_in_in_front_are_found(
    scene: Scene, settings: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings.MIDDLEWARE = [name for name in settings.MIDDLEWARE if "LoginRequired" not in name]
    monkeypatch.setattr(knocking_module, "CLIENT", Client(raise_request_exception=False))
    assert surprises(scene, {"today", "people"})


def test_a_door_that_lost_its_mark_is_found(scene: Scene, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(views.who_sees_what, "login_required", True)
    assert surprises(scene, {"who-sees-what"})


def test_a_door_that_is_marked_open_is_found(scene: Scene, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(views.today, "login_required", False, raising=False)
    assert surprises(scene, {"today"})


def test_people_who_are_deactivated_and_let_in_are_found(
    scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(type(Membership.objects.all()), "active", lambda self: self)
    assert surprises(scene, {"people"})
