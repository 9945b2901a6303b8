from __future__ import annotations

from django.db import transaction

from courtside.history.chain import record
from courtside.mirrors.models import Transcript
from courtside.people.models import Membership


@transaction.atomic
def delete_transcript(transcript: Transcript, *, by: Membership) -> None:
    """Delete a talk with its mirror, its participants and their answers. Twice changes nothing."""
    locked = Transcript.objects.select_for_update().defer("document").filter(pk=transcript.pk).first()
    if locked:
        record(by, "transcript deleted", locked)
        locked.delete()
