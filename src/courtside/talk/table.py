"""A mirror as CSV: one row for each sentence, safe to open in a spreadsheet."""

from __future__ import annotations

import csv
import io
from collections.abc import Collection

from courtside.talk.mirror import BY_HAND, Mirror
from courtside.talk.shape import Line, Role

COLUMNS = (
    "number",
    "time",
    "speaker",
    "role",
    "move",
    "counts as",
    "invited",
    "focus",
    "object",
    "confidence",
    "sure",
    "named by hand",
    "text",
)
_LIVE = frozenset({"=", "+", "-", "@", "＝", "＋", "－", "＠", "﹢", "﹣", "−"})
_QUOTE = "'"


def as_csv(
    mirror: Mirror, *, file: str | None = None, header: bool = True, named: Collection[int] = ()
) -> str:
    """The lines of a mirror as CSV with CRLF ends; a first column `file` where its name is given.

    `sure` is "no" where it could not be told what the sentence does; such a sentence is in no count.
    `named` are the numbers of the lines that somebody named by hand; with labels by hand, all of them.
    `time` is seconds from the beginning. What a spreadsheet could take for a formula gets an apostrophe
    in front, and so does what begins with one already: take one away to have the text as it was said.
    """
    out = io.StringIO()
    write = csv.writer(out, lineterminator="\r\n")
    before = [] if file is None else ["file"]
    if header:
        write.writerow([*before, *COLUMNS])
    for line in mirror.lines:
        row = _row(line, by_hand=mirror.labelled_by == BY_HAND or line.number in named)
        write.writerow([tame(cell) for cell in (row if file is None else [file, *row])])
    return out.getvalue()


def tame(cell: str) -> str:
    """The cell so that no spreadsheet runs it. `untame` gives back what it was."""
    return _QUOTE + cell if cell.startswith(_QUOTE) or _is_live(cell) else cell


def untame(cell: str) -> str:
    """What a tamed cell was."""
    return cell.removeprefix(_QUOTE)


def _is_live(cell: str) -> bool:
    """Whether it begins with a sign of formulas, or with something unseen that a spreadsheet may skip."""
    first = cell[:1]
    return bool(first) and (first in _LIVE or first.isspace() or not first.isprintable())


def _row(line: Line, *, by_hand: bool) -> list[str]:
    label = line.sentence.label
    time = "" if line.at is None else f"{line.at:.3f}".rstrip("0").rstrip(".")
    who = [str(line.number), time, line.speaker.name, line.role.value]
    if label is None:
        return [*who, "", "", "", "", "", "", "", "", line.text]
    counts_as = label.family.value if line.role is Role.COACH else ""
    return [
        *who,
        label.move.value,
        counts_as,
        "yes" if label.invited else "no",
        label.focus.value,
        label.object.value,
        f"{label.confidence:.2f}",
        "yes" if label.sure else "no",
        "yes" if by_hand else "no",
        line.text,
    ]
