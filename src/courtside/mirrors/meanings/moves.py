"""What one sentence does, by who says it, and what it then counts as."""

from __future__ import annotations

from collections.abc import Mapping

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from courtside.talk import Family, Move

COACH: Mapping[Move, Promise] = {
    Move.OPEN_QUESTION: _("Asks for a free answer: what, how, why, tell me about it."),
    Move.CLOSED_QUESTION: _("Asks for a yes or no, a name, a number, a date or a choice."),
    Move.LEADING_QUESTION: _("Advice in the form of a question, or a question that holds its answer."),
    Move.REFLECTION: _("Gives back what the rep said, felt or achieved."),
    Move.AFFIRMATION: _("Praise, confidence, or thanks for something of substance."),
    Move.INFORMATION: _("Facts, figures, how things work, one's own experience."),
    Move.ADVICE: _("Suggests what to do."),
    Move.DIRECTIVE: _("An order or pressure, or taking the work over without being asked."),
    Move.PERMISSION: _("Asks leave to help, to advise or to meet."),
    Move.AGREEMENT: _("Settles the time or the way of working, or offers help as a partner."),
    Move.ROLEPLAY: _("Said in character, in a role-play."),
    Move.OTHER: _("A nod, a greeting, small talk."),
}
"""A coach's moves."""

REP: Mapping[Move, Promise] = {
    Move.COMMITMENT: _("Says what they will do."),
    Move.IDEA: _("A way forward of their own."),
    Move.SELF_EVALUATION: _("Judges their own skill, behaviour or result."),
    Move.OBSTACLE: _("What stands in the way: a problem, a worry, a doubt."),
    Move.INFORMATION: _("Tells what happened or how things are."),
    Move.QUESTION: _("Asks something."),
    Move.ROLEPLAY: _("Said in character, in a role-play."),
    Move.OTHER: _("A nod, a greeting, small talk."),
}
"""A rep's moves."""

FAMILIES: Mapping[Family, Promise] = {
    Family.ASK: _("Counts as asking."),
    Family.REFLECT: _("Counts as giving back."),
    Family.TELL: _("Counts as telling."),
    Family.APPROACH: _("Shows how coach and rep work together."),
    Family.NONE: _("Left out of every count of asks and tells."),
}
