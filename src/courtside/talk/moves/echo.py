"""Echo: whether a coach's plain statement gives back what the rep has just said.

No phrase shows it. What does is the place, right behind the rep's own words, and what it takes from them.
"""

from __future__ import annotations

from courtside.talk.lexicon import word_set
from courtside.talk.moves.classes import TIMES, is_number
from courtside.talk.moves.cues import content, overlap
from courtside.talk.moves.said import FIRST, Said
from courtside.talk.moves.scene import Scene

_MOST, _SOME = 0.5, 0.25
"""Share of the statement's own words that the rep has just used: an echo, a hint of one."""
_LONGEST_ECHO = 16
_SHORTEST, _SHORT = 3, 10
_OWN = word_set("i me my we our us")
_YOURS = word_set("you your yours yourself")
_TAKING_UP = word_set("so and which")
_NEWS = word_set("though actually yesterday ago since")


def gives_back(said: Said, scene: Scene) -> bool:
    """Whether the sentence returns what the rep has just said, in few words, at the turn's beginning."""
    if len(said.core) > _LONGEST_ECHO or not _free_answer(scene) or _is_news(said, scene.rep_words):
        return False
    return overlap(content(said.words), scene.rep_words) >= _MOST


def takes_up(said: Said, scene: Scene, *, informs: bool) -> bool:
    """Whether a statement about the rep, or drawn from their words, follows at once on them.

    A figure, a day or the coach's own person makes it news. `informs` says that its words, too, sound
    like news; then it has to use the rep's own, or draw its conclusion with a "so".
    """
    if (
        said.marked
        or len(said.core) < _SHORTEST
        or not _free_answer(scene)
        or _is_news(said, scene.rep_words)
    ):
        return False
    begin = said.words.index(FIRST)
    if "so" in said.words[:begin]:
        return True
    hinted = overlap(content(said.words), scene.rep_words) >= _SOME
    if informs:
        return hinted and len(said.core) <= _SHORT
    if said.core[0] == "you":
        return True
    of_rep = bool(_YOURS & set(said.core)) or bool(_TAKING_UP & set(said.words[:begin]))
    return (hinted or of_rep) and len(said.core) <= _SHORT


def _is_news(said: Said, heard: frozenset[str]) -> bool:
    """Whether it is about the coach, or names a figure or a day that the rep has not."""
    if _OWN & set(said.words[: said.words.index(FIRST) + 5]) or _NEWS & set(said.core):
        return True
    facts = (word for word in said.core if word in TIMES or is_number(word))
    return any(word not in heard for word in facts)


def _free_answer(scene: Scene) -> bool:
    """Whether it answers something that the rep has said and not asked."""
    return scene.answers_rep and bool(scene.rep_words) and not scene.invited
