from __future__ import annotations

from collections.abc import Iterable

from django.db import transaction

from courtside.history.chain import record
from courtside.mirrors.actions.words import answer, erase_words, lock_words, read_if_all_agreed
from courtside.mirrors.errors import NotAsked
from courtside.mirrors.models import Answer, Participant, Transcript
from courtside.people.models import Membership


@transaction.atomic
def answer_consent(participant: Participant, *, yes: bool, by: Membership | None) -> None:
    """Say yes or no to a talk being read; `by` is None for somebody who came by their link.

    The last yes puts the talk in line. A no erases its words at once. The same answer twice is one answer.
    Raises `NotAsked` where nobody has asked, and `WordsGone` where nothing is left to agree to.
    """
    transcript, theirs = _asked(participant)
    if not yes:
        _end(transcript, theirs, by=by)
        return
    open_ones = [one for one in theirs if one.answer is None]
    for one in open_ones:
        answer(one, Answer.GRANTED, by=by)
        record(by, "consent granted", one)
    if open_ones:
        read_if_all_agreed(transcript)


@transaction.atomic
def withdraw_consent(participant: Participant, *, by: Membership | None) -> None:
    """Take a yes back. Mirror and words go in this transaction, and a reader at work keeps nothing.

    Raises `NotAsked` where no yes was given, and `WordsGone` where it was taken back before.
    """
    transcript, theirs = _asked(participant)
    if all(one.answer is None for one in theirs):
        raise NotAsked
    _end(transcript, theirs, by=by)


def _asked(participant: Participant) -> tuple[Transcript, list[Participant]]:
    """The talk, held, and everybody in it who is this person: a file may have them under two names."""
    transcript = lock_words(participant.transcript)
    everybody = list(transcript.participants.with_answers())
    theirs = [one for one in everybody if _is(one, participant)]
    if transcript.named_at is None or participant.pk not in {one.pk for one in theirs}:
        raise NotAsked
    return transcript, theirs


def _is(one: Participant, participant: Participant) -> bool:
    if one.pk == participant.pk:
        return True
    return one.membership_id is not None and one.membership_id == participant.membership_id


def _end(transcript: Transcript, theirs: Iterable[Participant], *, by: Membership | None) -> None:
    """A no before a yes is refused, after a yes it is withdrawn; either way the words go."""
    for one in theirs:
        what = Answer.WITHDRAWN if one.answer == Answer.GRANTED else Answer.REFUSED
        answer(one, what, by=by)
        record(by, f"consent {what}", one)
    erase_words(transcript)
    record(by, "transcript erased", transcript)
