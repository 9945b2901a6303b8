"""Cues that no phrase can show: the mood of a verb, and words taken over from the other."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from courtside.talk.lexicon import word_set
from courtside.talk.moves.classes import ACTIONS, DETERMINERS, is_number
from courtside.talk.moves.said import END, FIRST, START, Said

_SOFTENERS = word_set("please just then always now first go")
_AFTER_ORDER = DETERMINERS | word_set(
    "about again ahead as at away back before better by down faster first for from harder here how in",
    "into it less longer more off on once out over sure there to today tomorrow tonight twice up what",
    "who with without",
)
_NOT_AFTER = word_set("was is were went has had and of or")
_TOLD_STORY = frozenset(
    {("tell", "me"), ("walk", "me"), ("talk", "me"), ("take", "me"), ("help", "me"), ("show", "me")}
)
EMPTY = word_set(
    "a about after all also am an and any are as at be because been before but by can could did do does",
    "done for from get go going got had has have he her here him his how i if in into is it its just",
    "like me more my no not now of on one or our out over really said say she so some that the their",
    "them then there they thing things think this to too up us very was we well were what when where",
    "which who why will with would yes you your",
)
NODS = word_set(
    "yeah yes yep yup no nope okay right sure mm hmm oh ah um uh er exactly absolutely true correct",
    "fine good great nice cool perfect all course well so i see really indeed definitely please thanks",
    "thank you got it alright super maybe perhaps not guess suppose brilliant lovely excellent",
    "wonderful grand cheers righto ta sir ma'am mate my god lord thanks phew wow ha precisely fair",
    "understood noted agreed loud clear",
)


def is_order(said: Said) -> bool:
    """Whether the sentence begins with a verb in the imperative: "send him the list"."""
    core = said.core
    begin = 0
    while begin < len(core) and core[begin] in _SOFTENERS and begin + 1 < len(core):
        begin += 1
    rest = core[begin:]
    if begin and rest[0] not in ACTIONS and core[begin - 1] == "go":
        rest = core[begin - 1 :]
    if said.marked or not rest or rest[0] not in ACTIONS or rest[:2] in _TOLD_STORY:
        return False
    if len(rest) == 1:
        return begin > 0
    if rest[0] == "do" and rest[1] not in {"it", "this", "that", "the"}:
        return False  # "do you", "do they" ask
    return rest[1] not in _NOT_AFTER and (rest[1] in _AFTER_ORDER or is_number(rest[1]) or (begin > 0))


def is_nod(said: Said) -> bool:
    """Whether nothing is said but that one listens, agrees or not."""
    return len(said.core) <= 5 and all(word in NODS for word in said.core)


def content(words: Sequence[str]) -> frozenset[str]:
    """The words that carry meaning, without their endings."""
    return frozenset(_stem(word) for word in words if word not in EMPTY and word not in {FIRST, START, END})


def overlap(words: Collection[str], others: Collection[str]) -> float:
    """Which share of these content words the other used; 0 where there are none."""
    return sum(word in others for word in words) / len(words) if words else 0.0


def _stem(word: str) -> str:
    word = word.removesuffix("'s")
    for ending in ("ing", "ed", "es", "s"):
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            return word[: -len(ending)]
    return word
