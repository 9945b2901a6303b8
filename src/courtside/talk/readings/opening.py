"""Who opened the talk, and how: by permission, by leverage or by agreement."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar

from courtside.talk.readings.cues import REPORTED, THREAT
from courtside.talk.readings.finding import Finding, Reason, short_of
from courtside.talk.readings.talk import OPENING, SURE, Talk, confidence, family, numbers
from courtside.talk.shape import Family, Line, Move, Role

PARTNER_MOVES = 2
LEAVES_ASKED = 2
ORDERS = 3
SUBSTANCE_WORDS = 5


class Approach(StrEnum):
    """How a coach enters. `UNCLEAR` where the lines don't show it; the two people know better anyway."""

    PERMISSION = "permission"
    LEVERAGE = "leverage"
    AGREEMENT = "agreement"
    UNCLEAR = "unclear"


@dataclass(frozen=True, slots=True, kw_only=True)
class Opening(Finding):
    """The approach of the first ten turns, who said the first thing of substance, and how many orders fell.

    `threats` are lines anywhere in the talk that tie a consequence to doing as told; `value` takes those
    of the opening alone.
    """

    key: ClassVar[str] = "opening"
    minimum: ClassVar[int] = OPENING

    value: Approach | None
    first: int | None
    opened_by: Role | None
    partner_moves: int
    leaves_asked: int
    orders: int
    threats: tuple[int, ...]


def opening(talk: Talk) -> Opening:
    """How the coach opened, by the first ten turns.

    Leverage: a threat in them, or at least three orders that make up half of what the coach's opening
    counts. Permission: leave asked twice or more. Agreement: two partner moves or more. Else unclear.
    To be confirmed by the two people. Definition: docs/measures.md#opening.
    """
    lines = [line for turn in talk.turns[:OPENING] for line in turn.lines]
    coach = [line for line in lines if line.role is Role.COACH and line.move is not Move.ROLEPLAY]
    partner = _made(coach, Move.AGREEMENT)
    leave = _made(coach, Move.PERMISSION)
    orders = _made(coach, Move.DIRECTIVE)
    threats = [line for line in talk.coach_made(Move.DIRECTIVE) if _threatens(line)]
    early = [line for line in threats if line in coach]
    counted = sum(family(line) is not Family.NONE for line in coach)
    value, behind = _approach(partner, leave, orders, early, counted)
    missing = talk.absent(Role.COACH) or short_of(Reason.FEW_TURNS, len(talk.turns), OPENING)
    first = next((line for line in lines if _has_substance(line)), None)
    return Opening(
        value=None if missing else value,
        count=min(OPENING, len(talk.turns)),
        evidence=numbers(behind),
        shown=numbers(behind[:2]) or ((first.number,) if first else ()),
        missing=missing,
        first=first.number if first else None,
        opened_by=first.role if first else None,
        partner_moves=len(partner),
        leaves_asked=len(leave),
        orders=len(orders),
        threats=numbers(threats),
    )


def _threatens(line: Line) -> bool:
    """Whether it surely ties a consequence to doing as told, in the coach's own words of this talk."""
    own = confidence(line) >= SURE and not REPORTED.search(line.text)
    return own and bool(THREAT.search(line.text))


def _has_substance(line: Line) -> bool:
    return line.move not in {None, Move.OTHER} and line.sentence.words >= SUBSTANCE_WORDS


def _approach(
    partner: list[Line], leave: list[Line], orders: list[Line], threats: list[Line], counted: int
) -> tuple[Approach, list[Line]]:
    if threats:
        return Approach.LEVERAGE, threats
    if len(orders) >= ORDERS and 2 * len(orders) >= counted:
        return Approach.LEVERAGE, orders
    if len(leave) >= LEAVES_ASKED:
        return Approach.PERMISSION, leave
    if len(partner) >= PARTNER_MOVES:
        return Approach.AGREEMENT, partner
    return Approach.UNCLEAR, [*partner, *leave, *orders]


def _made(lines: list[Line], move: Move) -> list[Line]:
    return [line for line in lines if line.move is move]
