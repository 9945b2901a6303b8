"""`{% word "reflection" %}`: one of our words, which says what it means when it is pressed."""

from itertools import count
from typing import Any

from django import template
from django.template import Context
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext

from courtside.web.words import meaning_of

register = template.Library()
# Inline elements alone, so that it fits into a paragraph; no space at its end, and a joiner, so that a
# comma after it stays on its line.
WORD = (
    '<button type="button" class="def" popovertarget="{id}">{shown}</button>\u2060'
    '<span popover class="meaning" id="{id}">'
    '<strong class="meant">{name}</strong><span>{meaning}</span></span>'
)


@register.simple_tag(takes_context=True)
def word(context: Context, name: str, shown: str = "") -> SafeString:
    """The word `name` of docs/words.md as a button with its meaning.

    `shown` is how it stands in the sentence; the word itself when left out. The same word may stand twice.
    Raises KeyError for a word that is none of ours.
    """
    # The lowest layer is shared by everything that one page is made of, included parts too.
    page: Any = context.render_context.dicts[0]
    counter = page.setdefault("words", count(1))
    return format_html(
        WORD,
        id=f"word-{next(counter)}",
        shown=shown or gettext(name),
        name=gettext(name.removesuffix(" (move)")),
        meaning=meaning_of(name),
    )
