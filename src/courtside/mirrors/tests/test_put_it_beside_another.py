"""A coach puts two talks of their own side by side."""

from __future__ import annotations

import pytest
from django.test import Client

from courtside.history.models import Event
from courtside.mirrors.models import Mirror
from courtside.mirrors.tests.test_see_my_last_talks import a_mirror
from tests.cast import Cast
from tests.statements import Statements


@pytest.fixture
def two(cast: Cast, client: Client) -> tuple[Mirror, Mirror]:
    """An earlier talk and a later one."""
    client.force_login(cast.tomas.person)
    later = a_mirror(cast.tomas, cast.mara, asks=18, tells=2, day=-1)
    return a_mirror(cast.tomas, cast.jonas, asks=12, tells=8, day=-8), later


def test_the_earlier_comes_first_whichever_was_opened(two: tuple[Mirror, Mirror], client: Client) -> None:
    before, after = two
    for url in (f"/mirrors/{before.pk}/beside/{after.pk}/", f"/mirrors/{after.pk}/beside/{before.pk}/"):
        page = client.get(url).content.decode()
        assert page.index("11 November 2026") < page.index("18 November 2026")
        assert page.index("12 of 20") < page.index("18 of 20")


def test_the_other_one_is_chosen_from_a_list_without_a_script(
    two: tuple[Mirror, Mirror], client: Client
) -> None:
    before, after = two
    page = client.get(f"/mirrors/{after.pk}/beside/").content.decode()
    assert f'<option value="{before.pk}">11 November 2026, Jonas Weil</option>' in page
    assert f'value="{after.pk}"' not in page
    answer = client.get(f"/mirrors/{after.pk}/beside/", {"other": str(before.pk)})
    assert answer.headers["Location"] == f"/mirrors/{after.pk}/beside/{before.pk}/"


def test_with_one_mirror_the_page_says_what_is_missing(cast: Cast, client: Client) -> None:
    client.force_login(cast.tomas.person)
    only = a_mirror(cast.tomas, cast.mara, asks=12, tells=8, day=-1)
    assert "This is your only mirror" in client.get(f"/mirrors/{only.pk}/beside/").content.decode()


def test_somebody_elses_mirror_cannot_stand_beside_ones_own(
    cast: Cast, two: tuple[Mirror, Mirror], client: Client
) -> None:
    theirs = a_mirror(cast.priya, cast.mara, asks=9, tells=9, day=-3)
    own = two[0]
    assert client.get(f"/mirrors/{own.pk}/beside/{theirs.pk}/").status_code == 404
    assert client.get(f"/mirrors/{theirs.pk}/beside/{own.pk}/").status_code == 404
    page = client.get(f"/mirrors/{own.pk}/beside/", {"other": str(theirs.pk)})
    assert page.status_code == 200
    assert str(theirs.pk) not in page.content.decode()


def test_it_names_no_winner(two: tuple[Mirror, Mirror], client: Client) -> None:
    page = client.get(f"/mirrors/{two[0].pk}/beside/{two[1].pk}/").content.decode().casefold()
    for word in ("you did better", "worse", "improved", "because of", "score"):
        assert word not in page


def test_it_costs_at_most_twelve_statements_and_three_for_each_that_goes_on_record(
    two: tuple[Mirror, Mirror], client: Client, statements: Statements
) -> None:
    mine, other = two
    for url, most in (
        (f"/mirrors/{mine.pk}/beside/{other.pk}/", 12 + 2 * 3),
        (f"/mirrors/{mine.pk}/beside/", 12),
    ):
        with statements() as seen:
            assert client.get(url).status_code == 200
        assert len(seen) <= most


def test_both_are_on_record_as_opened(two: tuple[Mirror, Mirror], client: Client) -> None:
    client.get(f"/mirrors/{two[0].pk}/beside/{two[1].pk}/")
    opened = Event.objects.filter(what="mirror opened").values_list("on", flat=True)
    assert set(opened) == {mirror.pk for mirror in two}
