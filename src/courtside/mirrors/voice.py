"""The sentences of `courtside.talk`, in the language of whoever asks."""

from __future__ import annotations

import re

from django.utils.translation import get_language, gettext, ngettext

from courtside.mirrors.third_person import ABOUT
from courtside.talk import Voice

_TO_THE_REP = (
    (re.compile(r"\{rep\}’s hands"), "your hands"),
    (re.compile(r"of \{rep\}’s"), "of yours"),
    (re.compile(r"(^|[.:] )\{rep\}’s"), r"\1Your"),
    (re.compile(r"\{rep\}’s"), "your"),
    (re.compile(r"(^|[.:] )\{rep\}"), r"\1You"),
    (re.compile(r"\{rep\}"), "you"),
)
"""By the order in which they hold: hands are of somebody, a task of theirs stands alone."""

VOICE = Voice(gettext, ngettext)
"""To the coach."""


def voice_about(coach: str, *, to_rep: bool = False) -> Voice:
    """To somebody else, about a coach of this name; `to_rep`, to the one rep in the talk, who is "you"."""
    coach = coach.replace("{", "").replace("}", "")  # what is said is formatted once more, by `talk`

    def told(sentence: str) -> str:
        return (to_the_rep(sentence) if to_rep else sentence).replace("{coach}", coach)

    def about(template: str) -> str:
        return told(gettext(ABOUT.get(template, template)))

    def how_many(singular: str, plural: str, count: int) -> str:
        one, many = ABOUT.get(singular, singular), ABOUT.get(plural, plural)
        return told(ngettext(one, many, count))

    return Voice(about, how_many)


def to_the_rep(sentence: str) -> str:
    """A sentence about `{rep}`, in English, as it is said to them. Another language keeps their name."""
    if not (get_language() or "en").startswith("en"):
        return sentence
    for name, word in _TO_THE_REP:
        sentence = name.sub(word, sentence)
    return sentence
