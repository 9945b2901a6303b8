"""The gate itself, on the smallest rows there are: memberships."""

from __future__ import annotations

from uuid import uuid4

import pytest
from django.core.exceptions import PermissionDenied
from django.http import Http404
from django.utils.translation import gettext_lazy as _

from courtside.access import gate
from courtside.access.gate import allow, may, open_for, visible_to
from courtside.access.rights import RIGHTS, Right, Rule, Who
from courtside.people.models import Membership
from tests.cast import Cast


@pytest.fixture
def only_themselves(monkeypatch: pytest.MonkeyPatch) -> None:
    """People may see themselves alone, and only admins change anybody."""
    rules = {**RIGHTS, Right.PEOPLE_SEE: Rule(_("See oneself"), frozenset({Who.THEMSELVES}))}
    monkeypatch.setattr(gate, "RIGHTS", rules)


def test_a_role_opens_what_needs_no_row(cast: Cast) -> None:
    assert may(cast.ada, Right.PEOPLE_INVITE)
    assert not may(cast.mara, Right.PEOPLE_INVITE)
    allow(cast.ada, Right.PEOPLE_INVITE)
    with pytest.raises(PermissionDenied):
        allow(cast.mara, Right.PEOPLE_INVITE)


def test_a_list_holds_what_is_theirs_and_nothing_else(cast: Cast, only_themselves: None) -> None:
    assert list(visible_to(cast.mara, Right.PEOPLE_SEE, Membership.objects.all())) == [cast.mara]


def test_a_row_that_is_theirs_is_opened(cast: Cast, only_themselves: None) -> None:
    assert open_for(cast.mara, Right.PEOPLE_SEE, Membership.objects.all(), pk=cast.mara.pk) == cast.mara


def test_absent_foreign_and_unknown_to_them_are_all_alike(cast: Cast, only_themselves: None) -> None:
    for pk in (uuid4(), cast.olga.pk, cast.jonas.pk, "no-key-at-all"):
        with pytest.raises(Http404) as absent:
            open_for(cast.mara, Right.PEOPLE_SEE, Membership.objects.all(), pk=pk)
        assert str(absent.value) == ""


def test_known_but_not_allowed_is_refused(cast: Cast) -> None:
    with pytest.raises(PermissionDenied):
        open_for(cast.mara, Right.PEOPLE_CHANGE, Membership.objects.all(), pk=cast.jonas.pk)
    opened = open_for(cast.ada, Right.PEOPLE_CHANGE, Membership.objects.all(), pk=cast.jonas.pk)
    assert opened == cast.jonas


def test_who_lacks_the_right_to_know_of_a_row_is_told_nothing(cast: Cast, only_themselves: None) -> None:
    with pytest.raises(Http404):
        open_for(cast.mara, Right.PEOPLE_CHANGE, Membership.objects.all(), pk=cast.jonas.pk)


def test_a_refusal_is_logged_by_ids_alone(cast: Cast, caplog: pytest.LogCaptureFixture) -> None:
    with pytest.raises(PermissionDenied):
        allow(cast.mara, Right.PEOPLE_INVITE)
    assert f"refused people.invite to {cast.mara.pk}" in caplog.text
    assert "Mara" not in caplog.text


def test_every_right_has_its_line_and_somebody_who_has_it() -> None:
    assert set(RIGHTS) == set(Right)
    for rule in RIGHTS.values():
        assert str(rule.line)
        assert rule.who
