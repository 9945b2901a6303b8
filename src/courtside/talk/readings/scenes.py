"""Where people speak in character, and what stands so near to it that it may belong to the play."""

from __future__ import annotations

from courtside.talk.readings.holding import STEPS_OUT
from courtside.talk.readings.talk import Talk
from courtside.talk.shape import Move

BRIDGED_TURNS = 6
"""Turns without a mark of the play between two lines in character, or before somebody steps out of it."""


def in_scene(talk: Talk) -> frozenset[int]:
    """The numbers of the lines that are spoken in a scene, whatever they were read as.

    A scene runs from a line in character to the next one within six turns, and on to the words with
    which somebody steps out of it ("I'm me again"), where these come within six turns of the last.
    """
    played = sorted({talk.place[line.number] for line in talk.lines if line.move is Move.ROLEPLAY})
    inside: set[int] = set()
    for place, here in enumerate(played):
        following = played[place + 1] if place + 1 < len(played) else None
        out = _steps_out(talk, here)
        if out is not None and (following is None or talk.place[out] < following):
            inside |= _lines(talk, here, talk.place[out], before=out)
        elif following is not None and following - here <= BRIDGED_TURNS:
            inside |= _lines(talk, here, following - 1)
        inside |= {line.number for line in talk.turns[here].lines if line.move is Move.ROLEPLAY}
    return frozenset(inside)


def beside_scene(talk: Talk) -> frozenset[int]:
    """The numbers of the lines in a scene, and of all those in its turns and the turns right beside it."""
    places = {talk.place[number] for number in in_scene(talk)}
    near = {place + step for place in places for step in (-1, 0, 1)} & set(range(len(talk.turns)))
    return frozenset(line.number for place in near for line in talk.turns[place].lines)


def _steps_out(talk: Talk, here: int) -> int | None:
    """The line after this turn's last one in character that steps out of the scene."""
    last = max(line.number for line in talk.turns[here].lines if line.move is Move.ROLEPLAY)
    for turn in talk.turns[here : here + BRIDGED_TURNS + 1]:
        for line in turn.lines:
            if line.number > last and STEPS_OUT.search(line.text):
                return line.number
    return None


def _lines(talk: Talk, first: int, last: int, *, before: int | None = None) -> set[int]:
    """The lines of these turns from the first one in character on."""
    lines = [line for turn in talk.turns[first : last + 1] for line in turn.lines]
    begin = next(line.number for line in lines if line.move is Move.ROLEPLAY)
    return {
        line.number for line in lines if begin <= line.number and (before is None or line.number < before)
    }
