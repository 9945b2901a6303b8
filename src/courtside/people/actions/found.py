from collections.abc import Iterable

from django.db import transaction
from uuid_utils.compat import uuid7

from courtside.access.tenancy import enter_organization
from courtside.history.chain import record, start_chain
from courtside.people.actions.own import choose_organization
from courtside.people.entering import own_memberships
from courtside.people.models import Membership, Organization, Person, RoleGrant
from courtside.people.models.membership import Role


@transaction.atomic
def found_organization(
    *, by: Person, name: str, roles: Iterable[str] = (Role.ADMIN, Role.COACH)
) -> Membership:
    """Begin an organization with its first member, and enter it until this transaction ends."""
    organization = Organization(id=uuid7(), name=name)
    enter_organization(organization.pk)
    organization.save(force_insert=True)
    start_chain(organization.pk)
    first = Membership.objects.create(organization=organization, person=by)
    record(first, "organization founded", organization)
    for role in roles:
        RoleGrant.objects.create(organization=organization, membership=first, role=role, by=first)
    record(first, "joined", first)
    return first


@transaction.atomic
def found_another(*, by: Person, name: str) -> tuple[Membership, bool]:
    """Found an organization, or go over to one's own of that name. The second value: whether it is new.

    So the second of two clicks leads to where the first did: one person's two clicks queue on their row.
    """
    Person.objects.select_for_update(no_key=True).get(pk=by.pk)
    there = next((one for one in own_memberships(by) if one.organization.name == name), None)
    if there is None:
        return found_organization(by=by, name=name), True
    choose_organization(there)
    return there, False
