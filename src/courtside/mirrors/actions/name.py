from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.db import transaction

from courtside.history.chain import record
from courtside.mirrors.actions.words import (
    agree_as_coach,
    agree_for_the_invented,
    lock_words,
    read_if_all_agreed,
)
from courtside.mirrors.errors import NobodyToRead
from courtside.mirrors.models import Mirror, Participant, SpokenAs, Transcript
from courtside.mirrors.sample import is_sample
from courtside.people.models import Membership


@dataclass(frozen=True, slots=True)
class Named:
    """Who a participant was: a role, and an account or None for somebody without one."""

    role: str
    membership: Membership | None


@transaction.atomic
def name_participants(
    transcript: Transcript, *, by: Membership, who: Mapping[UUID, Named], now: datetime
) -> None:
    """Say who was who, and so ask everybody in it. `who` names each participant by key.

    Where the person behind a name changes, the answer that was given goes with the person it was given by,
    and the new one is asked. A mirror that was made from other roles or people is taken away and made
    anew. Raises `NobodyToRead` unless `by` is a coach in it and somebody is its rep, `WordsGone` too late.
    """
    locked = lock_words(transcript)
    must_be_readable(by, who.values())
    changed = [
        _name(participant, who[participant.pk])
        for participant in locked.participants.all()
        if participant.pk in who
    ]
    if not any(changed) and locked.named_at is not None:
        return
    if any(changed):
        Mirror.objects.filter(transcript=locked).delete()
        locked.claimed_at = None
    locked.named_at = now
    locked.save(update_fields=["named_at", "claimed_at"])
    agree_as_coach(locked, coach=by)
    if is_sample(locked):
        agree_for_the_invented(locked, coach=by)
    record(by, "participants named", locked)
    read_if_all_agreed(locked)


def must_be_readable(by: Membership, who: Collection[Named]) -> None:
    """Refuse a talk that its coach did not lead, that has no rep, or whose rep would be the coach.

    Whoever hands a talk in agrees by that for themselves, so nobody else may be named as them.
    """
    own = {one.role for one in who if one.membership == by}
    if own != {SpokenAs.COACH} or not any(one.role == SpokenAs.REP for one in who):
        raise NobodyToRead


def _name(participant: Participant, named: Named) -> bool:
    """Write it down; whether anything about them is another now. The guess and its reason end here."""
    person = named.membership.pk if named.membership else None
    changed = (participant.role, participant.membership_id) != (named.role, person)
    if participant.membership_id != person:
        if participant.membership_id is None:
            participant.answered_by_link_as = participant.pk
        elif person is None:
            participant.answered_by_link_as = None
        participant.delete()
        participant.pk = Participant._meta.pk.get_default()
        participant._state.adding = True
    participant.role, participant.membership, participant.reason = named.role, named.membership, ""
    participant.save()
    return changed
