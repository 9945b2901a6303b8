"""One finding in one or two sentences, to the coach."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from courtside.talk import readings
from courtside.talk.readings import Finding
from courtside.talk.words import asking, covering, leading, speaking
from courtside.talk.words.missing import say_missing
from courtside.talk.words.names import QUESTIONS
from courtside.talk.words.teller import Teller, capital

_SAYINGS: Mapping[type[Finding], Callable[[Any, Teller], str]] = {
    readings.AskAndReflect: asking.ask_and_reflect,
    readings.AskToTell: asking.ask_to_tell,
    readings.TellRate: asking.tell_rate,
    readings.OpenQuestions: asking.open_questions,
    readings.ReflectionToQuestion: asking.reflection_to_question,
    readings.TakeOvers: leading.take_overs,
    readings.Actions: leading.actions,
    readings.Responsibility: leading.responsibility,
    readings.Opening: leading.opening,
    readings.RepFirst: leading.rep_first,
    readings.Raised: leading.raised,
    readings.Uptake: leading.uptake,
    readings.TalkShare: speaking.talk_share,
    readings.Airtime: speaking.airtime,
    readings.LongestStretch: speaking.longest_stretch,
    readings.WaitTime: speaking.wait_time,
    readings.Interruptions: speaking.interruptions,
    readings.SolutionShare: covering.solution_share,
    readings.BehaviourShare: covering.behaviour_share,
    readings.Steps: covering.steps,
    readings.TwoQuestions: covering.two_questions,
}


def say(finding: Finding, teller: Teller) -> str:
    """What this finding says, or what is missing. It states what was counted and judges nothing."""
    if finding.missing:
        return say_missing(finding.missing, teller.voice)
    return capital(_SAYINGS[type(finding)](finding, teller))


def question(finding: Finding, teller: Teller) -> str:
    """The question this finding answers, as a coach would ask it."""
    return teller.gettext(QUESTIONS[finding.key])
