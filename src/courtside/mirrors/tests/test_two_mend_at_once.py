"""Two people mend one line at the same moment: one of them is told, and nothing is lost."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest
from django.db import connections, transaction
from uuid_utils.compat import uuid7

from courtside.access.tenancy import inside
from courtside.mirrors.actions import answer_consent, join_lines, split_line
from courtside.mirrors.errors import LineChanged
from courtside.mirrors.models import Mend, Mirror
from courtside.mirrors.seen import Seen
from courtside.mirrors.tests.talks import hand_in, name, part_of, read_now
from courtside.people.actions import found_organization
from courtside.people.models import Membership
from courtside.talk import from_json
from courtside.talk.mends import spans
from tests.cast import a_person


@pytest.fixture
def committed(django_db_setup: None, django_db_blocker: pytest.FixtureRequest) -> Iterator[None]:
    with django_db_blocker.unblock():  # type: ignore[attr-defined]
        yield
        connections["default"].close()


def a_mirror() -> tuple[Membership, Mirror]:
    """A mirror that everybody can see, in an organization of its own behind its wall."""
    domain = f"{uuid7()}.example"
    with transaction.atomic():
        coach = found_organization(by=a_person("Tomas Racer", domain), name="Racing")
        rep = Membership.objects.create(
            organization_id=coach.organization_id, person=a_person("Mara Racer", domain)
        )
        transcript = hand_in(coach)
        name(transcript, Tomas=("coach", coach), Mara=("rep", rep))
        answer_consent(part_of(transcript, rep), yes=True, by=rep)
    mirror = read_now(transcript)
    assert mirror
    return coach, mirror


def test_the_second_of_two_is_told_and_the_first_stands(committed: None) -> None:
    coach, mirror = a_mirror()
    words = list(spans(from_json(mirror.document).transcript))[1]
    together, seen = Barrier(2, timeout=20), Seen(words, 0)

    def mend(number: int) -> str:
        try:
            together.wait()
            with inside(coach.organization_id):
                if number:
                    split_line(mirror, by=coach, line=1, word=words.start + 2, seen=seen)
                else:
                    join_lines(mirror, by=coach, line=1, seen=seen)
        except LineChanged:
            return "told"
        finally:
            connections["default"].close()
        return "mended"

    with ThreadPoolExecutor(2) as pool:
        assert sorted(pool.map(mend, range(2))) == ["mended", "told"]
    with inside(coach.organization_id):
        assert [row.number for row in Mend.objects.all()] == [1]
        made = from_json(Mirror.objects.get().document)
        assert len(made.lines) == len(from_json(mirror.document).lines) + (
            1 if Mend.objects.get().kind == "split" else -1
        )
