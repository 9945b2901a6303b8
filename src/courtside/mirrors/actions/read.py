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
from courtside.mirrors.labels import labels_of
from courtside.mirrors.models import Mend, Mirror, RunFailure, Transcript
from courtside.mirrors.replay import replay, words_of
from courtside.people.models import Membership
from courtside.talk import Labeller, as_json, label, own_labeller, to_plain
from courtside.talk import Mirror as Made
from courtside.talk import Transcript as Talk
from courtside.talk import mirror as make_mirror
from courtside.talk.mends import Mended

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Claim:
    """One run's claim on a transcript. It ends when a later one takes it, or when a yes is taken back."""

    organization: UUID
    transcript: UUID
    at: datetime
    talk: Talk
    mends: list[Mend]


def read_transcript(
    *, organization: UUID, transcript: UUID, labeller: Labeller | None = None
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
        labeller = labeller or own_labeller()
        labelled = label(claim.talk, labeller=labeller)
        if not _holds(claim):
            return None
        labels = labels_of(labelled)
        mended = replay(claim.talk, labels, claim.mends, labeller=labeller)
        made = make_mirror(mended.talk, labeller=labeller)
    except Exception:
        log.exception("run on %s broke off", transcript)
        _note_failure(claim)
        raise
    return _keep(claim, made, labels, mended)


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
            words_of(row),
            list(row.mends.holding()),
        )


def _held(claim: _Claim) -> Transcript | None:
    """The transcript, locked, while the claim holds and everybody still agrees."""
    rows = Transcript.objects.select_for_update().defer("document")
    row = rows.filter(pk=claim.transcript, claimed_at=claim.at, document__isnull=False).first()
    return row if row and all_agreed(row) else None


def _holds(claim: _Claim) -> bool:
    with inside(claim.organization):
        return _held(claim) is not None


def _keep(claim: _Claim, made: Made, labels: list[Any], mended: Mended) -> Mirror | None:
    with inside(claim.organization):
        row = _held(claim)
        if row is None:
            return None
        mirror = Mirror.objects.create(
            organization_id=claim.organization,
            transcript=row,
            document=as_json(made),
            labels=labels,
            read_as=to_plain(mended.read_as),
            labeller=made.labelled_by.name,
            labeller_version=made.labelled_by.version,
        )
        record(None, "mirror made", mirror)
        return mirror


def _note_failure(claim: _Claim) -> None:
    with inside(claim.organization):
        row = _held(claim)
        if row:
            RunFailure.objects.create(organization_id=claim.organization, transcript=row)
            row.claimed_at = None
            row.save(update_fields=["claimed_at"])
            record(None, "run failed", row)


@transaction.atomic
def run_again(transcript: Transcript, *, by: Membership) -> None:
    """Put a talk in line once more whose run broke off. Raises `WordsGone` when there is nothing left."""
    locked = lock_words(transcript)
    record(by, "run asked for", locked)
    if locked.failures.all().delete()[0]:  # else it is in line already, or was read meanwhile
        read_if_all_agreed(locked)
