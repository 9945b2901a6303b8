"""Events in a chain, so that changing, removing or adding one behind our back shows.

Each event carries a seal: a keyed hash (HMAC-SHA256) over the seal before it and its own fields. The
key is derived from the secret key and is not in the database. Taking events off the end shows in the
head of the chain. Putting back an older copy of the whole database cannot show from within: keep the
head that `courtside history verify` prints somewhere else.
"""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from uuid import UUID

from django.conf import settings
from django.db import models
from django.utils.encoding import force_bytes

from courtside.access.models import Walled
from courtside.access.rights import Member
from courtside.history.models import Chain, Event
from courtside.history.origin import current_origin


def _key(secret: str | bytes) -> bytes:
    return hashlib.sha256(b"courtside.history\0" + force_bytes(secret)).digest()


def _seal(event: Event, before: str, secret: str | bytes) -> str:
    fields = [
        before,
        str(event.organization_id),
        str(event.number),
        event.at.astimezone(UTC).isoformat(),
        str(event.by_id or ""),
        event.what,
        event.kind,
        str(event.on),
        event.origin,
    ]
    return hmac.new(_key(secret), "\0".join(fields).encode(), hashlib.sha256).hexdigest()


def start_chain(organization_id: UUID) -> Chain:
    """The beginning of a new organization's history."""
    return Chain.objects.create(organization_id=organization_id)


def record(by: Member | None, what: str, on: Walled) -> Event:
    """Write down that somebody did something to a row. Call it in the transaction of the write itself.

    `by` is None when nobody in the organization did it, such as a job or somebody who answered a link.
    Events of one organization queue behind each other until their transactions end.
    """
    organization_id: UUID = getattr(on, "organization_id", on.pk)
    chain = Chain.objects.select_for_update().get(organization_id=organization_id)
    event = Event(
        organization_id=organization_id,
        number=chain.length + 1,
        at=datetime.now(UTC),
        by_id=by.id if by else None,
        what=what,
        kind=on._meta.label_lower,
        on=on.pk,
        origin=current_origin(),
    )
    event.seal = _seal(event, chain.seal, settings.SECRET_KEY)
    event.save(force_insert=True)
    chain.length, chain.seal = event.number, event.seal
    chain.save(update_fields=["length", "seal"])
    return event


@dataclass(frozen=True, slots=True)
class Break:
    """Where a chain does not hold: the number of the event and what is wrong with it."""

    number: int
    why: str


def breaks(organization_id: UUID) -> Iterator[Break]:
    """Walk one organization's history from the start and say where it was tampered with."""
    chain = Chain.objects.filter(organization_id=organization_id).first()
    if chain is None:
        yield Break(0, "its head is missing")
        return
    secrets = [settings.SECRET_KEY, *settings.SECRET_KEY_FALLBACKS]
    before, expected = "", 1
    events: models.QuerySet[Event] = Event.objects.filter(organization_id=organization_id).order_by("number")
    for event in events.iterator():
        if event.number != expected:
            yield Break(expected, "it is missing")
            expected = event.number
        if not any(hmac.compare_digest(event.seal, _seal(event, before, secret)) for secret in secrets):
            yield Break(event.number, "its seal does not fit")
        before, expected = event.seal, event.number + 1
    if (chain.length, chain.seal) != (expected - 1, before):
        yield Break(chain.length, "it is not the last that the head of the chain knows")
