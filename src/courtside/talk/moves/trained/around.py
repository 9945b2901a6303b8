"""Features that a line has by its place: what stands before and behind it, and what it takes up."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from courtside.talk.moves.cues import overlap
from courtside.talk.moves.trained.heard import Heard

_BACK, _AHEAD = (1, 2, 3), (1, 2)
_WORDS = 3
"""How many words of a neighbour are looked at, from its beginning and from its end."""
_TURNS = 3
"""How many turns back a line may take words up from."""
_MOST = 60
"""Content words of the others after which one looks back no further."""


def around_features(at: int, talk: Sequence[Heard]) -> Iterator[str]:
    """Every feature of the line at this place that comes from the lines around it."""
    yield from _before(at, talk)
    yield from _behind(at, talk)
    yield from _taken_up(at, talk)
    yield from _place(at, talk)


def _before(at: int, talk: Sequence[Heard]) -> Iterator[str]:
    for back in _BACK:
        if at < back:
            yield f"B{back} none"
            continue
        other = talk[at - back]
        same = other.line.speaker == talk[at].line.speaker
        yield f"B{back} {same} {other.rules.move}"
        if back <= 2:
            for word in (*other.tokens[:_WORDS], *other.tokens[-_WORDS:]):
                yield f"b{back} {same} {word}"


def _behind(at: int, talk: Sequence[Heard]) -> Iterator[str]:
    for ahead in _AHEAD:
        if at + ahead >= len(talk):
            yield f"A{ahead} none"
            continue
        other = talk[at + ahead]
        same = other.line.speaker == talk[at].line.speaker
        yield f"A{ahead} {same} {other.rules.move}"
        for word in other.tokens[: _WORDS + 1 - ahead]:
            yield f"a{ahead} {same} {word}"


def _taken_up(at: int, talk: Sequence[Heard]) -> Iterator[str]:
    """How many of its content words the others have just said."""
    here = talk[at]
    heard: set[str] = set()
    answered: Heard | None = None
    for other in reversed(talk[max(0, at - 12) : at]):
        if other.line.turn < here.line.turn - _TURNS or len(heard) > _MOST:
            break
        if other.line.speaker != here.line.speaker:
            answered = answered or other
            heard |= other.content
    if here.content:
        share = overlap(here.content, heard)
        yield f"echo {int(4 * share)}"
        yield f"echo {int(2 * share)} {min(3, len(here.words) // 4)}"
        yield f"echoed {min(3, len(here.content & heard))}"
    if answered:
        yield f"to {answered.rules.move}"
        yield "to w " + " ".join(answered.tokens[:1])


def _place(at: int, talk: Sequence[Heard]) -> Iterator[str]:
    turn, last = talk[at].line.turn, len(talk) - 1
    opens = at == 0 or talk[at - 1].line.turn != turn
    closes = at == last or talk[at + 1].line.turn != turn
    yield f"turn {opens} {closes}"
    yield f"part {5 * at // len(talk)}"
    yield f"begin {min(3, at // 4)}"
    yield f"end {min(3, (last - at) // 4)}"
