from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from django.db import IntegrityError, transaction

from courtside.history.chain import record
from courtside.people.errors import NameTaken
from courtside.people.models import Membership, Organization, Team


@transaction.atomic
def rename_organization(organization: Organization, *, by: Membership, name: str) -> None:
    """Give an organization another name."""
    organization.name = name
    organization.save(update_fields=["name"])
    record(by, "organization renamed", organization)


@contextmanager
def _one_team_a_name() -> Iterator[None]:
    """Turn the database's refusal of a second team of that name into `NameTaken`."""
    try:
        with transaction.atomic():
            yield
    except IntegrityError as error:
        raise NameTaken from error


@transaction.atomic
def make_team(*, by: Membership, name: str) -> Team:
    """Begin a team, empty and without a lead. Raises `NameTaken`."""
    with _one_team_a_name():
        team = Team.objects.create(organization_id=by.organization_id, name=name)
    record(by, "team made", team)
    return team


@transaction.atomic
def rename_team(team: Team, *, by: Membership, name: str) -> None:
    """Give a team another name. The same again changes nothing. Raises `NameTaken`."""
    if team.name == name:
        return
    with _one_team_a_name():
        Team.objects.filter(pk=team.pk).update(name=name)
    team.name = name
    record(by, "team renamed", team)


@transaction.atomic
def set_lead(team: Team, lead: Membership | None, *, by: Membership) -> None:
    """Say who leads a team, or that nobody does. The same again changes nothing."""
    if team.lead_id == (lead.pk if lead else None):
        return
    team.lead = lead
    team.save(update_fields=["lead"])
    record(by, "team lead changed", team)
