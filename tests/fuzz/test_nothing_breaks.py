"""Whatever is sent by whomever: an answer, never a failure of ours.

`FUZZ_REQUESTS` says how many requests are made, 6,000 unless it is set, and `FUZZ_SEED` which ones, 1 unless
it is set. A failure names its seed and its number; with the same seed and no fewer requests it comes again.
"""

from __future__ import annotations

import os
import re
from itertools import cycle, islice
from random import Random

import pytest

from tests.doors.knock import Answer, Knock, knocking, visiting
from tests.doors.samples import SAMPLES
from tests.doors.table import doors
from tests.doors.walk import knocks
from tests.fuzz import junk
from tests.scene import Scene

pytestmark = pytest.mark.timeout(1200)
"""It walks the whole product, on a machine that may be busy."""

REQUESTS = int(os.environ.get("FUZZ_REQUESTS", "6000"))
SEED = int(os.environ.get("FUZZ_SEED", "1"))
LEAKS = re.compile(r"Traceback \(most recent|File \"/|psycopg|OperationalError|DoesNotExist")


def broken(answer: Answer) -> bool:
    """Whether something of ours failed, or shows."""
    return answer.response.status_code >= 500 or bool(LEAKS.search(answer.text))


def send(scene: Scene, knock: Knock, rng: Random) -> Answer:
    """One request at that door, of one of five kinds."""
    sample = SAMPLES[knock.door](scene, knock) if knock.method == "POST" else {}
    roll = rng.random()
    if roll < 0.1:
        with visiting(knock.visitor, junk.address(rng, knock.address), method=knock.method) as answer:
            return answer
    if knock.method == "GET":
        with visiting(knock.visitor, f"{knock.address}?{junk.query(rng)}") as answer:
            return answer
    if roll < 0.25:
        body, kind = junk.raw(rng, sample)
        with knocking(scene, knock, body, content_type=kind) as answer:
            return answer
    with knocking(scene, knock, junk.fields(rng, sample)) as answer:
        return answer


@pytest.mark.timeout(max(300, REQUESTS // 20))
def test_no_request_breaks_anything(scene: Scene) -> None:
    rng = Random(SEED)  # noqa: S311  # nothing is kept secret by it
    table = doors()
    all_of_them = [
        knock
        for knock in knocks(scene, table, methods=["GET", "POST"])
        if (knock.door, knock.method) in table
    ]
    rng.shuffle(all_of_them)
    failed = []
    for number, knock in enumerate(islice(cycle(all_of_them), REQUESTS)):
        answer = send(scene, knock, Random(f"{SEED} {number}"))  # noqa: S311  # as above
        if broken(answer):
            failed.append(f"FUZZ_SEED={SEED} number {number}: {knock}: {answer.said}{answer.error}")
    assert failed == []


def test_the_same_thing_sent_twice_is_done_once_or_refused(scene: Scene) -> None:
    """Somebody presses twice: the second time is an answer as well, and adds nothing that cannot be twice."""
    table = {key: row for key, row in doors().items() if key[1] == "POST"}
    failed = []
    for knock in knocks(scene, table, methods=["POST"]):
        body = SAMPLES[knock.door](scene, knock)
        with knocking(scene, knock, body), knocking(scene, knock, body) as second:
            if broken(second):
                failed.append(f"{knock}: {second.said}{second.error}")
    assert failed == []


def test_a_failure_would_be_seen() -> None:
    class Failed:
        status_code = 200

        def __iter__(self):  # type: ignore[no-untyped-def]
            return iter([b'Traceback (most recent call last):\n  File "/x.py"'])

    assert broken(Answer(Failed()))  # type: ignore[arg-type]
