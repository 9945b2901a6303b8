"""A word that nobody could write by chance, in every field that holds somebody's words."""

from __future__ import annotations

import re
import secrets
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from django.apps import apps
from django.contrib.postgres.fields import ArrayField
from django.db import models

from courtside.access.models import Walled
from courtside.access.tenancy import inside
from courtside.people.models import Membership, Organization, Person

GUEST = "guest"
"""Whose words those of somebody without an account are."""

OURS = "the program's own word, nobody's"
NO_WORDS = {
    "history.Chain.seal": "a keyed hash",
    "history.Event.what": OURS,
    "history.Event.kind": OURS,
    "history.Event.origin": "an address of the network, or a job",
    "history.Event.seal": "a keyed hash",
    "people.Person.password": "a salted hash",
    "people.Person.time_zone": "one of a list",
    "people.Person.locale": "one of a list",
    "people.RoleGrant.role": "one of a list",
    "people.Invitation.roles": "some of a list",
    "mirrors.RunFailure.why": "one of a list",
    "mirrors.Mend.kind": "one of a list",
    "mirrors.Mend.move": "one of a list",
    "mirrors.Mend.role": "one of a list",
    "mirrors.Mend.was": "one of a list",
    "mirrors.Mirror.labels": "some of a list",
    "mirrors.Mirror.read_as": "some of a list",
    "mirrors.Mirror.labeller": OURS,
    "mirrors.Mirror.labeller_version": OURS,
    "mirrors.Participant.role": "one of a list",
    "mirrors.Participant.reason": "a message of ours to translate",
    "mirrors.Consent.answer": "one of a list",
    "mirrors.Transcript.source": "the name of a format",
    "mirrors.Transcript.fingerprint": "a hash",
}
"""Fields of text that hold nobody's words, and why. Any other is seeded, or the test is red."""

WORDY = (
    models.CharField,
    models.TextField,
    models.JSONField,
    models.FileField,
    models.BinaryField,
    ArrayField,
)
TOKEN = re.compile(r"canary-([a-z]+)-([a-z]+)-([a-z]+)-([a-z_]+)-([0-9a-f]{8})", re.IGNORECASE)


@dataclass(frozen=True)
class Canary:
    """One such word, taken apart: whose organization, whose words, in which field."""

    tenant: str
    owner: str
    model: str
    field: str
    rnd: str

    @property
    def place(self) -> str:
        """Where it was put, such as person.name."""
        return f"{self.model}.{self.field}"


def found_in(text: str) -> set[Canary]:
    """Every canary in a text."""
    return {Canary(*(part.lower() for part in match)) for match in TOKEN.findall(text)}


def tenant_of(organization: Organization) -> str:
    """The organization's own word in a canary; its name is one itself once it is seeded."""
    known = TOKEN.match(organization.name)
    return known[1] if known else organization.name.lower()


def owner_of(person: Person) -> str:
    """The person's own word in a canary: the first name they had."""
    known = TOKEN.match(person.name)
    return known[2] if known else person.name.split()[0].lower()


def canary(member: Membership, model: str, field: str) -> str:
    """A new one, of something that belongs to somebody."""
    return _canary(tenant_of(member.organization), owner_of(member.person), model, field)


def a_guests_canary(coach: Membership) -> str:
    """A new one, of what somebody without an account said to this coach."""
    return _canary(tenant_of(coach.organization), GUEST, "transcript", "document")


def _canary(tenant: str, owner: str, model: str, field: str) -> str:
    return f"CANARY-{tenant}-{owner}-{model}-{field}-{secrets.token_hex(4)}"


def our_models() -> list[type[models.Model]]:
    """Every model of ours that has a table."""
    return [model for model in apps.get_models() if model.__module__.startswith("courtside.")]


def wordy_fields(model: type[models.Model]) -> Iterator[models.Field[Any, Any]]:
    """Its fields that may hold somebody's words."""
    for field in model._meta.local_fields:
        if isinstance(field, WORDY) and f"{model._meta.label}.{field.name}" not in NO_WORDS:
            yield field


def seed(organizations: list[Organization]) -> None:
    """Put a canary into every field that has none yet, of every row there is."""
    for person in Person.objects.all():
        _seed_person(person)
    for organization in organizations:
        with inside(organization.pk):
            for model in our_models():
                if issubclass(model, Walled) and model is not Organization:
                    for row in model._base_manager.all():
                        _seed_row(row, tenant_of(organization))
            _seed_row(organization, tenant_of(organization))


def _seed_person(person: Person) -> None:
    tenant, owner = person.email.partition("@")[2].partition(".")[0], owner_of(person)
    person.name = _canary(tenant, owner, "person", "name")
    person.email = f"{_canary(tenant, owner, 'person', 'email').lower()}@{tenant}.example"
    person.save(update_fields=["name", "email"])


def _seed_row(row: models.Model, tenant: str) -> None:
    if isinstance(row, Walled) and "UPDATE" not in row.app_may:
        return  # rows that nobody may change get theirs where they are made
    for field in wordy_fields(type(row)):
        if TOKEN.search(str(getattr(row, field.attname))):
            continue
        word = _canary(tenant, whose(row), row._meta.model_name or "", field.name)
        if isinstance(field, models.EmailField):
            word = f"{word.lower()}@{tenant}.example"
        assert field.max_length is None or len(word) <= field.max_length
        setattr(row, field.attname, word)
        row.save(update_fields=[field.name])


def whose(row: Any) -> str:
    """Whose words a row holds: its coach's in a talk, else everybody's."""
    talk = row if hasattr(row, "coach_id") else getattr(row, "transcript", None)
    return owner_of(talk.coach.person) if talk else "all"
