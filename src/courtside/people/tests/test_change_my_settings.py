from __future__ import annotations

from zoneinfo import available_timezones

import pytest
from django.urls import reverse

from courtside.people.models import Membership, Organization
from courtside.people.tests.browser import As, Happened, text
from courtside.people.zones import time_zones
from tests.cast import Cast

MARA = {"name": "Mara L.", "time_zone": "Europe/Oslo", "locale": "en"}


def test_name_and_time_are_kept(cast: Cast, as_: As, happened: Happened) -> None:
    client = as_(cast.mara)
    answer = client.post("/settings/", MARA, follow=True)
    assert "Your settings are kept." in text(answer)
    assert 'value="Europe/Oslo"' in text(answer)
    person = Membership.objects.get(pk=cast.mara.pk).person
    assert (person.name, person.time_zone) == ("Mara L.", "Europe/Oslo")
    assert happened()[-1] == "own settings changed"


def test_a_time_zone_may_be_typed_as_one_says_it(cast: Cast, as_: As) -> None:
    as_(cast.mara).post("/settings/", {**MARA, "time_zone": " america/new  york "})
    assert Membership.objects.get(pk=cast.mara.pk).person.time_zone == "America/New_York"


@pytest.mark.parametrize(
    "wrong",
    [
        {"time_zone": "Mars/Olympus"},
        {"time_zone": "../../etc/passwd"},
        {"time_zone": "localtime"},
        {"time_zone": "\0"},
        {"time_zone": ""},
        {"name": ""},
        {"name": "x" * 1_000_000},
        {"name": "Mara\0"},
        {"locale": "tlh"},
    ],
)
def test_what_cannot_be_is_refused_and_the_rest_stays_typed(
    cast: Cast, as_: As, wrong: dict[str, str]
) -> None:
    client = as_(cast.mara)
    answer = client.post("/settings/", {**MARA, **wrong})
    assert answer.status_code == 422
    if "name" not in wrong:
        assert 'value="Mara L."' in text(answer)
    assert Membership.objects.get(pk=cast.mara.pk).person.name == "Mara Lindqvist"
    assert client.get("/settings/").status_code == 200


def test_every_zone_on_offer_is_one(cast: Cast, as_: As) -> None:
    assert set(time_zones()) <= available_timezones()
    assert {"UTC", "Europe/Berlin", "Asia/Kolkata", "America/New_York"} <= set(time_zones())
    page = text(as_(cast.mara).get("/settings/"))
    assert '<option value="Asia/Kolkata">' in page


def test_the_way_to_password_passkeys_and_codes_is_there(cast: Cast, as_: As) -> None:
    client = as_(cast.mara)
    page = text(client.get("/settings/"))
    for name in ("account_email", "account_change_password", "mfa_index", "organizations", "theme"):
        assert f'href="{reverse(name)}"' in page
    assert reverse("organization-settings") not in page


def test_an_admin_renames_the_organization(cast: Cast, as_: As, happened: Happened) -> None:
    client = as_(cast.ada)
    assert "/settings/organization/" in text(client.get("/settings/"))
    client.post("/settings/organization/", {"name": "Northmere & Co"})
    assert Organization.objects.get(pk=cast.northmere.pk).name == "Northmere & Co"
    assert happened()[-1] == "organization renamed"
    for wrong in ("", "x" * 1_000_000, "\0"):
        assert client.post("/settings/organization/", {"name": wrong}).status_code == 422


def test_nobody_else_renames_it(cast: Cast, as_: As) -> None:
    for member in (cast.mara, cast.tomas, cast.helena):
        assert as_(member).get("/settings/organization/").status_code == 403
        assert as_(member).post("/settings/organization/", {"name": "Mine"}).status_code == 403
