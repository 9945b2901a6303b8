"""Whether a finding stands on anything that is sure."""

from __future__ import annotations

from dataclasses import replace

from courtside.talk.readings.finding import Finding, Missing, Reason
from courtside.talk.readings.longest_stretch import LongestStretch
from courtside.talk.readings.pauses import Interruptions, WaitTime
from courtside.talk.readings.talk import SURE, Talk, confidence
from courtside.talk.readings.talk_share import Airtime, TalkShare

_BY_THE_CLOCK = (TalkShare, Airtime, LongestStretch, WaitTime, Interruptions)
"""What is counted from who spoke when, and not from what was said."""


def standing(talk: Talk, finding: Finding) -> Finding:
    """The finding, or the same without a value where no line of its evidence has a label that is sure."""
    if finding.missing or not finding.evidence or isinstance(finding, _BY_THE_CLOCK):
        return finding
    if any(confidence(talk.lines[number]) >= SURE for number in finding.evidence):
        return finding
    return replace(finding, value=None, shown=(), missing=Missing(Reason.NOTHING_SURE))
