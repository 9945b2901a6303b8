"""The cast of every test: two reps, their coach, another coach, a leader, an admin, an outsider.

They are made by hand, with another organization beside them, so that a missing filter shows.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from courtside.people.actions import found_organization, make_team, place_in_team, set_lead
from courtside.people.models import Membership, Organization, Person, RoleGrant, Team

PASSWORD = "a long enough password"


def a_person(name: str, domain: str = "northmere.example") -> Person:
    """Somebody who can sign in."""
    email = f"{name.split()[0].lower()}@{domain}"
    return Person.objects.create_user(email=email, password=PASSWORD, name=name)


def a_member(organization: Organization, name: str, roles: Iterable[str], **fields: object) -> Membership:
    """Somebody in an organization."""
    domain = f"{organization.name.split()[0].lower()}.example"
    member = Membership.objects.create(organization=organization, person=a_person(name, domain), **fields)
    for role in roles:
        RoleGrant.objects.create(organization=organization, membership=member, role=role)
    return member


@dataclass
class Cast:
    """Northmere, and Outsiders beside it."""

    northmere: Organization
    mara: Membership  # rep of Tomas's team
    jonas: Membership  # another rep of that team
    tomas: Membership  # their coach, who leads the team
    priya: Membership  # another coach
    helena: Membership  # leader
    ada: Membership  # admin
    team: Team
    outsiders: Organization
    oscar: Membership  # coach and admin of the other organization
    olga: Membership  # rep of the other organization


def make_cast() -> Cast:
    """Both organizations with everybody in them; ends inside Northmere."""
    oscar = found_organization(by=a_person("Oscar Outside", "outsiders.example"), name="Outsiders")
    outsiders = oscar.organization
    olga = a_member(outsiders, "Olga Outside", ["rep"])
    ada = found_organization(by=a_person("Ada Quist"), name="Northmere", roles=["admin"])
    northmere = ada.organization
    team = make_team(by=ada, name="North")
    tomas = a_member(northmere, "Tomas Adeyemi", ["coach"], team=team)
    set_lead(team, tomas, by=ada)
    mara = a_member(northmere, "Mara Lindqvist", ["rep"])
    place_in_team(mara, team, by=ada)
    jonas = a_member(northmere, "Jonas Weil", ["rep"], team=team)
    priya = a_member(northmere, "Priya Raman", ["coach", "rep"])
    helena = a_member(northmere, "Helena Moss", ["leader"])
    return Cast(northmere, mara, jonas, tomas, priya, helena, ada, team, outsiders, oscar, olga)
