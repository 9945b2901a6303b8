"""Which sentences are spoken in character: from the casting to the step out of it."""

from __future__ import annotations

from collections.abc import Sequence

from courtside.talk.moves.cues import is_nod
from courtside.talk.moves.phrases import Phrases
from courtside.talk.moves.rules import roleplay
from courtside.talk.moves.said import Said

_CAST, _OFFER, _PAST, _DECLINED, _EXIT, _META = range(6)
_LONGEST = 80
"""Sentences after which a play that nobody ended is taken to be over."""
_LONGEST_ANSWER = 5
"""Words with which the other side accepts a part or an offer; more is taken for a line in character."""
_PATIENCE = 6
"""Sentences within which an offer must come to a line in character."""


def _phrases() -> Phrases:
    phrases = Phrases()
    kinds = (roleplay.CAST, roleplay.OFFER, roleplay.PAST, roleplay.DECLINED, roleplay.EXIT, roleplay.META)
    for kind, texts in enumerate(kinds):
        for text in texts:
            phrases.add(text, kind)
    return phrases


_PHRASES = _phrases()


def play_cues(said: Said) -> frozenset[int]:
    """What in it casts, offers, tells of, declines, ends or discusses a role-play."""
    return frozenset(_PHRASES.find(said.words))


def in_character(plain: Sequence[Said]) -> list[bool]:
    """For each sentence of a talk, whether it is spoken in a part."""
    played = [False] * len(plain)
    waiting = playing = 0
    answered = True
    for index, said in enumerate(plain):
        cues = play_cues(said)
        if playing:
            playing = 0 if _EXIT in cues else playing - 1
            played[index] = playing > 0
        elif _casts(cues):
            waiting, answered = _PATIENCE, False
        elif waiting:
            if _DECLINED in cues:
                waiting = 0
            elif _stays_outside(said, cues) or (not answered and _accepts(said)):
                waiting, answered = waiting - 1, True
            else:
                waiting, playing = 0, _LONGEST
                played[index] = True
    return played


def _casts(cues: frozenset[int]) -> bool:
    """Whether a part is given or practice offered, and not told of an earlier one."""
    return bool(cues & {_CAST, _OFFER}) and _PAST not in cues


def _accepts(said: Said) -> bool:
    """Whether a line right after an offer can be the answer to it."""
    asks = said.core[0] in {"what", "how", "who", "why", "when", "where"}
    return len(said.core) <= _LONGEST_ANSWER and not said.marked and not asks


def _stays_outside(said: Said, cues: frozenset[int]) -> bool:
    """Whether a line after the casting still belongs to the two of them."""
    return is_nod(said) or _META in cues or said.empty
