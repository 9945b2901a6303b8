"""Makes the demo organization through the verbs of any other."""

from __future__ import annotations

from collections.abc import Mapping

from django.db import transaction
from django.utils import timezone

from courtside.access.tenancy import enter_organization
from courtside.config.environment import Environment
from courtside.demo.past import PastTalk, past_talks
from courtside.demo.people import found_northmere
from courtside.demo.sign_ins import demo_is_wanted, keep_password, new_password
from courtside.mirrors.actions import Named, answer_consent, hand_in_transcript, name_participants
from courtside.mirrors.models import Participant, SpokenAs, Transcript
from courtside.people.models import Membership, Organization

BY_LINK = {("2026-10-09-one-sentence-from-a-customer.txt", "Ines Duarte")}
"""Who answered by a link, as somebody does who has no account yet."""
WAITS_FOR = {("2026-11-04-a-woman-with-a-tray.txt", "Mara Lindqvist")}
"""Whose answer is still missing: the question stands on their page Today."""


def make_demo(env: Environment) -> bool:
    """Make the demo organization, if this is the very first start. True if it was made.

    It goes through the same verbs as the pages do, and its talks are read by the same worker.
    """
    if not demo_is_wanted(env) or Organization.objects.using("owner").exists():
        return False
    password = new_password()
    with transaction.atomic():
        everybody = found_northmere(password)
        for talk in past_talks(timezone.localdate()):
            _hand_in(talk, everybody)
        enter_organization(None)
    keep_password(env, password)
    return True


def _hand_in(talk: PastTalk, everybody: Mapping[str, Membership]) -> None:
    """Hand in a talk, say who was who, and let everybody answer who does."""
    coach = everybody[talk.coach]
    transcript = hand_in_transcript(
        by=coach, talk=talk.read(), held_on=talk.held_on, agreed=True, file_name=talk.name
    )
    who = {
        speaker.pk: _named(talk, talk.speaker(speaker.name), everybody)
        for speaker in transcript.participants.all()
    }
    name_participants(transcript, by=coach, who=who, now=timezone.now())
    _answer(talk, transcript)


def _named(talk: PastTalk, name: str, everybody: Mapping[str, Membership]) -> Named:
    role = SpokenAs.COACH if name == talk.coach else SpokenAs.REP if name in talk.reps else SpokenAs.OTHER
    return Named(role, None if (talk.name, name) in BY_LINK else everybody[name])


def _answer(talk: PastTalk, transcript: Transcript) -> None:
    """Everybody but the coach, who did so by bringing it, says yes, or has not answered yet."""
    others: list[Participant] = list(transcript.participants.exclude(membership=transcript.coach))
    for one in others:
        if (talk.name, talk.speaker(one.name)) not in WAITS_FOR:
            answer_consent(one, yes=True, by=one.membership)
