"""Whether two sentences are about the same thing, by the words of substance that they share."""

from __future__ import annotations

from functools import lru_cache

from courtside.talk.lexicon import bare, word_set

SHARED = 2
"""Words of substance that two sentences must share to be about the same thing…"""
SHORT = 2
"""…unless one of them has no more than this: then all of its words must be in the other."""

_SHORTEST, _STEM = 3, 6
_EMPTY = word_set(
    "the and but for nor yet with without within from into onto over under about above after again before",
    "are was were been being have has had having does did doing done can could would should will shall",
    "may might must not all any both each few more most much many other some such only own same than too",
    "very just also even still ever never always really actually maybe perhaps probably well okay yes",
    "yeah right sure good great fine nice that this these those there here then now today when where what",
    "which who whom whose why how our ours you your yours she her hers him his its they them their theirs",
    "myself yourself herself himself think know guess suppose want need like make made get got getting",
    "going gonna let say said tell told thing things something anything everything one two three way lot",
    "bit little because while since until back out off up down through put take try see look come came",
    "use used give gave keep kept start i'm i'll i've i'd you're you'll you've you'd we're we'll we've",
    "we'd it's that's there's what's let's don't didn't doesn't isn't wasn't aren't can't couldn't won't",
    "wouldn't shouldn't haven't hasn't he's she's they're monday tuesday wednesday thursday friday",
    "saturday sunday week weeks month months day days morning afternoon evening tonight once twice",
    "tomorrow next last",
)
_ENDINGS = ("ings", "ing", "ied", "ies", "ed", "es", "s", "e", "y")


@lru_cache(maxsize=4096)
def substance(text: str) -> frozenset[str]:
    """The stems of the words that carry what a sentence is about. English endings and fillers only."""
    words = (bare(word).removesuffix("'s") for word in text.split())
    return frozenset(_stem(word) for word in words if len(word) >= _SHORTEST and word not in _EMPTY)


def alike(one: str, other: str) -> bool:
    """Whether two sentences are about the same thing."""
    return same(substance(one), substance(other))


def same(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether two sentences with these words of substance are about the same thing."""
    shared = len(one & other)
    if shared >= SHARED or not shared:
        return shared >= SHARED
    return shared == min(len(one), len(other)) < SHORT


def _stem(word: str) -> str:
    ending = next((e for e in _ENDINGS if word.endswith(e) and len(word) - len(e) >= _SHORTEST), "")
    return word.removesuffix(ending)[:_STEM]
