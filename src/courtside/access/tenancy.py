"""Which organization a transaction belongs to.

The database keeps two settings for the length of one transaction: the organization whose rows it may
see and write, and the person who asks. Outside of them every tenant table is empty, see `walls`.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from uuid import UUID

from django.db import connection, transaction

ORGANIZATION = "courtside.organization"
PERSON = "courtside.person"


def _setting(name: str) -> str:
    with connection.cursor() as cursor:
        cursor.execute("SELECT coalesce(current_setting(%s, true), '')", [name])
        row = cursor.fetchone()
    return str(row[0])


def _set(**values: UUID | str | None) -> None:
    """Set some of the two, in one statement."""
    if not connection.in_atomic_block:
        raise RuntimeError("A tenant is set inside a transaction, so that no pooled connection keeps it.")
    names = {"person": PERSON, "organization": ORGANIZATION}
    told = [
        part for name, value in values.items() for part in (names[name], "" if value is None else str(value))
    ]
    with connection.cursor() as cursor:
        cursor.execute("SELECT " + ", ".join(["set_config(%s, %s, true)"] * len(values)), told)


def enter_person(person: UUID | None) -> None:
    """Say who asks, until this transaction ends. They see their own memberships in every organization."""
    _set(person=person)


def enter_organization(organization: UUID | None) -> None:
    """Say whose rows this transaction may see and write, until it ends."""
    _set(organization=organization)


def enter_nowhere_as(person: UUID) -> None:
    """Say who asks, in no organization yet."""
    _set(person=person, organization=None)


def current_organization() -> UUID | None:
    """Whose rows this transaction may see, or None."""
    value = _setting(ORGANIZATION)
    return UUID(value) if value else None


@contextmanager
def inside(organization: UUID) -> Iterator[None]:
    """One transaction, or one part of it, inside an organization; afterwards it is as it was before."""
    with transaction.atomic():
        before = current_organization()
        enter_organization(organization)
        try:
            yield
        finally:
            if not connection.needs_rollback:
                enter_organization(before)
