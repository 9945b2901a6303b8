"""A partial drawn once and filled many times."""

from __future__ import annotations

import re
from collections.abc import Iterable
from html import escape

from django.template.loader import render_to_string
from django.utils.safestring import SafeString, mark_safe

_HOLE = "\ue000{}\ue000"
"""A character of nobody's: Unicode keeps it for private use."""


class Stencil:
    """A partial with holes where its rows differ, for a loop of a thousand.

    The template's loop spends its time on looking the same names up again for each row. Here the partial is
    rendered once, with a hole for each text that changes; `fill` puts the texts in, escaped as the template
    would. What else changes between rows (a class, an `if`) needs a stencil of its own.
    """

    def __init__(self, partial: str, *holes: str, **arguments: object) -> None:
        html = render_to_string(
            partial, {**arguments, **{name: _HOLE.format(name) for name in holes}}
        ).strip()
        # Split by a group: texts of the partial at even places, names of holes at odd ones.
        self._parts = re.split(_HOLE.format(f"({'|'.join(holes)})"), html)

    def fill(self, **texts: str) -> SafeString:
        """The partial with these texts, one for each hole. Raises `KeyError` when one is missing."""
        safe = {
            name: text if isinstance(text, SafeString) else escape(text, quote=True)
            for name, text in texts.items()
        }
        pieces = self._parts.copy()
        pieces[1::2] = [safe[name] for name in pieces[1::2]]
        return joined(pieces)


def joined(pieces: Iterable[str]) -> SafeString:
    """Pieces of HTML as one; only for what a template made, or what was escaped."""
    return mark_safe("".join(pieces))  # noqa: S308  # see above
