"""What several verbs share: holding on to the words of a talk, asking whether all agreed, letting go."""

from __future__ import annotations

from procrastinate.contrib.django import app

from courtside.mirrors.errors import WordsGone
from courtside.mirrors.models import (
    Answer,
    Consent,
    Mend,
    Mirror,
    OwnAnswers,
    Participant,
    SpokenAs,
    Transcript,
)
from courtside.people.models import Membership

TASK = "mirrors.read_transcript"


def lock_words(transcript: Transcript) -> Transcript:
    """The transcript as it is now, its row held until the transaction ends; the words are not fetched.

    Whoever answers, names, reads or deletes comes through here, so that they take turns. Raises `WordsGone`.
    """
    rows = Transcript.objects.select_for_update().filter(pk=transcript.pk, document__isnull=False)
    locked = rows.defer("document").first()
    if locked is None:
        raise WordsGone
    return locked


def lock_mirror(mirror: Mirror) -> Mirror:
    """The mirror as it is now, nobody else at it until the transaction ends. Raises `WordsGone`."""
    lock_words(mirror.transcript)
    held = Mirror.objects.filter(pk=mirror.pk).first()
    if held is None:
        raise WordsGone
    return held


def all_agreed(transcript: Transcript) -> bool:
    """Whether everybody in it was named and has said yes, and still does."""
    if transcript.named_at is None:
        return False
    answers = [participant.answer for participant in transcript.participants.with_answers()]
    return bool(answers) and all(answer == Answer.GRANTED for answer in answers)


def agree_as_coach(transcript: Transcript, *, coach: Membership) -> None:
    """Write down the yes that its coach gave by handing the talk in."""
    for participant in transcript.participants.with_answers().filter(membership=coach, role=SpokenAs.COACH):
        if participant.answer is None:
            answer(participant, Answer.GRANTED, by=coach)


def agree_for_the_invented(transcript: Transcript, *, coach: Membership) -> None:
    """Write down a yes for those of the sample talk who do not exist, and so cannot be asked."""
    for participant in transcript.participants.with_answers().filter(membership=None):
        if participant.answer is None:
            answer(participant, Answer.GRANTED, by=coach)


def answer(participant: Participant, what: Answer, *, by: Membership | None) -> Consent:
    """Add one answer of one participant."""
    return Consent.objects.create(
        organization_id=participant.organization_id, participant=participant, answer=what, by=by
    )


def read_if_all_agreed(transcript: Transcript) -> None:
    """Put the transcript in line once the last yes is there. The job stands or falls with the transaction."""
    if all_agreed(transcript):
        task = app.configure_task(TASK)
        task.defer(organization=str(transcript.organization_id), transcript=str(transcript.pk))


def erase_words(transcript: Transcript) -> None:
    """Leave a shell: no word of the talk, no name, no file name, no mirror, nothing written about it.

    A run that is at it keeps nothing.
    """
    Mirror.objects.filter(transcript=transcript).delete()
    transcript.failures.all().delete()
    Mend.objects.filter(transcript=transcript).delete()
    OwnAnswers.objects.filter(transcript=transcript).delete()
    transcript.participants.update(name="", reason="")
    transcript.document = None
    transcript.file_name = transcript.fingerprint = ""
    transcript.claimed_at = None
    transcript.save(update_fields=["document", "file_name", "fingerprint", "claimed_at"])
