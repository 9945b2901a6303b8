from __future__ import annotations

from collections import Counter
from datetime import date

from django.db import IntegrityError, transaction

from courtside.history.chain import record
from courtside.mirrors.actions.words import agree_as_coach
from courtside.mirrors.document import fingerprint, to_document
from courtside.mirrors.errors import AlreadyThere, NotAgreed
from courtside.mirrors.file_names import clean_file_name
from courtside.mirrors.models import Participant, Transcript
from courtside.people.models import Membership
from courtside.talk import Role, guess_roles
from courtside.talk import Transcript as Talk


@transaction.atomic
def hand_in_transcript(
    *, by: Membership, talk: Talk, held_on: date, agreed: bool, file_name: str = ""
) -> Transcript:
    """Keep a talk that was read from a file, with a guess of who was what in it. Nobody is asked yet.

    `agreed` is the coach's own yes. Raises `NotAgreed` without it, and `AlreadyThere` for a talk that this
    coach handed in before, which two at the same moment get as well.
    """
    if not agreed:
        raise NotAgreed
    document = to_document(talk)
    transcript = Transcript(
        organization_id=by.organization_id,
        coach=by,
        held_on=held_on,
        file_name=clean_file_name(file_name),
        source=talk.source,
        document=document,
        fingerprint=fingerprint(document),
        turns=len(talk.turns),
        sentences=sum(len(turn.sentences) for turn in talk.turns),
        seconds=_whole(talk.seconds),
    )
    try:
        with transaction.atomic():
            transcript.save(force_insert=True)
    except IntegrityError:  # the database keeps one talk once for each coach, at the same moment too
        same = Transcript.objects.filter(coach=by, fingerprint=transcript.fingerprint)
        raise AlreadyThere(same.defer("document").get()) from None
    Participant.objects.bulk_create(_participants(transcript, talk))
    agree_as_coach(transcript, coach=by)
    record(by, "transcript handed in", transcript)
    return transcript


def _participants(transcript: Transcript, talk: Talk) -> list[Participant]:
    """One for each speaker, in the order of the file; whoever seems to coach is taken for its coach."""
    sentences: Counter[int] = Counter()
    seconds: Counter[int] = Counter()
    for turn in talk.turns:
        sentences[turn.speaker] += len(turn.sentences)
        if turn.start is not None and turn.end is not None:
            seconds[turn.speaker] += round(turn.end - turn.start)
    return [
        Participant(
            organization_id=transcript.organization_id,
            transcript=transcript,
            place=place,
            name=speaker.name,
            role=speaker.role.value,
            reason=speaker.reason,
            membership=transcript.coach if speaker.role is Role.COACH else None,
            sentences=sentences[place],
            seconds=seconds[place] if talk.timed else None,
        )
        for place, speaker in enumerate(guess_roles(talk).speakers)
    ]


def _whole(seconds: float | None) -> int | None:
    return None if seconds is None else round(seconds)
