"""One organization with a hundred people and a hundred talks, one of them long."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from django.utils import timezone

from bench.talk import TALK, long_talk
from courtside.access.tenancy import inside
from courtside.mirrors.actions import (
    Named,
    answer_consent,
    hand_in_transcript,
    name_participants,
    read_transcript,
)
from courtside.mirrors.models import Transcript
from courtside.people.actions import found_organization, grant_role
from courtside.people.models import Membership, Person
from courtside.talk import read

HUNDRED = 100
LONG, SHORT = 3300.0, 340.0  # seconds; the long one has a thousand sentences


@dataclass(frozen=True, slots=True)
class Scene:
    """Who looks, and at which mirror."""

    coach: Membership
    long: Transcript


def _rep(number: int, *, by: Membership) -> Membership:
    person = Person.objects.create_user(email=f"rep{number}@bench.example", name=f"Rep Number {number}")
    member = Membership.objects.create(organization_id=by.organization_id, person=person)
    grant_role(member, "rep", by=by)
    return member


def _talk(coach: Membership, rep: Membership, *, number: int, length: float) -> Transcript:
    words = long_talk(length).replace("Tomas Adeyemi", str(coach)).replace("Mara Lindqvist", str(rep))
    talk = read(words.encode(), TALK)
    held_on = date(2026, 11, 20) - timedelta(days=number)
    transcript = hand_in_transcript(by=coach, talk=talk, held_on=held_on, agreed=True, file_name=TALK)
    people = {str(coach): Named("coach", coach), str(rep): Named("rep", rep)}
    who = {speaker.pk: people[speaker.name] for speaker in transcript.participants.all()}
    name_participants(transcript, by=coach, who=who, now=timezone.now())
    answer_consent(transcript.participants.get(membership=rep), yes=True, by=rep)
    return transcript


def make_scene() -> Scene:
    """Everything committed, every talk read."""
    from django.db import transaction

    with transaction.atomic():
        person = Person.objects.create_user(email="coach@bench.example", name="Coach Bench")
        coach = found_organization(by=person, name="Bench")
        reps = [_rep(number, by=coach) for number in range(HUNDRED)]
        talks = [
            _talk(coach, rep, number=number, length=LONG if number == 0 else SHORT)
            for number, rep in enumerate(reps)
        ]
    for talk in talks:
        read_transcript(organization=coach.organization_id, transcript=talk.pk)
    with inside(coach.organization_id):
        return Scene(coach, Transcript.objects.select_related("mirror").get(pk=talks[0].pk))
