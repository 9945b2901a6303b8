"""Ways forward: what somebody could do next, as the rep or the coach puts it into the talk."""

from __future__ import annotations

from courtside.talk.readings.talk import Talk
from courtside.talk.shape import Line, Move, Role

REP_WAYS = frozenset({Move.IDEA, Move.COMMITMENT})
COACH_WAYS = frozenset({Move.ADVICE, Move.DIRECTIVE, Move.LEADING_QUESTION})
REP_VIEWS = frozenset({*REP_WAYS, Move.SELF_EVALUATION, Move.OBSTACLE, Move.INFORMATION})


def is_way(line: Line) -> bool:
    """Whether the line puts a way forward, whoever says it and whether or not it was invited."""
    return line.move in (COACH_WAYS if line.role is Role.COACH else REP_WAYS)


def is_offer(line: Line) -> bool:
    """Whether it is a coach's way forward that the rep had not asked for."""
    return (
        line.role is Role.COACH
        and line.move in COACH_WAYS
        and not (line.sentence.label and line.sentence.label.invited)
    )


def ways_forward(talk: Talk) -> tuple[Line, ...]:
    """Every way forward of reps and coaches outside role-play, in order."""
    return tuple(line for line in talk.outside if line.role is not Role.OTHER and is_way(line))
