"""Sentences about who led: who opened, who came first, who kept the problem, whose the actions are."""

from __future__ import annotations

from courtside.talk.readings import (
    Actions,
    Approach,
    First,
    Opening,
    Raised,
    RepFirst,
    Responsibility,
    TakeOvers,
    Uptake,
)
from courtside.talk.shape import Role
from courtside.talk.words.teller import Teller, sentences


def take_overs(found: TakeOvers, teller: Teller) -> str:
    """How often a task changed hands."""
    if not found.value:
        return teller.gettext("No task of {rep}’s became yours or an order.").format(rep=teller.rep)
    if found.value == 1:
        said = teller.gettext("In one place it may be that a task of {rep}’s became yours or an order.")
    else:
        said = teller.gettext("{times} a task of {rep}’s became yours or an order.")
    whose = teller.who(place.rep_line for place in found.places)
    return sentences(said.format(times=teller.times(found.value), rep=whose), given_back(found, teller))


def given_back(found: TakeOvers, teller: Teller) -> str:
    """How many of the tasks went back to the rep, and where; nothing where none did."""
    back = [place.given_back for place in found.places if place.given_back is not None]
    if not back:
        return ""
    if len(found.places) == 1:
        return teller.gettext("You gave it back{at}.").format(at=teller.at(back[0]))
    return teller.ngettext(
        "You gave {count} of them back{at}.", "You gave {count} of them back{at}.", len(back)
    ).format(count=len(back), at=teller.at(back[0]) if len(back) == 1 else "")


def actions(found: Actions, teller: Teller) -> str:
    """How many actions, how they are shared, how many have a date."""
    if not found.actions:
        return teller.gettext("Nobody said what they will do.")
    mine = sum(action.owner_role is Role.COACH for action in found.actions)
    dated = sum(action.due is not None for action in found.actions)
    return teller.ngettext(
        "{count} action: {theirs} of {rep}’s, {mine} of yours; {dated} with a date.",
        "{count} actions: {theirs} of {rep}’s, {mine} of yours; {dated} with a date.",
        len(found.actions),
    ).format(
        count=len(found.actions), theirs=len(found.actions) - mine, rep=teller.rep, mine=mine, dated=dated
    )


def responsibility(found: Responsibility, teller: Teller) -> str:
    """Who first said the actions."""
    return teller.gettext(
        "{theirs} of {count} actions were first said by {rep}, {both} by both, {mine} by you."
    ).format(theirs=found.rep, count=found.count, rep=teller.rep, both=found.both, mine=found.coach)


def opening(found: Opening, teller: Teller) -> str:
    """The approach by what was counted, and who said the first thing of substance."""
    if found.opened_by is Role.COACH:
        began = teller.gettext("The first word of substance was yours.")
    else:
        began = teller.gettext("The first word of substance was not yours.")
    return sentences(_approach(found, teller), began)


def _approach(found: Opening, teller: Teller) -> str:
    threats = set(found.threats) & set(found.evidence)
    if found.value is Approach.LEVERAGE and threats:
        return teller.ngettext(
            "One sentence tied a consequence to doing as told.",
            "{count} sentences tied a consequence to doing as told.",
            len(threats),
        ).format(count=len(threats))
    if found.value is Approach.LEVERAGE:
        return teller.gettext("With orders: {count} of your sentences in the first ten turns.").format(
            count=found.orders
        )
    if found.value is Approach.PERMISSION:
        return teller.gettext("By asking leave, {count} times in the first ten turns.").format(
            count=found.leaves_asked
        )
    if found.value is Approach.AGREEMENT:
        return teller.gettext(
            "By agreeing on the time and the way: {count} of your sentences in the first ten turns."
        ).format(count=found.partner_moves)
    return teller.gettext("The first ten turns do not show it clearly.")


def rep_first(found: RepFirst, teller: Teller) -> str:
    """How many offers came second."""
    return teller.gettext(
        "{after} of your {count} offers of a way forward came after {rep} had given a view."
    ).format(after=found.after, count=found.count, rep=teller.rep)


def raised(found: Raised, teller: Teller) -> str:
    """Who was first on results, on what is wrong, on a way forward; and how many ways the rep had first."""
    said = [
        _first(
            found.results,
            teller.gettext("You brought up the results"),
            teller.gettext("{rep} brought up the results"),
            teller,
        ),
        _first(
            found.problem,
            teller.gettext("You said what is wrong"),
            teller.gettext("{rep} said what is wrong"),
            teller,
        ),
        _first(
            found.way_forward,
            teller.gettext("You named the first way forward"),
            teller.gettext("{rep} named the first way forward"),
            teller,
        ),
    ]
    said.append(_ways(found, teller))
    return sentences(*said) or teller.gettext("Nothing of it came up.")


def _first(first: First | None, you: str, rep: str, teller: Teller) -> str:
    if first is None:
        return ""
    said = you if first.role is Role.COACH else rep.format(rep=teller.rep)
    return f"{said}{teller.at(first.line)}."


def _ways(found: Raised, teller: Teller) -> str:
    if not found.coach_ways:
        return teller.ngettext(
            "{rep} named {count} way forward, you none unasked.",
            "{rep} named {count} ways forward, you none unasked.",
            found.rep_ways,
        ).format(rep=teller.rep, count=found.rep_ways)
    if found.rep_ways > 1:
        return teller.gettext("{rep} had named {count} before your first.").format(
            rep=teller.rep, count=found.rep_ways
        )
    return ""


def uptake(found: Uptake, teller: Teller) -> str:
    """How many replies built on the rep's words."""
    return teller.gettext(
        "{taken} of your {count} replies to something longer took up what {rep} had said."
    ).format(taken=found.taken_up, count=found.count, rep=teller.rep)
