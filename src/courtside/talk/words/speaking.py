"""Sentences about who spoke how much and when."""

from __future__ import annotations

from courtside.talk.readings import Airtime, Interruptions, LongestStretch, TalkShare, Unit, WaitTime
from courtside.talk.words.teller import Teller, percent


def talk_share(found: TalkShare, teller: Teller) -> str:
    """Shares of the time or of the words."""
    if found.unit is Unit.SECONDS:
        template = teller.gettext("{rep} spoke {theirs} % of the time, you {mine} %.")
    else:
        template = teller.gettext("{rep} spoke {theirs} % of the words, you {mine} %.")
    said = template.format(rep=teller.rep, theirs=percent(found.rep or 0), mine=percent(found.value or 0))
    if not found.other:
        return said
    others = teller.gettext("Others spoke {percent} %.").format(percent=percent(found.other))
    return f"{said} {others}"


def airtime(found: Airtime, teller: Teller) -> str:
    """Everybody's share, most first."""
    shares = ", ".join(f"{person.name} {percent(person.share)} %" for person in found.people)
    if found.unit is Unit.SECONDS:
        return teller.gettext("Of the time: {shares}.").format(shares=shares)
    return teller.gettext("Of the words: {shares}.").format(shares=shares)


def longest_stretch(found: LongestStretch, teller: Teller) -> str:
    """How long, and where."""
    if found.seconds is None:
        said = teller.ngettext(
            "Your longest stretch was {count} word",
            "Your longest stretch was {count} words",
            found.value or 0,
        ).format(count=found.value)
    else:
        said = teller.ngettext(
            "Your longest stretch was {count} second",
            "Your longest stretch was {count} seconds",
            round(found.seconds),
        ).format(count=round(found.seconds))
    where = teller.at(found.evidence[0]) if found.evidence else ""
    return f"{said}{where}."


def wait_time(found: WaitTime, teller: Teller) -> str:
    """The median wait, and how often the coach spoke on."""
    said = teller.gettext("After a question {seconds} seconds passed, the median of {count}.").format(
        seconds=f"{found.value or 0.0:.1f}", count=found.count
    )
    if not found.went_on:
        return said
    went_on = teller.ngettext(
        "After {count} more you spoke on yourself.",
        "After {count} more you spoke on yourself.",
        found.went_on,
    ).format(count=found.went_on)
    return f"{said} {went_on}"


def interruptions(found: Interruptions, teller: Teller) -> str:
    """Who cut in on whom, how often."""
    if not found.value and not found.by_rep:
        return teller.gettext("Neither of you cut in on the other.")
    return teller.gettext("You cut in on {rep} {mine}, {rep} on you {theirs}.").format(
        rep=teller.rep,
        mine=teller.times(found.value) if found.value else teller.gettext("never"),
        theirs=teller.times(found.by_rep) if found.by_rep else teller.gettext("never"),
    )
