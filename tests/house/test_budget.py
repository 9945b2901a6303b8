"""What a page may cost: few statements however much there is, and a small first visit. Nothing is timed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urljoin

import pytest
from bench.pages import MOST_SQL
from django.conf import settings
from django.core.management import call_command
from django.db import connection
from django.test import Client, override_settings
from django.test.utils import CaptureQueriesContext

from courtside.access.tenancy import enter_organization
from courtside.people.actions import invite, make_team
from tests.cast import a_member
from tests.doors.knock import Knock, visiting
from tests.doors.table import doors
from tests.doors.walk import expected, knocks
from tests.scene import Scene
from tests.scene.talks import a_short_talk

AROUND = ("BEGIN", "COMMIT", "SAVEPOINT", "RELEASE", "ROLLBACK")
"""What holds statements together, and asks nothing."""
WRITES = {
    "mirror-comparison": 15,  # puts two looks on record, one after the other in the chain
    "account_confirm_email": 16,  # proves an address and signs out whoever is signed in as somebody else
    "mfa_reauthenticate_webauthn": 13,  # keeps the challenge that the passkey is to answer
}
"""Pages that write something down by being opened, and what each may ask for that."""
MOST_BYTES, MOST_REQUESTS = 160 * 1024, 10
LOADED = re.compile(r'(?:href|src)="(/static/[^"#]+)"')
IN_CSS = re.compile(r'url\("?([^")]+)"?\)')


def pages(scene: Scene) -> Iterator[Knock]:
    """Every page that the docs promise to a rep, a coach, a leader and an admin of the full organization."""
    table = doors()
    theirs = (scene.cast.mara, scene.cast.tomas, scene.cast.helena, scene.cast.ada)
    for one in knocks(scene, table, methods=("GET",)):
        ours = one.state in {"", "ours"} and one.visitor.member in theirs
        if ours and expected(table, one) == {"200"}:
            yield one


def cost(page: Knock) -> int:
    """The statements of one page, everything around it included."""
    connection.queries_log.clear()  # it holds so many, and fills up over all pages
    with CaptureQueriesContext(connection) as ran, visiting(page.visitor, page.address) as answer:
        assert answer.said == "200", page
        asked = [one["sql"] for one in ran.captured_queries]  # before what is undone and looked up behind it
    return sum(not sql.startswith(AROUND) for sql in asked)


def fill(scene: Scene, numbers: range) -> None:
    """One more of everything that a list shows, for each number."""
    cast = scene.cast
    enter_organization(cast.northmere.pk)
    for number in numbers:
        a_member(cast.northmere, f"Number{number} More", ["rep"])
        make_team(by=cast.ada, name=f"Team {number}")
        invite(by=cast.ada, email=f"guest{number}@elsewhere.example", roles=["rep"])
        a_short_talk(cast.tomas, cast.mara, words=f"order {number}", shown_to=cast.helena)
    enter_organization(None)


@pytest.fixture(scope="module")
def costs(scene: Scene) -> dict[int, list[tuple[Knock, int]]]:
    """What each page costs with ten of everything, and with a hundred."""
    found = {}
    for before, now in ((0, 10), (10, 100)):
        fill(scene, range(before, now))
        found[now] = [(page, cost(page)) for page in pages(scene)]
    return found


@pytest.mark.parametrize("rows", [10, 100])
def test_every_page_asks_the_database_twelve_times_at_most(
    costs: dict[int, list[tuple[Knock, int]]], rows: int
) -> None:
    assert len(costs[rows]) > 80
    assert [
        f"{page}: {count}" for page, count in costs[rows] if count > WRITES.get(page.door, MOST_SQL)
    ] == []


def test_the_first_visit_is_small(tmp_path: Path, client: Client, db: None) -> None:
    storages = {
        **settings.STORAGES,
        "staticfiles": {"BACKEND": "courtside.web.storage.OneStylesheetStorage"},
    }
    with override_settings(STORAGES=storages, STATIC_ROOT=tmp_path):
        call_command("collectstatic", verbosity=0, interactive=False)
        page = client.get("/account/login/").content
    loaded = set(loads(page.decode(), tmp_path))
    assert any(path.endswith(".css") for path in loaded)
    assert any(path.endswith(".woff2") for path in loaded)
    assert 1 + len(loaded) <= MOST_REQUESTS
    assert (
        len(page) + sum(on_the_wire(tmp_path / path.removeprefix("/static/")) for path in loaded)
        <= MOST_BYTES
    )


def loads(page: str, root: Path) -> Iterator[str]:
    """What a page loads, and what its stylesheets load in turn: every font they name."""
    for path in set(LOADED.findall(page)):
        yield path
        if path.endswith(".css"):
            css = (root / path.removeprefix("/static/")).read_text()
            for one in IN_CSS.findall(css):
                if (full := urljoin(path, one)).startswith("/static/"):
                    yield full


def on_the_wire(file: Path) -> int:
    """The bytes of a file as it is sent: in the smallest form that lies beside it."""
    forms = (file, file.with_name(f"{file.name}.br"), file.with_name(f"{file.name}.gz"))
    return min(form.stat().st_size for form in forms if form.exists())
