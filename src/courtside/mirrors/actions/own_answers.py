from __future__ import annotations

from django.db import transaction

from courtside.history.chain import record
from courtside.mirrors.actions.words import lock_words
from courtside.mirrors.models import OwnAnswers, Transcript
from courtside.people.models import Membership


@transaction.atomic
def keep_own_answers(transcript: Transcript, *, by: Membership, repeat: str, avoid: str) -> None:
    """Keep somebody's own two answers about a talk in place of what they wrote before; two empty ones go.

    Raises `WordsGone` when nothing is left of the talk.
    """
    locked = lock_words(transcript)
    theirs = OwnAnswers.objects.filter(transcript=locked, by=by)
    if not repeat and not avoid:
        for row in theirs:
            record(by, "own answers deleted", row)
            row.delete()
        return
    row, _ = theirs.update_or_create(
        organization_id=locked.organization_id,
        transcript=locked,
        by=by,
        defaults={"repeat": repeat, "avoid": avoid},
    )
    record(by, "own answers kept", row)
