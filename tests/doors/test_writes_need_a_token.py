"""Nothing is written on the word of another site: every write without our token is refused."""

from __future__ import annotations

import pytest
from django.test import Client

from tests.doors.knock import Knock, knocking
from tests.doors.samples import SAMPLES
from tests.doors.table import doors
from tests.doors.walk import knocks
from tests.scene import Scene

STRICT = Client(enforce_csrf_checks=True, raise_request_exception=False)


def writes(scene: Scene) -> list[Knock]:
    table = {key: row for key, row in doors().items() if key[1] == "POST"}
    return [knock for knock in knocks(scene, table, methods=["POST"]) if knock.state in {"", "ours"}]


@pytest.mark.parametrize("extra", [{}, {"HTTP_ORIGIN": "https://elsewhere.example"}], ids=["bare", "foreign"])
def test_every_write_without_a_token_is_refused(scene: Scene, extra: dict[str, str]) -> None:
    open_to_all = []
    for knock in writes(scene):
        with knocking(scene, knock, SAMPLES[knock.door](scene, knock), client=STRICT, **extra) as answer:
            if answer.said != "403":
                open_to_all.append(f"{knock}: {answer.said}")
    assert open_to_all == []
