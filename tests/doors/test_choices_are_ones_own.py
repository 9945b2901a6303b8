"""A form takes rows of one's own organization; another's is refused like one that is not there."""

from __future__ import annotations

from typing import Any

import pytest
from uuid_utils.compat import uuid7

from courtside.access.tenancy import inside
from courtside.mirrors.models import Participant
from courtside.people.models import Membership
from tests.doors.knock import Answer, Knock, knocking
from tests.doors.samples import SAMPLES
from tests.doors.walk import TOKEN
from tests.scene import Scene
from tests.scene.things import THINGS

FIELDS = [
    ("invitations", "–", "team", "admin"),
    ("person-team", "membership", "team", "admin"),
    ("team", "team", "lead", "admin"),
    ("transcript-participants", "transcript", "person-", "a coach"),
    ("mirror-shares", "mirror", "person", "a coach"),
]


def post(scene: Scene, door: str, word: str, who: str, field: str, value: Any) -> Answer:
    thing = None if word == "–" else THINGS[word](scene)[0]
    knock = Knock(door, "POST", scene.visitor(who), thing, "ours")
    body = SAMPLES[door](scene, knock)
    if field == "person-":
        with inside(scene.cast.northmere.pk):
            rep = Participant.objects.get(transcript=scene.talks[0].transcript, role="rep")
        field = f"person-{rep.pk}"
    with knocking(scene, knock, {**body, field: str(value)}) as answer:
        return answer


def _choice(field: str, member: Membership) -> object:
    """Somebody as they are chosen: by name where a coach says who is who, else by key."""
    if field != "person-":
        return member.pk
    with inside(member.organization_id):
        return str(Membership.objects.get(pk=member.pk))


@pytest.mark.parametrize(("door", "word", "field", "who"), FIELDS)
def test_anothers_row_is_no_choice(scene: Scene, door: str, word: str, field: str, who: str) -> None:
    theirs = scene.theirs.team.pk if field == "team" else _choice(field, scene.theirs.lead)
    foreign = post(scene, door, word, who, field, theirs)
    absent = post(scene, door, word, who, field, nobody := uuid7())
    assert foreign.said == absent.said == "422"
    assert TOKEN.sub("", foreign.text.replace(str(theirs), "…")) == TOKEN.sub(
        "", absent.text.replace(str(nobody), "…")
    )


@pytest.mark.parametrize(("door", "word", "field", "who"), FIELDS)
def test_ones_own_row_is_one(scene: Scene, door: str, word: str, field: str, who: str) -> None:
    own = {"team": scene.ours.team.pk, "person": scene.cast.priya.pk}.get(field)
    assert post(scene, door, word, who, field, own or _choice(field, scene.cast.jonas)).said == "302→on"
