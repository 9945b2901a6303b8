"""What stands on the paper of a mirror, as plain data."""

from __future__ import annotations

import unicodedata
from typing import Any

from django.utils.formats import date_format
from django.utils.translation import get_language, ngettext
from django.utils.translation import gettext as _

from courtside.mirrors.models import Mirror
from courtside.mirrors.queries.findings import FindingShown, Quoted, findings_of, quoted
from courtside.mirrors.queries.progress import listed
from courtside.mirrors.queries.short_names import short_names
from courtside.mirrors.queries.transcripts import length_of
from courtside.mirrors.voice import VOICE
from courtside.talk import Role, from_json

LONGEST = 400
"""Characters of one quoted line. Nobody says more in a sentence; a file may."""

UNSEEN = {"Cc", "Cf"}


def mirror_sheet(row: Mirror) -> dict[str, Any]:
    """A mirror without its lines: headline, the line that shows it, findings, and room for two answers."""
    made = from_json(row.document)
    names = short_names(speaker.name for speaker in made.transcript.speakers)
    reps = listed([_cut(speaker.name) for speaker in made.transcript.speakers if speaker.role is Role.REP])
    return {
        "lang": (get_language() or "en").split("-")[0],
        "title": _("Mirror"),
        "about": ", ".join(
            (reps, date_format(row.transcript.held_on, "l j F Y"), length_of(row.transcript))
        ).lstrip(", "),
        "headline": made.headline_says(VOICE),
        "shown": [_line(quoted(made.lines[number], names)) for number in made.headline.lines],
        "findings": [_finding(one) for one in findings_of(made)],
        "words": _words(row, len(made.lines)),
    }


def _finding(one: FindingShown) -> dict[str, Any]:
    return {
        "question": one.question,
        "before": one.before,
        "figure": one.figure,
        "after": one.after,
        "missing": one.missing,
        "lines": [_line(line) for line in one.lines],
    }


def _line(line: Quoted) -> dict[str, Any]:
    return {"who": _cut(line.who), "at": line.at, "text": _cut(line.text), "by_coach": line.by_coach}


def _cut(text: str) -> str:
    """At most so much of it, and nothing unseen that would turn the letters beside it around."""
    seen = "".join(char for char in text[: LONGEST + 1] if unicodedata.category(char) not in UNSEEN)
    return seen if len(text) <= LONGEST else seen[: LONGEST - 1] + "…"


def _words(row: Mirror, sentences: int) -> dict[str, str]:
    """Our own words on the sheet."""
    return {
        "findings": _("What the lines show"),
        "cannot_tell": _("What they do not show"),
        "own": _("Your own two questions"),
        "repeat": _("What went well, that you will do again?"),
        "avoid": _("What did not, that you will leave out next time?"),
        "who_sees": _(
            "On Courtside you say who sees this mirror. On paper it is seen by whoever holds it. If "
            "somebody in the talk takes their yes back, the mirror is deleted; then destroy the paper too."
        ),
        "how": ngettext(
            "Read from {count} sentence by {name}, version {version}, on {day}. Some lines are misread; "
            "counts are steadier than any one line.",
            "Read from {count} sentences by {name}, version {version}, on {day}. Some lines are misread; "
            "counts are steadier than any one line.",
            sentences,
        ).format(
            count=sentences,
            name=row.labeller,
            version=row.labeller_version,
            day=date_format(row.made_at, "j F Y"),
        ),
        "foot": _("Courtside"),
    }
