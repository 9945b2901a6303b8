from collections.abc import Iterable

from django.db import transaction
from uuid_utils.compat import uuid7

from courtside.access.tenancy import enter_organization
from courtside.history.chain import record, start_chain
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
