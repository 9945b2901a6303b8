"""Talk: a transcript in, findings out. Plain Python, no Django, nothing read but what it is handed.

    labelled = label(guess_roles(read(data, "talk.vtt")))
    print(mirror(labelled).headline_says())

What stands in `__all__` here, in `readings` and in `mends` is public, and nothing else. docs/talk.md shows it
on a page, docs/measures.md says what each finding means.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from courtside.talk.limits import MOST_BYTES, NAME_LENGTH
from courtside.talk.mirror import BY_HAND, LabelledBy, Mirror, Said, mirror
from courtside.talk.shape import (
    COACH_MOVES,
    REP_MOVES,
    Family,
    Focus,
    Label,
    Line,
    Move,
    Object,
    Role,
    Sentence,
    Speaker,
    Transcript,
    Turn,
    moves_of,
)
from courtside.talk.words import ENGLISH, Voice
from courtside.talk.words.names import MOVES
from courtside.talk.words.teller import called, clock

if TYPE_CHECKING:
    from courtside.talk.formats import FORMATS, Unreadable, read
    from courtside.talk.kept import from_plain, to_plain
    from courtside.talk.moves import WRITTEN_RULES, Labeller, label, own_labeller
    from courtside.talk.roles import guess_roles
    from courtside.talk.stored import as_json, from_json
    from courtside.talk.table import as_csv

__all__ = [
    "BY_HAND",
    "COACH_MOVES",
    "ENGLISH",
    "FORMATS",
    "MOST_BYTES",
    "MOVES",
    "NAME_LENGTH",
    "REP_MOVES",
    "WRITTEN_RULES",
    "Family",
    "Focus",
    "Label",
    "LabelledBy",
    "Labeller",
    "Line",
    "Mirror",
    "Move",
    "Object",
    "Role",
    "Said",
    "Sentence",
    "Speaker",
    "Transcript",
    "Turn",
    "Unreadable",
    "Voice",
    "as_csv",
    "as_json",
    "called",
    "clock",
    "from_json",
    "from_plain",
    "guess_roles",
    "label",
    "mirror",
    "moves_of",
    "own_labeller",
    "read",
    "to_plain",
]

_LATER = {
    "FORMATS": "formats",
    "Unreadable": "formats",
    "read": "formats",
    "from_plain": "kept",
    "to_plain": "kept",
    "WRITTEN_RULES": "moves",
    "Labeller": "moves",
    "label": "moves",
    "own_labeller": "moves",
    "guess_roles": "roles",
    "as_json": "stored",
    "from_json": "stored",
    "as_csv": "table",
}
"""What is imported when it is first asked for: showing a stored mirror needs neither formats nor moves."""


def __getattr__(name: str) -> Any:
    if name not in _LATER:
        raise AttributeError(f"courtside.talk has no {name!r}")
    return getattr(import_module(f"courtside.talk.{_LATER[name]}"), name)
