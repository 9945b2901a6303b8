"""The wordings in which somebody says what they will do, and those that only sound like it. English."""

from __future__ import annotations

import re

from courtside.talk.readings.cues import cue
from courtside.talk.readings.due import day

_VERBS = (
    r"(?:ring|call|phone|text|mail|email|write|send|ask|tell|bring|take|book|draft|print|make|draw|go|come|meet|"
    r"visit|see|speak|talk|give|get|put|hand|post|copy|check|count|listen|sit|leave|fetch|find|fill|"
    r"prepare|move|open|drive|finish|drop|pull|record|sort|chase|share|walk|hold)"
)

PROMISE = cue(
    r"i'll",
    r"i will",
    r"i'm going to",
    r"i am going to",
    r"let me",
    r"i can (?:send|ask|get|join|listen)",
    r"i'm (?:ringing|calling|sending|asking|bringing|writing|booking|taking|coming)",
    r"you'll (?:have|get) (?:it|them)",
)
"""Somebody says what they will do themselves."""

_FIRST = r"^(?:(?:and|then|so|okay|ok|well|yes|good|first|no|but|right|yeah),? )*"
_PLAN = re.compile(
    rf"{_FIRST}(?:(?:on |by |until |this |next )?(?:\w+day|tomorrow|tonight)[^,.]{{0,20}},? )?"
    rf"(?:i|we) {_VERBS}\b"
    rf"|{_FIRST}(?:by|until|on|before) [^,.]{{1,25}} (?:i've|i have) \w+",
    re.IGNORECASE,
)
_NO_PLAN = cue(
    r"(?:if|could|would|should|might|can|can't|usually|always|never|every|each|last|yesterday|ago)"
)

EMPTY = cue(
    r"i(?:'ll| will| can|'m going to) be (?:in|at|on|there|here|fine|late|quick|brief|honest|straight|with|"
    r"okay|ok|careful|back|me|you|your|the|a|an|(?-i:[A-Z])\w+|\w+ (?:and you|for (?:a|five)))",
    r"(?:let me|i'll|i will) (?:just )?(?:say|see|think|be honest|tell you|put it|go first|repeat|admit|"
    r"stop you|(?:put|turn|switch) (?:on|off)|mute|wait|explain|check i|get this|follow|sit (?:back|here)|"
    r"give (?:it|that) (?:a|some) thought)",
    r"i(?:'ll| will) (?:never|always|probably|have to|need to|want to|know|be able)",
)
"""It sounds like a promise, and nothing comes of it that the two could look at later."""

OWN = cue(
    r"i", r"i'(?:ll|m|ve)", r"we", r"we'll", r"me", r"my", r"mine", r"us", r"our", r"yes", r"will do", r"done"
)
"""Its speaker is in it."""

POINTS_BACK = cue(r"him", r"her", r"them", r"it", r"that", r"there")
"""It speaks of somebody or something that was named before."""

_CLAUSE = re.compile(r"^(?:what|how|whether|who|why|where|which|when|that)\b(?!.*\?)", re.IGNORECASE)
_WILL = cue(r"i'll", r"i will", r"i'm going to", r"i am going to", r"i shall")


def plans(text: str) -> bool:
    """Whether it says in the present tense what its speaker does on a day: "I ring Joost on Thursday"."""
    plan = _PLAN.search(text)
    if plan is None or day(text) is None:
        return False
    clause = re.split("[,;]", text[plan.end() :])[0]
    return not _NO_PLAN.search(text[: plan.end()] + clause)


def only_a_clause(text: str) -> bool:
    """Whether it is the answer to a question and no sentence of its own: "What the plant manager needs"."""
    return bool(_CLAUSE.search(text)) and not _WILL.search(text)
