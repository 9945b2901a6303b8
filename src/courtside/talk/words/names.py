"""What moves, families, roles, steps and questions are called."""

from __future__ import annotations

from collections.abc import Mapping

from courtside.talk.readings import Originator, Step
from courtside.talk.shape import Family, Move, Role
from courtside.talk.words import _

MOVES: Mapping[Move, str] = {
    Move.OPEN_QUESTION: _("open question"),
    Move.CLOSED_QUESTION: _("closed question"),
    Move.LEADING_QUESTION: _("leading question"),
    Move.REFLECTION: _("reflection"),
    Move.AFFIRMATION: _("affirmation"),
    Move.INFORMATION: _("information"),
    Move.ADVICE: _("advice"),
    Move.DIRECTIVE: _("directive"),
    Move.PERMISSION: _("permission"),
    Move.AGREEMENT: _("agreement"),
    Move.COMMITMENT: _("commitment"),
    Move.IDEA: _("own idea"),
    Move.SELF_EVALUATION: _("self-evaluation"),
    Move.OBSTACLE: _("obstacle"),
    Move.QUESTION: _("question"),
    Move.ROLEPLAY: _("role-play"),
    Move.OTHER: _("left out"),
}
"""The mark beside a line."""

FAMILIES: Mapping[Family, str] = {
    Family.ASK: _("ask"),
    Family.REFLECT: _("reflect"),
    Family.TELL: _("tell"),
    Family.APPROACH: _("approach"),
    Family.NONE: "",
}
"""What a coach's move counts as."""

ROLES: Mapping[Role, str] = {Role.COACH: _("coach"), Role.REP: _("rep"), Role.OTHER: _("other")}

ORIGINATORS: Mapping[Originator, str] = {
    Originator.REP: _("first said by the rep"),
    Originator.COACH: _("first said by you"),
    Originator.BOTH: _("first said by both"),
}

STEPS: Mapping[Step, str] = {
    Step.AGREEMENT: _("agreement on the time"),
    Step.LAST_ACTIONS: _("last actions"),
    Step.RESULTS: _("results acknowledged"),
    Step.WHY: _("why"),
    Step.INFLUENCE: _("what can be influenced"),
    Step.OPTIONS: _("options"),
    Step.VITAL: _("the few actions that matter most"),
    Step.ROLEPLAY: _("role-play"),
    Step.LESSON: _("lesson"),
    Step.PLAN: _("plan"),
    Step.HELP: _("help offered"),
    Step.THANKS: _("thanks"),
    Step.NEXT_AGENDA: _("next agenda"),
}

QUESTIONS: Mapping[str, str] = {
    "ask_and_reflect": _("Did I ask or tell?"),
    "ask_to_tell": _("How many asks for each tell?"),
    "tell_rate": _("How much of it told?"),
    "take_overs": _("Who kept the problem?"),
    "actions": _("What was agreed?"),
    "responsibility": _("Whose ideas became the plan?"),
    "opening": _("How did I open?"),
    "rep_first": _("Who answered first?"),
    "raised": _("Who raised what?"),
    "uptake": _("Did I build on what I heard?"),
    "talk_share": _("Who spoke how much?"),
    "airtime": _("How was the time shared?"),
    "longest_stretch": _("How long did I run on?"),
    "wait_time": _("Did I wait?"),
    "interruptions": _("Did I cut in?"),
    "open_questions": _("How open were my questions?"),
    "reflection_to_question": _("How often did I give back?"),
    "solution_share": _("Problem or way forward?"),
    "behaviour_share": _("Results or behaviour?"),
    "steps": _("Which steps did we take?"),
    "two_questions": _("Did I put the two questions?"),
}
"""The question that each finding answers, by its key, as a coach would ask it."""
