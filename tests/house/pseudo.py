"""A language in which every message stands in ⟦…⟧, and a reader who finds text that does not."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from html.parser import HTMLParser

from django.utils import translation

from courtside.mirrors.queries import marks

SHOWN = {"alt", "title", "placeholder", "aria-label", "aria-description", "content-label", "data-word"}
UNSEEN = {"script", "style", "code"}
VOID = {"area", "br", "col", "hr", "img", "input", "link", "meta", "source", "wbr"}
LETTERS = re.compile(r"[^\W\d_]{2,}")


@contextmanager
def everything_marked() -> Iterator[None]:
    """Speak that language while the context lasts, in views, forms, models and templates alike."""
    spoken = translation._trans
    names = {"gettext": 1, "pgettext": 2, "ngettext": 3, "npgettext": 4}
    before = {name: getattr(spoken, name) for name in names}

    def marked(original: Callable[..., str]) -> Callable[..., str]:
        return lambda *told: f"⟦{original(*told)}⟧" if any(told) else original(*told)

    for name in names:
        setattr(spoken, name, marked(before[name]))
    forget_words()
    try:
        yield
    finally:
        for name, original in before.items():
            setattr(spoken, name, original)
        forget_words()


def forget_words() -> None:
    """Words that are kept for each language: this one is none that they know of."""
    marks._mark.cache_clear()


class Reader(HTMLParser):
    """Reads a page as somebody would: text and the attributes that are shown or spoken."""

    def __init__(self, known: re.Pattern[str]) -> None:
        super().__init__()
        self.known, self.depth = known, 0
        self.hidden: list[str] = []
        """The elements around this place whose text is nobody's language, from outside in."""
        self.bare: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        hides = tag in UNSEEN or dict(attrs).get("translate") == "no"
        if (hides or tag in self.hidden) and tag not in VOID:
            self.hidden.append(tag)
        for name, value in attrs:
            button = name == "value" and tag == "input" and dict(attrs).get("type") in {"submit", "button"}
            if value and (name in SHOWN or button) and not self.depth:
                self._look(re.sub(r"⟦.*⟧", " ", value, flags=re.DOTALL))

    def handle_endtag(self, tag: str) -> None:
        if tag in self.hidden:
            del self.hidden[len(self.hidden) - 1 - self.hidden[::-1].index(tag) :]

    def handle_data(self, data: str) -> None:
        for part in re.split(r"([⟦⟧])", data):
            if part == "⟦":
                self.depth += 1
            elif part == "⟧":
                self.depth -= 1
            elif not self.depth and not self.hidden:
                self._look(part)

    def _look(self, text: str) -> None:
        left = self.known.sub(" ", text)
        if LETTERS.search(left):
            self.bare.append(" ".join(text.split())[:120])


def bare_texts(page: str, *, known: re.Pattern[str]) -> list[str]:
    """Every text of a page that is neither a message nor something `known` to be somebody's own."""
    reader = Reader(known)
    reader.feed(page)
    return reader.bare
