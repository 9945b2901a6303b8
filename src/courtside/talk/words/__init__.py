"""The sentences of talk, in English, ready to be said in another language.

`_` marks a template where it is written and changes nothing; a `Voice` translates it where it is said.
The web application hands in the gettext functions of the reader's language, the terminal hands in none.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass


def _(template: str) -> str:
    """The template itself: the mark by which it is found for translation."""
    return template


def _same(template: str) -> str:
    return template


def _english(singular: str, plural: str, count: int) -> str:
    return singular if count == 1 else plural


@dataclass(frozen=True, slots=True)
class Voice:
    """The language that sentences are said in: gettext's two functions, English unless told otherwise.

    `gettext` and `ngettext` keep the names that string extraction looks for.
    """

    gettext: Callable[[str], str] = _same
    ngettext: Callable[[str, str, int], str] = _english


ENGLISH = Voice()
