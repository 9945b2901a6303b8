"""A coach reads what each finding says: what is quoted first, and what is not said."""

from __future__ import annotations

from courtside.talk import mirror
from courtside.talk.headline import Rule
from courtside.talk.readings import AskAndReflect, Missing, OpenQuestions, Reason
from courtside.talk.readings.tests.talks import CASTELLAN, KAMSTRA
from courtside.talk.readings.tests.telling import told

ASK = "coach open_question: What did you try?\nrep information: I rang her twice that week.\n"


def test_a_finding_that_stands_on_guesses_alone_says_not_enough_yet() -> None:
    guess = "coach open_question ~0.5: What did you try?\nrep information ~0.5: I rang her twice that week.\n"
    seen = mirror(told(guess * 20))
    assert {seen.find(kind).missing for kind in (AskAndReflect, OpenQuestions)} == {
        Missing(Reason.NOTHING_SURE)
    }
    assert seen.headline.rule is Rule.NOT_ENOUGH
    assert seen.headline_says().startswith("Not enough yet: ")


def test_that_the_coach_gave_back_is_shown_by_a_line_that_did() -> None:
    gave = "coach reflection: So she was busy.\nrep information: She was in Utrecht.\n"
    seen = mirror(told(ASK * 15 + gave))
    assert seen.headline.rule is Rule.ASKED
    assert [seen.lines[number].text for number in seen.headline.lines] == ["So she was busy."]


def test_the_surest_line_is_quoted_and_none_of_the_first_minute() -> None:
    warm = "coach open_question 0.1-4: How was the lake?\nrep other 5-9: Cold and grey and full of geese.\n"
    unsure = (
        "coach open_question ~0.5 70.1-74: What then?\nrep other 75-79: I waited there for a whole hour.\n"
    )
    sure = "coach open_question 80.1-84: What did you try?\nrep information 85-89: I rang.\n"
    seen = mirror(told(warm + unsure + sure * 15))
    assert [seen.lines[number].text for number in seen.find(OpenQuestions).shown] == ["What did you try?"]


def test_after_a_full_stop_the_group_has_a_capital() -> None:
    group = "".join(
        f"{who} information result: I had four calls.\n{who} obstacle problem: He never rings back.\n"
        for who in ("rep", "jon", "eli", "ann")
    )
    said = {entry.question: entry.sentence for entry in mirror(told(group * 3 + ASK)).says()}
    assert said["Who raised what?"].startswith(
        "The group brought up the results. The group said what is wrong."
    )


def test_no_sentence_holds_up_a_target() -> None:
    for talk in (CASTELLAN, KAMSTRA):
        said = " ".join(entry.sentence for entry in mirror(told(talk)).says())
        assert "90 %" not in said
        assert "asked for" not in said


def test_the_steps_that_were_found_are_named_and_none_that_were_not() -> None:
    said = {entry.question: entry.sentence for entry in mirror(told(CASTELLAN)).says()}
    steps = said["Which steps did we take?"]
    assert steps.startswith("Steps whose words were found, ")
    assert steps.endswith(" (a step without its words is not seen).")
    assert "role-play" not in steps
