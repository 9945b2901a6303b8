"""Somebody starts Courtside for the first time and looks around in it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from django.db import connections
from django.utils import timezone

from courtside.access.tenancy import ORGANIZATION, enter_person, inside
from courtside.config.environment import Environment, environment
from courtside.demo import organization
from courtside.demo.organization import BY_LINK, WAITS_FOR, make_demo
from courtside.demo.past import past_talks
from courtside.demo.sign_ins import demo_password, sign_ins
from courtside.mirrors.actions import read_transcript
from courtside.mirrors.models import Mirror, Participant, Transcript
from courtside.mirrors.queries import Stage, progress_of, rep_desk
from courtside.people.models import Membership, Organization, Person

pytestmark = pytest.mark.django_db(databases=["default", "owner"])


@pytest.fixture
def env(tmp_path: Path) -> Environment:
    return environment().model_copy(update={"data": tmp_path})


@pytest.fixture
def northmere(db: None, env: Environment) -> Iterator[Organization]:
    """The demo as the first start leaves it, the test standing inside."""
    assert make_demo(env)
    person = Person.objects.get(email="tomas@northmere.example")
    organization = _organization_of(person)
    with inside(organization.pk):
        yield organization


def _organization_of(person: Person) -> Organization:
    enter_person(person.pk)
    found = Membership.objects.select_related("organization").get(person=person).organization
    enter_person(None)
    return found


def test_nobody_gets_a_demo_beside_an_organization_of_their_own(env: Environment) -> None:
    theirs = Organization(name="Somebody's own")
    with connections["owner"].cursor() as cursor:
        cursor.execute("SELECT set_config(%s, %s, true)", [ORGANIZATION, str(theirs.pk)])
    theirs.save(using="owner", force_insert=True)
    assert make_demo(env) is False
    assert not Person.objects.exists()
    assert sign_ins(env) == []


def test_everybody_has_a_place_and_can_sign_in(northmere: Organization, env: Environment) -> None:
    everybody = list(Membership.objects.select_related("person", "team"))
    assert len(everybody) == 11
    assert all(member.roles for member in everybody)
    assert [str(member) for member in everybody if member.team is None] == ["Helena Moss"]
    teams = {member.team.name: str(member.team.lead) for member in everybody if member.team}
    assert teams == {"North": "Tomas Adeyemi", "South": "Priya Raman"}
    password = demo_password(env)
    assert all(member.person.check_password(password) for member in everybody)
    assert ((env.data / "demo-password").stat().st_mode & 0o777) == 0o600


def test_a_demo_that_could_not_be_made_leaves_nothing_and_promises_nothing(
    db: None, env: Environment, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise OSError("the disk is full")

    monkeypatch.setattr(organization, "_hand_in", broken)
    with pytest.raises(OSError, match="the disk is full"):
        make_demo(env)
    assert not Person.objects.exists()
    assert list(env.data.iterdir()) == []
    assert sign_ins(env) == []


def test_the_sign_ins_name_people_who_are_there(northmere: Organization, env: Environment) -> None:
    shown = {line.split()[0] for line in sign_ins(env)[1:]}
    assert len(shown) == 4
    assert shown <= {member.person.email for member in Membership.objects.select_related("person")}


def test_twelve_weeks_end_a_few_days_ago(northmere: Organization) -> None:
    days = sorted(Transcript.objects.values_list("held_on", flat=True))
    today = timezone.localdate()
    assert timedelta(days=1) <= today - days[-1] <= timedelta(days=7)
    assert timedelta(weeks=10) <= days[-1] - days[0] <= timedelta(weeks=12)


@pytest.mark.parametrize("after", range(8))
def test_a_talk_of_a_tuesday_stays_one_of_a_tuesday(after: int) -> None:
    talks = past_talks(date(2027, 3, 1) + timedelta(days=after))
    numbers_first = next(talk for talk in talks if talk.name.endswith("the-numbers-first.vtt"))
    assert numbers_first.held_on.isoweekday() == date(2026, 9, 8).isoweekday() == 2


def test_every_talk_is_read_but_the_one_that_waits(northmere: Organization) -> None:
    for row in Transcript.objects.all():
        read_transcript(organization=northmere.pk, transcript=row.pk)
    stages = {row.file_name: progress_of(row).stage for row in Transcript.objects.with_progress()}
    assert len(stages) == 15
    waiting = {name for name, stage in stages.items() if stage is not Stage.READY}
    assert waiting == {name for name, _person in WAITS_FOR}
    assert Mirror.objects.filter(transcript__coach__person__name="Tomas Adeyemi").count() >= 6


def test_mara_finds_the_question_that_is_put_to_her(northmere: Organization) -> None:
    (mara,) = Membership.objects.filter(person__name="Mara Lindqvist")
    assert len(rep_desk(mara).asked) == 1
    assert len(rep_desk(mara).agreed) == 2


def test_one_yes_came_by_a_link(northmere: Organization) -> None:
    guests = Participant.objects.with_answers().filter(membership=None).select_related("transcript")
    assert {(one.transcript.file_name, one.name) for one in guests} == BY_LINK
    assert {one.answer for one in guests} == {"granted"}
