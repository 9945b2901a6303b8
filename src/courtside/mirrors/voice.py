"""The sentences of `courtside.talk`, in the language of whoever asks."""

from __future__ import annotations

from django.utils.translation import gettext, ngettext

from courtside.mirrors.third_person import ABOUT
from courtside.talk import Voice

VOICE = Voice(gettext, ngettext)
"""To the coach."""


def voice_about(coach: str) -> Voice:
    """To somebody else, about a coach of this name."""
    coach = coach.replace("{", "").replace("}", "")  # what is said is formatted once more, by `talk`

    def about(template: str) -> str:
        return gettext(ABOUT.get(template, template)).replace("{coach}", coach)

    def how_many(singular: str, plural: str, count: int) -> str:
        one, many = ABOUT.get(singular, singular), ABOUT.get(plural, plural)
        return ngettext(one, many, count).replace("{coach}", coach)

    return Voice(about, how_many)
