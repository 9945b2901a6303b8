"""The headline of a mirror, as it is said."""

from __future__ import annotations

from courtside.talk.headline import Findings, Headline, Rule
from courtside.talk.readings import (
    AskAndReflect,
    LongestStretch,
    Opening,
    Responsibility,
    TakeOvers,
    TalkShare,
    Unit,
)
from courtside.talk.words.leading import given_back
from courtside.talk.words.missing import say_missing
from courtside.talk.words.teller import Teller, percent, sentences


def say_headline(headline: Headline, found: Findings, teller: Teller) -> str:
    """How often the coach asked and told, and the one thing beside it that the rule picked."""
    asked = found.find(AskAndReflect)
    if headline.rule is Rule.NOT_ENOUGH and asked.missing:
        return say_missing(asked.missing, teller.voice)
    return sentences(_asked_and_told(asked, teller), _beside(headline.rule, found, teller))


def _asked_and_told(asked: AskAndReflect, teller: Teller) -> str:
    times = teller.times(asked.asks)
    if asked.tells:
        return teller.gettext("You asked {times} and told {tells}.").format(times=times, tells=asked.tells)
    return teller.gettext("You asked {times} and told nothing unasked.").format(times=times)


def _beside(rule: Rule, found: Findings, teller: Teller) -> str:
    if rule is Rule.CHANGED_HANDS:
        return _changed_hands(found.find(TakeOvers), teller)
    if rule is Rule.PRESSURE:
        count = len(found.find(Opening).threats)
        return teller.ngettext(
            "One sentence tied a consequence to doing as told.",
            "{count} sentences tied a consequence to doing as told.",
            count,
        ).format(count=count)
    if rule is Rule.RAN_ON:
        seconds = round(found.find(LongestStretch).seconds or 0)
        return teller.gettext("Once you spoke for {seconds} seconds without a break.").format(seconds=seconds)
    if rule is Rule.SPOKE_MORE:
        return _spoke_more(found.find(TalkShare), teller)
    if rule is Rule.REP_SAID_FIRST:
        return _rep_said_first(found.find(Responsibility), teller)
    return _gave_back(found.find(AskAndReflect).reflections, teller)


def _changed_hands(found: TakeOvers, teller: Teller) -> str:
    if found.value == 1:
        said = teller.gettext("In one place it may be that you took the problem over.")
    else:
        said = teller.gettext("{times} you took the problem out of {rep}’s hands.").format(
            times=teller.times(found.value or 0), rep=teller.who(place.rep_line for place in found.places)
        )
    return sentences(said, given_back(found, teller))


def _spoke_more(share: TalkShare, teller: Teller) -> str:
    if share.unit is Unit.SECONDS:
        template = teller.gettext("You spoke {percent} % of the time.")
    else:
        template = teller.gettext("You spoke {percent} % of the words.")
    return template.format(percent=percent(share.value or 0.0))


def _rep_said_first(whose: Responsibility, teller: Teller) -> str:
    return teller.gettext("{rep} first said {theirs} of the {count} actions.").format(
        rep=teller.rep, theirs=whose.rep, count=whose.count
    )


def _gave_back(reflections: int, teller: Teller) -> str:
    if not reflections:
        return teller.gettext("You gave nothing back of what {rep} said.").format(rep=teller.rep)
    return teller.gettext("You gave back what {rep} said {times}.").format(
        rep=teller.rep, times=teller.times(reflections)
    )
