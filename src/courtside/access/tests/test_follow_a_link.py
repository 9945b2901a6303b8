"""A link leads to the one row that it was signed for, and every other text leads nowhere."""

from __future__ import annotations

import pytest
from django.conf import settings
from django.core.signing import BadSignature, Signer
from django.test import override_settings
from uuid_utils.compat import uuid7

from courtside.access.links import address_of, link_token, read_link_token
from courtside.config.environment import environment
from courtside.people.models import Team

SALT = "courtside.tests"


def a_row() -> Team:
    return Team(pk=uuid7(), organization_id=uuid7())


def test_a_link_names_its_organization_and_its_row_and_is_always_the_same() -> None:
    row = a_row()
    token = link_token(row, salt=SALT)
    assert read_link_token(token, salt=SALT) == (row.organization_id, row.pk)
    assert token == link_token(row, salt=SALT)
    assert len(token) < 100


def test_a_link_of_one_kind_is_none_of_another() -> None:
    with pytest.raises(BadSignature):
        read_link_token(link_token(a_row(), salt=SALT), salt="another")


@pytest.mark.parametrize("odd", ["", "no row", "AAAA", "A" * 44, "🎾", "a:b", "\0"])
def test_what_is_no_link_leads_nowhere_even_when_it_is_signed(odd: str) -> None:
    for token in (odd, Signer(salt=SALT).sign(odd)):
        with pytest.raises(BadSignature):
            read_link_token(token, salt=SALT)


def test_a_link_signed_with_a_key_of_before_still_works() -> None:
    row = a_row()
    token = link_token(row, salt=SALT)
    with override_settings(SECRET_KEY="n" * 50, SECRET_KEY_FALLBACKS=[settings.SECRET_KEY]):
        assert read_link_token(token, salt=SALT) == (row.organization_id, row.pk)


def test_its_address_is_the_one_people_open() -> None:
    assert address_of("join", "abc") == f"{environment().url}/join/abc/"
