"""Readings: each puts one question to a talk and answers with a finding and its evidence.

`read_all` asks every one of them. What each means, needs and cannot tell stands in docs/measures.md.
"""

from __future__ import annotations

from courtside.talk.readings.actions import (
    Action,
    Actions,
    Originator,
    Responsibility,
    actions,
    responsibility,
)
from courtside.talk.readings.asks_and_tells import (
    AskAndReflect,
    AskToTell,
    TellRate,
    ask_and_reflect,
    ask_to_tell,
    tell_rate,
)
from courtside.talk.readings.finding import Finding, Missing, Reason
from courtside.talk.readings.focus import BehaviourShare, SolutionShare, behaviour_share, solution_share
from courtside.talk.readings.longest_stretch import LongestStretch, longest_stretch
from courtside.talk.readings.opening import Approach, Opening, opening
from courtside.talk.readings.pauses import Interruptions, WaitTime, interruptions, wait_time
from courtside.talk.readings.questions import (
    OpenQuestions,
    ReflectionToQuestion,
    open_questions,
    reflection_to_question,
)
from courtside.talk.readings.raised import First, Raised, raised
from courtside.talk.readings.rep_first import RepFirst, rep_first
from courtside.talk.readings.standing import standing
from courtside.talk.readings.steps import Step, Steps, StepShown, steps
from courtside.talk.readings.take_overs import TakeOver, TakeOvers, take_overs
from courtside.talk.readings.talk import Talk
from courtside.talk.readings.talk_share import Airtime, PersonAirtime, TalkShare, Unit, airtime, talk_share
from courtside.talk.readings.two_questions import TwoQuestions, two_questions
from courtside.talk.readings.uptake import Uptake, uptake

FINDINGS: tuple[type[Finding], ...] = (
    AskAndReflect,
    AskToTell,
    TellRate,
    TakeOvers,
    Actions,
    Responsibility,
    Opening,
    RepFirst,
    Raised,
    Uptake,
    TalkShare,
    Airtime,
    LongestStretch,
    WaitTime,
    Interruptions,
    OpenQuestions,
    ReflectionToQuestion,
    SolutionShare,
    BehaviourShare,
    Steps,
    TwoQuestions,
)
"""Every kind of finding, in the order in which a mirror says them."""


def read_all(talk: Talk) -> tuple[Finding, ...]:
    """Every finding of one talk, in the order of `FINDINGS`; one that stands on guesses has no value."""
    agreed = actions(talk)
    found = (
        ask_and_reflect(talk),
        ask_to_tell(talk),
        tell_rate(talk),
        take_overs(talk),
        agreed,
        responsibility(agreed),
        opening(talk),
        rep_first(talk),
        raised(talk),
        uptake(talk),
        talk_share(talk),
        airtime(talk),
        longest_stretch(talk),
        wait_time(talk),
        interruptions(talk),
        open_questions(talk),
        reflection_to_question(talk),
        solution_share(talk),
        behaviour_share(talk),
        steps(talk, agreed),
        two_questions(talk),
    )
    return tuple(standing(talk, finding) for finding in found)


__all__ = [
    "FINDINGS",
    "Action",
    "Actions",
    "Airtime",
    "Approach",
    "AskAndReflect",
    "AskToTell",
    "BehaviourShare",
    "Finding",
    "First",
    "Interruptions",
    "LongestStretch",
    "Missing",
    "OpenQuestions",
    "Opening",
    "Originator",
    "PersonAirtime",
    "Raised",
    "Reason",
    "ReflectionToQuestion",
    "RepFirst",
    "Responsibility",
    "SolutionShare",
    "Step",
    "StepShown",
    "Steps",
    "TakeOver",
    "TakeOvers",
    "Talk",
    "TalkShare",
    "TellRate",
    "TwoQuestions",
    "Unit",
    "Uptake",
    "WaitTime",
    "actions",
    "airtime",
    "ask_and_reflect",
    "ask_to_tell",
    "behaviour_share",
    "interruptions",
    "longest_stretch",
    "open_questions",
    "opening",
    "raised",
    "read_all",
    "reflection_to_question",
    "rep_first",
    "responsibility",
    "solution_share",
    "steps",
    "take_overs",
    "talk_share",
    "tell_rate",
    "two_questions",
    "uptake",
    "wait_time",
]
