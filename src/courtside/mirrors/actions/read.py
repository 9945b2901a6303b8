from __future__ import annotations

import logging
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from django.db import transaction

from courtside.access.tenancy import inside
from courtside.history.chain import record
from courtside.mirrors.actions.words import all_agreed, lock_words, read_if_all_agreed
from courtside.mirrors.document import from_document
from courtside.mirrors.labels import labels_of, named, with_corrections
from courtside.mirrors.models import Correction, Mirror, ReadingFailure, Transcript
from courtside.people.models import Membership
from courtside.talk import WRITTEN_RULES, Labeller, Move, Role, as_json, label
from courtside.talk import Mirror as Made
from courtside.talk import Transcript as Talk
from courtside.talk import mirror as make_mirror

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Claim:
    """One reader's hold on a transcript. It ends when a later one takes it, or when a yes is taken back."""

    organization: UUID
    transcript: UUID
    at: datetime
    talk: Talk
    named: dict[int, Move]


def read_transcript(
    *, organization: UUID, transcript: UUID, labeller: Labeller = WRITTEN_RULES
) -> Mirror | None:
    """Label a talk that all agreed to, make its mirror, keep it. None when there is nothing to read.

    May run twice, at once or after a crash: each run claims the talk anew and only the last to claim it
    keeps what it made. What people put right holds again. Consent is looked at before the words are
    fetched, between labelling and mirror, and once more in the transaction that keeps the mirror. No
    transaction is open while it works.
    """
    claim = _claim(organization, transcript)
    if claim is None:
        return None
    try:
        labelled = label(claim.talk, labeller=labeller)
        if not _holds(claim):
            return None
        labels = labels_of(labelled)
        made = make_mirror(with_corrections(labelled, labels, claim.named), labeller=labeller)
    except Exception:
        log.exception("reading of %s broke off", transcript)
        _note_failure(claim)
        raise
    return _keep(claim, made, labels)


def _claim(organization: UUID, transcript: UUID) -> _Claim | None:
    now = datetime.now(UTC)
    with inside(organization):
        unread = Transcript.objects.filter(pk=transcript, document__isnull=False, mirror=None)
        if not unread.update(claimed_at=now):
            log.info("nothing to read in %s", transcript)
            return None
        row = Transcript.objects.defer("document").get(pk=transcript)
        if not all_agreed(row):
            unread.update(claimed_at=None)
            return None
        return _Claim(
            organization,
            transcript,
            now,
            _talk(row),
            named(Correction.objects.filter(transcript=row).holding()),
        )


def _talk(row: Transcript) -> Talk:
    """The words, fetched only here, with the roles that their coach gave."""
    assert row.document is not None  # noqa: S101  # the claim asked for one with words
    roles = {one.name: Role(one.role) for one in row.participants.all()}
    return from_document(row.document).with_roles(roles)


def _held(claim: _Claim) -> Transcript | None:
    """The transcript, locked, while the claim holds and everybody still agrees."""
    rows = Transcript.objects.select_for_update().defer("document")
    row = rows.filter(pk=claim.transcript, claimed_at=claim.at, document__isnull=False).first()
    return row if row and all_agreed(row) else None


def _holds(claim: _Claim) -> bool:
    with inside(claim.organization):
        return _held(claim) is not None


def _keep(claim: _Claim, made: Made, labels: list[Any]) -> Mirror | None:
    with inside(claim.organization):
        row = _held(claim)
        if row is None:
            return None
        mirror = Mirror.objects.create(
            organization_id=claim.organization,
            transcript=row,
            document=as_json(made),
            labels=labels,
            labeller=made.labelled_by.name,
            labeller_version=made.labelled_by.version,
        )
        record(None, "mirror made", mirror)
        return mirror


def _note_failure(claim: _Claim) -> None:
    with inside(claim.organization):
        row = _held(claim)
        if row:
            ReadingFailure.objects.create(organization_id=claim.organization, transcript=row)
            row.claimed_at = None
            row.save(update_fields=["claimed_at"])
            record(None, "run failed", row)


@transaction.atomic
def read_again(transcript: Transcript, *, by: Membership) -> None:
    """Put a talk in line once more whose reading broke off. Raises `WordsGone` when there is nothing left."""
    locked = lock_words(transcript)
    record(by, "run asked for", locked)
    if locked.failures.all().delete()[0]:  # else it is in line already, or was read meanwhile
        read_if_all_agreed(locked)
