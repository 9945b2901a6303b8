"""Sentences about what a talk dwelt on and which steps it took."""

from __future__ import annotations

from courtside.talk.readings import BehaviourShare, SolutionShare, Steps, TwoQuestions
from courtside.talk.words.names import STEPS
from courtside.talk.words.teller import Teller, percent, sentences


def solution_share(found: SolutionShare, teller: Teller) -> str:
    """The share, with its guards."""
    said = [
        teller.gettext("{percent} % of the words on problem or way forward were on the way forward.").format(
            percent=percent(found.value or 0.0)
        )
    ]
    if not found.acknowledged:
        said.append(teller.gettext("You neither gave back nor asked what is wrong."))
    if not found.cause_named:
        said.append(teller.gettext("{rep} named no cause.").format(rep=teller.rep))
    return sentences(*said)


def behaviour_share(found: BehaviourShare, teller: Teller) -> str:
    """Sentences on behaviour among those on behaviour or results."""
    return teller.gettext(
        "{behaviour} of {count} sentences on behaviour or results were on behaviour and skill."
    ).format(behaviour=found.behaviour, count=found.count)


def steps(found: Steps, teller: Teller) -> str:
    """The steps whose words were found. What was not found may have been done without them."""
    seen = [teller.gettext(STEPS[shown.step]) for shown in found.steps if shown.lines]
    if not seen:
        return teller.gettext("No words of a step were found (a step without its words is not seen).")
    return teller.gettext(
        "Steps whose words were found, {count} of {all}: {steps} (a step without its words is not seen)."
    ).format(count=len(seen), all=len(found.steps), steps=", ".join(seen))


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
