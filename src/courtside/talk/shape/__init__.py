"""The shape of a talk: who spoke, what they said, when, and what each sentence did.

Everything here is frozen. A format makes a `Transcript`, roles are put on its speakers, a labeller
puts a `Label` on its sentences, and readings take it from there.
"""

from __future__ import annotations

from courtside.talk.shape.labels import COACH_MOVES, REP_MOVES, UNSURE, Family, Focus, Label, Move, Object
from courtside.talk.shape.talk import Line, Role, Sentence, Speaker, Transcript, Turn, moves_of

__all__ = [
    "COACH_MOVES",
    "REP_MOVES",
    "UNSURE",
    "Family",
    "Focus",
    "Label",
    "Line",
    "Move",
    "Object",
    "Role",
    "Sentence",
    "Speaker",
    "Transcript",
    "Turn",
    "moves_of",
]
