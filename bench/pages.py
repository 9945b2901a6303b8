"""What a page costs the server, in process and through every middleware: CPU, time and SQL."""

from __future__ import annotations

from collections.abc import Iterator

from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from bench.figures import Figure, timed
from bench.scene import Scene

MOST_SQL = 12


def _page(client: Client, name: str, path: str, *, most: float | None, runs: int = 40) -> Iterator[Figure]:
    def get() -> None:
        response = client.get(path)
        if response.status_code != 200:
            raise RuntimeError(f"{path} answered {response.status_code}")

    times = timed(get, runs=runs)
    with CaptureQueriesContext(connection) as ran:
        get()
    sql = [one["sql"] for one in ran.captured_queries if not one["sql"].startswith(("BEGIN", "COMMIT"))]
    yield Figure(f"{name}: CPU", times.cpu_ms, "ms", most)
    yield Figure(f"{name}: p50", times.at(0.5), "ms")
    yield Figure(f"{name}: p95", times.at(0.95), "ms")
    yield Figure(f"{name}: SQL", len(sql), "statements", MOST_SQL)


def page_figures(scene: Scene) -> Iterator[Figure]:
    """Sign-in, Today, a mirror of a thousand sentences, and two lists of a hundred."""
    visitor, coach = Client(SERVER_NAME="127.0.0.1"), Client(SERVER_NAME="127.0.0.1")
    coach.force_login(scene.coach.person)
    yield from _page(visitor, "sign-in", "/account/login/", most=5)
    yield from _page(coach, "Today", "/", most=None)
    sentences = scene.long.sentences
    yield from _page(
        coach, f"mirror of {sentences} sentences", f"/mirrors/{scene.long.mirror.pk}/", most=60, runs=20
    )
    yield from _page(coach, "list of 100 talks", "/mirrors/", most=25)
    yield from _page(coach, "list of 101 people", "/people/", most=25)
