from __future__ import annotations

from django.utils.translation import gettext as _

from courtside.mirrors.models import Correction, Mirror
from courtside.people.models import Membership
from courtside.talk import Mirror as Made


def named_by(row: Mirror, made: Made, member: Membership | None) -> dict[int, str]:
    """Who named each corrected line, in words for `member`, None for somebody without an account.

    One statement, none where nobody named any.
    """
    if not any(line.sentence.label and line.sentence.label.confidence == 1 for line in made.lines):
        return {}  # what a person says is certain; a labeller hardly ever is
    rows = Correction.objects.filter(transcript=row.transcript_id).holding().select_related("by__person")
    return {
        one.line: _("named by you")
        if member and one.by_id == member.pk
        else _("named by {name}").format(name=one.by)
        for one in rows
        if one.line < len(made.lines) and one.move == made.lines[one.line].move
    }
