"""Sentences about asking, telling and giving back."""

from __future__ import annotations

from courtside.talk.readings import AskAndReflect, AskToTell, OpenQuestions, ReflectionToQuestion, TellRate
from courtside.talk.words.teller import Teller, percent, sentences


def ask_and_reflect(found: AskAndReflect, teller: Teller) -> str:
    """The headline share as a count, with its guards where they speak."""
    said = [
        teller.gettext(
            "{kept} of {count} of your sentences that count asked or reflected; {tells} told."
        ).format(kept=found.asks + found.reflections, count=found.count, tells=found.tells)
    ]
    if found.invited:
        said.append(
            teller.ngettext(
                "{count} more told because {rep} had asked you to.",
                "{count} more told because {rep} had asked you to.",
                found.invited,
            ).format(count=found.invited, rep=teller.rep)
        )
    if found.unsure:
        said.append(
            teller.ngettext(
                "Of {count} more it could not be told what it does.",
                "Of {count} more it could not be told what they do.",
                found.unsure,
            ).format(count=found.unsure)
        )
    if not found.reflections:
        said.append(teller.gettext("None gave back what {rep} had said.").format(rep=teller.rep))
    if 2 * found.answered < found.asks:
        said.append(
            teller.gettext("{answered} of your {asks} questions drew five words or more.").format(
                answered=found.answered, asks=found.asks
            )
        )
    return sentences(*said)


def ask_to_tell(found: AskToTell, teller: Teller) -> str:
    """Asks for each tell, to one decimal."""
    value = found.value or 0.0
    return teller.gettext("{asks} asks and {tells} tells: {ratio} asks for each tell.").format(
        asks=found.asks, tells=found.tells, ratio=f"{value:.1f}"
    )


def tell_rate(found: TellRate, teller: Teller) -> str:
    """Tells among all sentences of substance, and by words."""
    return teller.gettext(
        "{tells} of your {count} sentences of substance told; by words it was {percent} %."
    ).format(tells=found.tells, count=found.count, percent=percent(found.words or 0.0))


def open_questions(found: OpenQuestions, teller: Teller) -> str:
    """Open questions among all."""
    return teller.gettext("{open} of your {count} questions were open.").format(
        open=found.open, count=found.count
    )


def reflection_to_question(found: ReflectionToQuestion, teller: Teller) -> str:
    """Reflections beside questions; echoes apart."""
    said = teller.gettext("For {questions} questions you gave back {times}.").format(
        questions=found.questions,
        times=teller.times(found.reflections) if found.reflections else teller.gettext("never"),
    )
    if not found.echoes:
        return said
    echoes = teller.ngettext(
        "{count} more only repeated the words.", "{count} more only repeated the words.", found.echoes
    )
    return f"{said} {echoes.format(count=found.echoes)}"
