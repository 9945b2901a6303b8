"""Features that tell of a role-play near a line: how long ago it was offered, begun or left."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from courtside.talk.moves.trained.heard import Heard

_REACHES = (2, 6, 14, 30)
_AHEAD = 3


def played_features(at: int, talk: Sequence[Heard]) -> Iterator[str]:
    """What of a role-play is said in this line, in those before it, and right behind it."""
    for cue in talk[at].cues:
        yield f"q {cue}"
    seen: set[int] = set()
    begin = at
    for reach in _REACHES:
        for back in range(begin - 1, max(-1, at - reach - 1), -1):
            seen |= talk[back].cues
        begin = max(0, at - reach)
        for cue in seen:
            yield f"q{reach} {cue}"
    for cue in frozenset[int]().union(*(other.cues for other in talk[at + 1 : at + 1 + _AHEAD])):
        yield f"qa {cue}"
