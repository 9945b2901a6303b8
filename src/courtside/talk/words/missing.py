"""What is missing where a finding has no value, in a sentence."""

from __future__ import annotations

from collections.abc import Mapping

from courtside.talk.readings import Missing, Reason
from courtside.talk.words import ENGLISH, Voice, _

_SENTENCES: Mapping[Reason, str] = {
    Reason.NO_COACH: _("Nobody here is named as the coach. Say who it was, then look again."),
    Reason.NO_REP: _("Nobody here is named as the rep. Say who it was, then look again."),
    Reason.NO_TIMES: _("Cannot tell. This transcript has no times."),
    Reason.COARSE_TIMES: _("Cannot tell. This transcript has its times to the second; this needs tenths."),
    Reason.JOINED_TIMES: _(
        "Cannot tell. In this transcript each turn begins where the last one ended, so no pause is in it."
    ),
    Reason.NOT_A_GROUP: _("People who spoke: {have}. A group begins at {need}."),
    Reason.FEW_SENTENCES: _("Not enough yet: {have} of {need} sentences."),
    Reason.FEW_COUNTED: _("Not enough yet: {have} of {need} sentences of yours that count."),
    Reason.FEW_QUESTIONS: _("Not enough yet: {have} of {need} questions."),
    Reason.FEW_TAGGED: _("Not enough yet: {have} of {need} sentences on either."),
    Reason.FEW_WORDS: _("Not enough yet: {have} of {need} words."),
    Reason.FEW_SECONDS: _("Not enough yet: {have} of {need} seconds of speech."),
    Reason.FEW_TURNS: _("Not enough yet: {have} of {need} turns."),
    Reason.FEW_OFFERS: _("Not enough yet: {have} of {need} ways forward offered by you unasked."),
    Reason.FEW_ANSWERS: _("Not enough yet: {have} of {need} exchanges to read it from."),
    Reason.NOTHING_SURE: _(
        "Not enough yet: of no line that shows it could it be told for sure what it does."
    ),
    Reason.FEW_ACTIONS: _("Not enough yet: {have} of {need} agreed actions."),
}


def say_missing(missing: Missing, voice: Voice = ENGLISH) -> str:
    """What this finding would need, in one sentence with its numbers."""
    return voice.gettext(_SENTENCES[missing.reason]).format(have=missing.have, need=missing.need)
