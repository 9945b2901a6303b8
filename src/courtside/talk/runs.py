"""Runs: speech without marks, split where a word opens something new.

Each rule names the words that open, how sure that is, and how long both sides must be. A sure opener
(a question in the middle of a run) splits short runs; the rest wait until both sides say something; the
weakest serve only to break a run that is too long to label.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from courtside.talk.lexicon import bare, word_set

LONGEST = 35
"""Words that a run without marks may have before it is broken at its best place."""
LONGEST_CLOSED = 50
"""The same for a sentence that has its closing mark: its writer meant it to be one."""


@dataclass(frozen=True, slots=True)
class _Place:
    """A place to split before word `at`; `weight` is how sure, `least` how many words each side needs."""

    at: int
    weight: int
    least: int


_SURE, _LIKELY, _WEAK = 3, 2, 1

_WH = word_set("what what's how how's why where where's when who who's which whose")
_SUBJECTS = word_set(
    "i i'm i'll i've i'd we we're we'll we've we'd you you're you'll you've you'd he he's he'd he'll",
    "she she's she'd she'll they they're they'll they've they'd it it's there there's that that's this",
)
_INVERTED = word_set(
    "do did does don't didn't doesn't can could couldn't can't would wouldn't will won't have haven't",
    "has are aren't were weren't is isn't was wasn't should shouldn't",
)
_ASKED = word_set("you we they he she it that there i this these those anyone anybody")
_AFTER_WH = _INVERTED | word_set("about if else made makes happened happens kind sort come went")
_LEADS = word_set("so and but okay ok alright now well yeah yes right then or cause")
# A question behind these is a part of their clause: "I asked him what ...", "that is how ...".
_HOLDS_QUESTION = word_set(
    "ask asked asking asks know knew knows wonder wondering wondered said say says saying see saw",
    "understand tell told telling me him her them us about of on to for in at with from by is was",
    "that's it's be are than exactly matter sure guess idea figure out find remember forget forgot",
    "think thinking thought like just explain show learn learned decide decided check i'm not also the",
    "a my your our their his no whatever",
)
# An inverted verb behind these is no question: "neither do you", "you can you know".
_NO_INVERSION = word_set(
    "neither nor so than as if i you we they he she it that who which to not and or n't all also both"
)
_BACKCHANNELS = word_set(
    "yeah yes yep yup right okay ok mm-hm mm-hmm mhm mmhm mm hmm uh-huh exactly absolutely sure no nope",
    "alright great good",
)
_OKAY = word_set("okay ok alright")
# "okay" behind these says how something is: "it went okay".
_BEFORE_STATE = word_set(
    "is was that it it's be are am you feel feeling going went goes look looks pretty perfectly not",
    "totally quite doing did do seems seemed an the sounded sound sounds them him her this were with",
)
_BOUND_SO = word_set("or if think thought even say said hope guess suppose just and ever not quite is was")
_ASIDES = word_set("anyway anyways")
_SUBJECT_VERB = re.compile(
    r"(?:i|we|they|he|she)'(?:ll|m|ve|d|re|s) \S+"
    r"|(?:i|we|they|he|she) (?:was|were|had|did|am|are|have|think|want|wanted|need)"
    r"|you (?:are|need|have|should|must|can)"
)
_IMPERATIVES = re.compile(r"(?:tell|walk|talk|give) me|let's|let me")
_HOLDS_IMPERATIVE = word_set(
    "to can could please you will would didn't don't not i they he she it just that's never do did",
    "gonna we and and's or also then",
)


def split_run(words: Sequence[str], *, closed: bool) -> list[list[str]]:
    """The words in one or more parts. `closed` says that they end in a mark, and then only length splits."""
    limit = LONGEST_CLOSED if closed else LONGEST
    if closed and len(words) <= limit:
        return [list(words)]
    names = [bare(word) for word in words]
    places = _places(names)
    cuts = _cuts(len(words), [] if closed else places)
    edges = [0, *cuts, len(words)]
    parts: list[list[str]] = []
    for begin, end in pairwise(edges):
        for low, high in _shorten(begin, end, places, limit):
            parts.append(list(words[low:high]))
    return parts


def _places(names: list[str]) -> list[_Place]:
    """Every place where something may open, in order."""
    places = []
    if (first := _after_backchannel(names)) is not None:
        places.append(first)
    for at in range(1, len(names)):
        place = _opening(names, at)
        if place is not None:
            places.append(place)
    return places


def _after_backchannel(names: list[str]) -> _Place | None:
    """Behind the nods at the beginning, when a clause of its own follows: "yeah | i called her again"."""
    count = 0
    while count < min(len(names), 3) and names[count] in _BACKCHANNELS:
        count += 1
    if not count or len(names) - count < 3:
        return None
    opens = names[count] in _SUBJECTS or _question_at(names, count)
    return _Place(count, _SURE, 1) if opens else None


def _question_at(names: list[str], at: int) -> bool:
    """Whether a question opens with this word, by its words alone."""
    word, following = names[at], names[at + 1] if at + 1 < len(names) else ""
    if word in {"what's", "how's", "where's", "who's"}:
        return True
    if word in _WH:
        return following in _AFTER_WH or _inverts_later(names, at)
    return word in _INVERTED and following in _ASKED


def _inverts_later(names: list[str], at: int) -> bool:
    """Whether "how many calls | did you" follows a question word within four words."""
    for later in range(at + 2, min(at + 5, len(names) - 1)):
        if names[later] in _SUBJECTS:
            return False
        if names[later] in _INVERTED and names[later + 1] in _ASKED:
            return True
    return False


def _opening(names: list[str], at: int) -> _Place | None:
    """The place before word `at`, if something opens there."""
    word, before = names[at], names[at - 1]
    after = names[at + 1] if at + 1 < len(names) else ""
    if word in _LEADS and before not in _LEADS and not _is_bound(word, before):
        return _after_lead(names, at)
    if _question_at(names, at):
        return _bare_question(names, at)
    if word in _ASIDES or (word, after) == ("i", "mean"):
        return _Place(at, _LIKELY, 4)
    if _IMPERATIVES.match(f"{word} {after}") and before not in _HOLDS_IMPERATIVE | _LEADS:
        return _Place(at, _SURE, 3)
    if word in _SUBJECTS and before not in _LEADS and word not in {"that", "this"}:
        return _Place(at, _WEAK, 6) if _SUBJECT_VERB.fullmatch(f"{word} {after}") else None
    return _Place(at, _WEAK, 6) if word in {"because", "cause"} else None


def _is_bound(word: str, before: str) -> bool:
    """Whether a word that often leads belongs to what stands before it here."""
    if word in {"so", "then"}:
        return before in _BOUND_SO
    if word in _OKAY or word in {"right", "well", "now"}:
        return before in _BEFORE_STATE or before in {"all", "as", "really", "very", "pretty", "right", "so"}
    return False


def _after_lead(names: list[str], at: int) -> _Place | None:
    """The place before "so", "and", "okay" …, as sure as what follows makes it."""
    after = at + 1
    while after < len(names) and names[after] in _LEADS:
        after += 1
    if after >= len(names):
        return None
    if _question_at(names, after) or _IMPERATIVES.match(" ".join(names[after : after + 2])):
        return _Place(at, _SURE, 3)
    if names[after] not in _SUBJECTS:
        return _Place(at, _WEAK, 6) if names[at] in {"and", "but", "so"} else None
    if names[at] in _OKAY or names[at] == "yeah":
        return _Place(at, _SURE, 3)
    # "and then i", "but i": a new step, once both sides say something
    told = (names[at], names[after]) == ("so", "you")
    stepped = told or names[at] in {"but", "then"} or after - at > 1
    return _Place(at, _LIKELY, 6) if stepped else _Place(at, _WEAK, 6)


def _bare_question(names: list[str], at: int) -> _Place | None:
    """The place before a question without a lead, unless a verb before it holds the question."""
    before = names[at - 1]
    if names[at] in _WH:
        held = before in _HOLDS_QUESTION or before in _LEADS or before in _WH
        return None if held else _Place(at, _SURE, 3)
    if before in _NO_INVERSION or before in _LEADS or before in _WH:
        return None
    # "how many calls did you": the question word before it is the place
    return None if any(name in _WH for name in names[max(0, at - 4) : at]) else _Place(at, _SURE, 3)


def _cuts(length: int, places: list[_Place]) -> list[int]:
    """The places that split by themselves, surest first, none leaving a side too short."""
    cuts: list[int] = []
    for place in sorted(places, key=lambda place: -place.weight):
        if place.weight == _WEAK:
            break
        left = max([0, *(cut for cut in cuts if cut <= place.at)])
        right = min([length, *(cut for cut in cuts if cut > place.at)])
        if place.at - left >= place.least and right - place.at >= min(place.least, 3):
            cuts.append(place.at)
    return sorted(cuts)


def _shorten(begin: int, end: int, places: list[_Place], limit: int) -> list[tuple[int, int]]:
    """The span, halved at its best place until no part is longer than `limit` or no place is left."""
    if end - begin <= limit:
        return [(begin, end)]
    inside = [place for place in places if begin + place.least <= place.at <= end - place.least]
    if not inside:
        return [(begin, end)]
    middle = (begin + end) / 2
    best = max(inside, key=lambda place: (place.weight * limit / 4 - abs(place.at - middle), -place.at))
    return [*_shorten(begin, best.at, places, limit), *_shorten(best.at, end, places, limit)]
