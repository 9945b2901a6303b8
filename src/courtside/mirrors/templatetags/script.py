"""`{% script base as script %}`, then `{{ script|turns:run }}`: turns with their sentences and marks."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from django import template
from django.utils.safestring import SafeString

from courtside.mirrors.queries import SentenceShown, TurnShown
from courtside.mirrors.stencil import Stencil, joined

register = template.Library()


class Script:
    """Draws turns with as many stencils as there are kinds of turns and of sentences."""

    def __init__(self, base: str) -> None:
        self.base = base
        self.stencils: dict[object, Stencil] = {}

    def draw(self, run: Iterable[TurnShown]) -> SafeString:
        return joined(self._turn(turn) for turn in run)

    def _turn(self, turn: TurnShown) -> SafeString:
        new = partial(Stencil, "mirrors/mirror/_turn.html", "name", "at", "said", role=turn.role)
        said = joined(self._sentence(one) for one in turn.sentences)
        return self._stencil(turn.role, new).fill(name=turn.name, at=turn.at, said=said)

    def _sentence(self, one: SentenceShown) -> SafeString:
        new = partial(
            Stencil, "mirrors/mirror/_sentence.html", "number", "text", "named_by",
            mark=one.mark, took=one.took, is_named=bool(one.named_by), base=self.base,
        )  # fmt: skip
        key = (one.mark.key, one.took, bool(one.named_by))
        return self._stencil(key, new).fill(number=str(one.number), text=one.text, named_by=one.named_by)

    def _stencil(self, key: object, new: partial[Stencil]) -> Stencil:
        if key not in self.stencils:
            self.stencils[key] = new()
        return self.stencils[key]


@register.simple_tag
def script(base: str = "") -> Script:
    """What draws the lines of one page; `base` is the address of the mirror."""
    return Script(base)


@register.filter
def turns(script: Script, run: Iterable[TurnShown]) -> SafeString:
    """Turns as `_turn.html` and `_sentence.html` draw them."""
    return script.draw(run)
