from django.db import transaction

from courtside.history.chain import record
from courtside.people.models import Membership, Organization, Team


@transaction.atomic
def rename_organization(organization: Organization, *, by: Membership, name: str) -> None:
    """Give an organization another name."""
    organization.name = name
    organization.save(update_fields=["name"])
    record(by, "organization renamed", organization)


@transaction.atomic
def make_team(*, by: Membership, name: str) -> Team:
    """Begin a team, empty and without a lead."""
    team = Team.objects.create(organization_id=by.organization_id, name=name)
    record(by, "team made", team)
    return team


@transaction.atomic
def rename_team(team: Team, *, by: Membership, name: str) -> None:
    """Give a team another name."""
    team.name = name
    team.save(update_fields=["name"])
    record(by, "team renamed", team)


@transaction.atomic
def set_lead(team: Team, lead: Membership | None, *, by: Membership) -> None:
    """Say who leads a team, or that nobody does."""
    team.lead = lead
    team.save(update_fields=["lead"])
    record(by, "team lead changed", team)
