"""Who works at Northmere: one leader, and two teams with a coach each. The corpus says more about them."""

from __future__ import annotations

from dataclasses import dataclass

from django.contrib.auth.hashers import make_password

from courtside.demo.sign_ins import DOMAIN, NAME
from courtside.people.actions import found_organization, grant_role, make_team, place_in_team, set_lead
from courtside.people.models import Membership, Person, Team


@dataclass(frozen=True, slots=True)
class TeamOf:
    """A team, its coach, and its reps."""

    name: str
    coach: str
    reps: tuple[str, ...]


LEADER = "Helena Moss"
TEAMS = (
    TeamOf("North", "Tomas Adeyemi", ("Mara Lindqvist", "Jonas Weil", "Lucia Ferreira", "Sam O'Dowd")),
    TeamOf("South", "Priya Raman", ("Dele Akande", "Noor Haddad", "Kwame Boateng", "Ines Duarte")),
)


def found_northmere(password: str) -> dict[str, Membership]:
    """Found the organization with everybody in it; everybody by name. The leader coaches the coaches."""
    hashed = make_password(password)  # once: it takes its time on purpose, and all have the same one
    roles = ("admin", "leader", "coach")
    leader = found_organization(by=_person(LEADER, hashed), name=NAME, roles=roles)
    everybody = {LEADER: leader}
    for each in TEAMS:
        team = make_team(by=leader, name=each.name)
        for name in (each.coach, *each.reps):
            role = "coach" if name == each.coach else "rep"
            everybody[name] = _join(_person(name, hashed), role, team, by=leader)
        set_lead(team, everybody[each.coach], by=leader)
    return everybody


def _person(name: str, hashed: str) -> Person:
    person = Person.objects.create_user(email=f"{name.split()[0].lower()}@{DOMAIN}", name=name)
    person.password = hashed
    person.save(update_fields=["password"])
    return person


def _join(person: Person, role: str, team: Team, *, by: Membership) -> Membership:
    member = Membership.objects.create(organization_id=by.organization_id, person=person)
    grant_role(member, role, by=by)
    place_in_team(member, team, by=by)
    return member
