from __future__ import annotations

from bisect import bisect_left

from django.utils.translation import gettext as _

from courtside.mirrors.models import Mend, Mirror
from courtside.people.models import Membership
from courtside.talk import Mirror as Made
from courtside.talk.mends import spans


def named_by(row: Mirror, made: Made, member: Membership | None) -> dict[int, str]:
    """Who named each corrected line, in words for `member`, None for somebody without an account.

    One statement, none where nobody named any.
    """
    if not any(line.sentence.label and line.sentence.label.confidence == 1 for line in made.lines):
        return {}  # what a person says is certain; a labeller hardly ever is
    mends = Mend.objects.filter(transcript=row.transcript_id, kind=Mend.Kind.MOVE).holding()
    begins = [words.start for words in spans(made.transcript)]
    newest = {
        number: mend
        for mend in mends.select_related("by__person")
        if mend.words
        for number in range(bisect_left(begins, mend.words.start), bisect_left(begins, mend.words.stop))
    }
    return {
        number: _words(mend, member)
        for number, mend in newest.items()
        if mend.move == made.lines[number].move
    }


def _words(mend: Mend, member: Membership | None) -> str:
    if member and mend.by_id == member.pk:
        return _("named by you")
    return _("named by {name}").format(name=mend.by)
