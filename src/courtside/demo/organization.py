from __future__ import annotations

from datetime import timedelta
from importlib.resources import files

from django.db import transaction
from django.utils import timezone

from courtside.access.tenancy import enter_organization
from courtside.config.environment import Environment
from courtside.demo.sign_ins import DOMAIN, NAME, demo_is_wanted, demo_password
from courtside.mirrors.actions import Named, add_transcript, answer_consent, name_participants
from courtside.people.actions import found_organization, grant_role, make_team, place_in_team, set_lead
from courtside.people.models import Membership, Organization, Person, Team
from courtside.talk import read

REPS = ["Mara Lindqvist", "Jonas Weil", "Lucia Ferreira"]
TALK = "unit-price.vtt"


def _person(name: str, password: str) -> Person:
    email = f"{name.split()[0].lower()}@{DOMAIN}"
    return Person.objects.create_user(email=email, password=password, name=name)


def _join(name: str, role: str, *, by: Membership, password: str, team: Team | None = None) -> Membership:
    member = Membership.objects.create(organization_id=by.organization_id, person=_person(name, password))
    grant_role(member, role, by=by)
    place_in_team(member, team, by=by)
    return member


def make_demo(env: Environment) -> bool:
    """Make the demo organization, if this is the very first start. True if it was made.

    It goes through the same verbs as the pages do, and its talk is read by the same worker.
    """
    if not demo_is_wanted(env) or Organization.objects.using("owner").exists():
        return False
    password = demo_password(env)
    with transaction.atomic():
        leader = found_organization(by=_person("Helena Moss", password), name=NAME, roles=("admin", "leader"))
        team = make_team(by=leader, name="North")
        coach = _join("Tomas Adeyemi", "coach", by=leader, password=password, team=team)
        set_lead(team, coach, by=leader)
        reps = [_join(name, "rep", by=leader, password=password, team=team) for name in REPS]
        _hand_in(coach, reps[0])
        enter_organization(None)
    return True


def _hand_in(coach: Membership, rep: Membership) -> None:
    """A talk of theirs, agreed to by both, in line to be read."""
    words = (files("courtside.demo") / "talks" / TALK).read_bytes()
    transcript = add_transcript(
        by=coach,
        talk=read(words, TALK),
        held_on=timezone.localdate() - timedelta(days=1),
        agreed=True,
        file_name=TALK,
    )
    people = {str(member): Named(role, member) for member, role in ((coach, "coach"), (rep, "rep"))}
    speakers = transcript.participants.all()
    who = {speaker.pk: people[speaker.name] for speaker in speakers}
    name_participants(transcript, by=coach, who=who, now=timezone.now())
    answer_consent(transcript.participants.get(membership=rep), yes=True, by=rep)
