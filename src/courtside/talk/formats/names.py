"""Which of the words before a colon are the names of speakers.

"Nadia Rahman: so what happened?" has one; "Here is the thing: we lost it" and "Note: call back" have none.
A single line does not tell, the file does: names recur, or nearly every line begins with one.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection

from courtside.talk.formats.cleaning import clean_name
from courtside.talk.lexicon import word_set
from courtside.talk.limits import NAME_LENGTH

HEAD = re.compile(r"\s*(?:>>+ ?|[-–•] )?\[?(?P<name>[^:\n]{1,100}?)\]? ?:(?:\s+|$)")
"""A line that may begin with a name. A URL or a time does not match: no white space follows its colon."""

_HEADINGS = (
    "note, notes, nb, n.b., ps, p.s., todo, to do, action, actions, action item, action items, agenda, date, "
    "time, subject, topic, topics, title, attendees, participants, invitees, invited, summary, duration, "
    "meeting, meeting id, recording, transcript, location, host, next step, next steps, details, decisions, "
    "follow-up, outcome, example, for example, e.g., i.e., http, https, mailto, re, fwd, from, to, cc, "
    "question, answer, reminder, warning, important, keywords, speakers, so, look, listen, okay, ok, well, "
    "yes, no, and, but, right, remember, again, first, second, third, finally, one thing, the thing is, "
    "bottom line, point, language, kind, source, step, option, plan, goal, result"
)
_NO_NAMES = frozenset(_HEADINGS.split(", "))
_NEVER_IN_A_NAME = re.compile(r"[?!;\"“”{}=\\…]|//|\.\s+\w+\s+\w+\s")
_SMALL_WORDS = word_set("de da di du del der den van von la le el al bin ibn y and & of the - | at")
_MOST = 0.5
_NEARLY_ALL = 0.8
_RECURS = 2


def key(name: str) -> str:
    """What two spellings of one name have in common: "tomas  adeyemi" and "Tomas Adeyemi"."""
    return " ".join(name.casefold().replace(".", " ").replace(",", " ").split()) or name


def speakers(heads: Counter[str], *, lines: int) -> frozenset[str]:
    """The keys of those heads that are names, among a file's `lines` that could have begun with one.

    A head that looks like a name must recur, or most lines must have a head. One in small letters
    ("coach") must recur and stand before a tenth of the lines that have a head, or nearly every line must
    have one.
    """
    counts: Counter[str] = Counter()
    proper: set[str] = set()
    for head, count in heads.items():
        name = clean_name(head)
        if _could_be(name):
            counts[key(name)] += count
            if looks_proper(name):
                proper.add(key(name))
    share = counts.total() / max(lines, 1)
    return frozenset(name for name in counts if _counts(name, counts, share, proper))


def looks_proper(name: str) -> bool:
    """Whether every word of it begins as the words of a name do: with a capital, a figure, a bracket."""
    words = [word for word in name.split() if word.casefold() not in _SMALL_WORDS]
    return bool(words) and all(not word[0].islower() or "@" in word for word in words)


def _could_be(name: str) -> bool:
    if not name or len(name) > NAME_LENGTH or len(name.split()) > 8:
        return False
    if name.casefold() in _NO_NAMES or _NEVER_IN_A_NAME.search(name):
        return False
    return any(character.isalnum() for character in name)


def _counts(name: str, counts: Counter[str], share: float, proper: Collection[str]) -> bool:
    if name in proper:
        return counts[name] >= _RECURS or share >= _MOST
    if len(name.split()) > 3:
        return False
    recurs = counts[name] >= _RECURS and counts[name] >= counts.total() / 10
    return recurs or (share >= _NEARLY_ALL and len(name.split()) <= 2)
