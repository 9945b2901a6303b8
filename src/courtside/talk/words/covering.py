"""Sentences about what a talk dwelt on and which steps it took."""

from __future__ import annotations

from courtside.talk.readings import BehaviourShare, SolutionShare, Steps, TwoQuestions
from courtside.talk.words.names import STEPS
from courtside.talk.words.teller import Teller, percent


def solution_share(found: SolutionShare, teller: Teller) -> str:
    """The share beside the 90 % that is asked for, with its guards."""
    said = [
        teller.gettext(
            "{percent} % of the words on problem or way forward were on the way forward;"
            " {line} % is what coaches are asked for."
        ).format(percent=percent(found.value or 0.0), line=percent(found.line))
    ]
    if not found.acknowledged:
        said.append(teller.gettext("You neither gave back nor asked what is wrong."))
    if not found.cause_named:
        said.append(teller.gettext("{rep} named no cause.").format(rep=teller.rep))
    return " ".join(said)


def behaviour_share(found: BehaviourShare, teller: Teller) -> str:
    """Sentences on behaviour among those on behaviour or results."""
    return teller.gettext(
        "{behaviour} of {count} sentences on behaviour or results were on behaviour and skill."
    ).format(behaviour=found.behaviour, count=found.count)


def steps(found: Steps, teller: Teller) -> str:
    """How many steps show, and which were not found."""
    absent = [teller.gettext(STEPS[shown.step]) for shown in found.steps if not shown.lines]
    said = teller.gettext("The lines show {count} of {all} steps.").format(
        count=found.value, all=len(found.steps)
    )
    if not absent:
        return said
    not_found = teller.gettext("Not found: {steps}.").format(steps=", ".join(absent))
    return f"{said} {not_found}"


def two_questions(found: TwoQuestions, teller: Teller) -> str:
    """Which of the two were asked and answered."""
    if found.repeat is not None and found.avoid is not None:
        return teller.gettext("You asked what went well and what did not, and {rep} answered both.").format(
            rep=teller.rep
        )
    if found.repeat is not None:
        return teller.gettext("You asked what went well, to be repeated; not what to avoid.")
    if found.avoid is not None:
        return teller.gettext("You asked what did not go as expected; not what to repeat.")
    return teller.gettext("Neither was asked and answered: what to repeat, what to avoid.")
