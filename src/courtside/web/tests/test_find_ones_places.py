from types import SimpleNamespace
from typing import Any

import pytest
from django.http import HttpResponse
from django.test import RequestFactory, override_settings
from django.urls import path

from courtside.access import gate
from courtside.access.rights import RIGHTS, Right, Rule, Who
from courtside.web.context import Shell
from courtside.web.places import links_for, places_for

urlpatterns = [
    path(address, HttpResponse, name=name)
    for name, address in {
        "today": "",
        "mirrors": "mirrors/",
        "people": "people/",
        "settings": "settings/",
    }.items()
]


def somebody(*roles: str) -> Any:
    return SimpleNamespace(roles=frozenset(roles))


def words(*roles: str) -> list[str]:
    return [str(place.word) for place in places_for(somebody(*roles))]


def test_a_coach_has_their_coaching() -> None:
    assert words("coach") == ["Today", "My coaching", "People", "Settings"]


@pytest.mark.parametrize("role", ["rep", "leader", "admin"])
def test_nobody_else_is_shown_a_place_that_is_not_theirs(role: str) -> None:
    assert words(role) == ["Today", "People", "Settings"]


def test_somebody_who_is_several_has_the_places_of_each() -> None:
    assert words("rep", "coach") == ["Today", "My coaching", "People", "Settings"]


def test_a_place_follows_the_table_of_rights(monkeypatch: pytest.MonkeyPatch) -> None:
    line = RIGHTS[Right.TRANSCRIPT_HAND_IN].line
    changed = {**RIGHTS, Right.TRANSCRIPT_HAND_IN: Rule(line, frozenset({Who.LEADER}))}
    monkeypatch.setattr(gate, "RIGHTS", changed)
    assert "My coaching" in words("leader")
    assert "My coaching" not in words("coach")


@pytest.mark.parametrize(
    ("address", "here"),
    [("/", "today"), ("/mirrors/0199/lines/", "mirrors"), ("/people/", "people"), ("/theme/", "")],
)
@override_settings(ROOT_URLCONF=__name__)
def test_the_mark_stands_under_the_place_one_is_in(address: str, here: str) -> None:
    marked = [link.place.url_name for link in links_for(somebody("coach"), path=address) if link.here]
    assert marked == ([here] if here else [])


def test_a_visitor_has_no_places() -> None:
    assert Shell(RequestFactory().get("/")).links == []


def test_only_somebody_in_several_organizations_may_switch() -> None:
    one, two = SimpleNamespace(memberships=[1]), SimpleNamespace(memberships=[1, 2])
    assert not Shell(one).may_switch  # type: ignore[arg-type]
    assert Shell(two).may_switch  # type: ignore[arg-type]
