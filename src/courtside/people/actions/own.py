"""What somebody changes about themselves."""

from __future__ import annotations

from allauth.account.models import EmailAddress
from django.db import transaction

from courtside.access.tenancy import enter_organization
from courtside.history.chain import record
from courtside.people.models import Membership


@transaction.atomic
def change_own_settings(*, by: Membership, name: str, time_zone: str, locale: str) -> None:
    """Change one's own name, time zone and language. They hold in every organization one is in."""
    person = by.person
    person.name, person.time_zone, person.locale = name, time_zone, locale
    person.save(update_fields=["name", "time_zone", "locale"])
    record(by, "own settings changed", by)


@transaction.atomic
def confirm_own_address(*, by: Membership) -> None:
    """Keep that one's address was proven, by a link that came there. Twice changes nothing."""
    person = by.person
    address, _ = EmailAddress.objects.get_or_create(
        user=person, email=person.email, defaults={"primary": True}
    )
    if not address.verified and address.set_verified():
        record(by, "address confirmed", by)


@transaction.atomic
def choose_organization(membership: Membership) -> None:
    """Go over to another organization one is in, and stay there until this transaction ends."""
    enter_organization(membership.organization_id)
    record(membership, "organization chosen", membership)
