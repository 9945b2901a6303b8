"""Words that dwell on a problem or on a way forward, on a figure or on a behaviour."""

from __future__ import annotations

from courtside.talk.lexicon import word_set
from courtside.talk.shape import Focus, Move

BY_MOVE = {
    Move.OBSTACLE: Focus.PROBLEM,
    Move.IDEA: Focus.SOLUTION,
    Move.COMMITMENT: Focus.SOLUTION,
    Move.ADVICE: Focus.SOLUTION,
    Move.LEADING_QUESTION: Focus.SOLUTION,
}
"""What a move dwells on when its words do not say otherwise."""

PROBLEM = word_set(
    "afraid bad blame block blocked blocking blocks complain complaint complaints cannot delay delayed",
    "difficult excuse excuses fail failed fault forgot hard impossible issue issues late lose losing",
    "lost mess missed mistake mistakes never nobody poor problem problems scared slow stuck trouble",
    "unhappy weak worried worries worry worse wrong",
)

SOLUTION = word_set(
    "alternative could differently fix goal help helped helps idea ideas improve instead next option",
    "options plan prepare ready solution solve tomorrow towards try way ways will",
)

RESULT = word_set(
    "bonus booked bookings budget close-rate conversion deals figures forecast margin margins million",
    "number numbers order orders percent percentage pipeline plan profit quarter quota rate ratio",
    "result results revenue sale sales sold target targets turnover visits",
)

BEHAVIOUR = word_set(
    "ask asked asking call called calling explain explained habit handle handled interrupt interrupted",
    "listen listened listening open opened opening pause prepare prepared pushed question questions",
    "quiet rush rushed said say silence skill skills slow spoke summarise talk talked talking tell tone",
    "wait waited waiting walk way",
)

PERSONS = word_set("i you we my your our me myself yourself")
"""Behaviour is somebody's: the verb alone may belong to the customer."""
