"""A coach reads whether the talk was on ways forward, on behaviour, and which steps it took."""

from __future__ import annotations

import pytest

from courtside.talk.readings import (
    Missing,
    Reason,
    Step,
    actions,
    behaviour_share,
    solution_share,
    steps,
    two_questions,
)
from courtside.talk.readings.tests.talks import CASTELLAN
from courtside.talk.readings.tests.telling import talk

FORWARD = "rep idea solution: I could ask her first.\n"
WRONG = "rep obstacle problem: They only want price.\n"
ANSWER = "rep information: That I waited until she had finished her sentence.\n"
FILLER = "coach other: Right, right.\nrep other: Yes, yes.\n" * 20


def shown(text: str) -> set[Step]:
    read = talk(text)
    return {step.step for step in steps(read, actions(read)).steps if step.lines}


def test_nine_in_ten_words_on_ways_forward() -> None:
    found = solution_share(talk("coach other: Go on.\n" + FORWARD * 36 + WRONG * 5))
    assert found.value == pytest.approx(180 / 200)
    assert (found.solution_words, found.problem_words, found.count) == (180, 20, 41)
    assert found.line == 0.9


def test_a_problem_that_was_skipped_shows() -> None:
    found = solution_share(talk("coach other: Go on.\n" + FORWARD * 20))
    assert (found.value, found.acknowledged, found.cause_named) == (1, False, False)


def test_a_problem_taken_up_and_explained_shows_too() -> None:
    found = solution_share(talk(CASTELLAN))
    assert (found.acknowledged, found.cause_named) == (True, True)


def test_nineteen_sentences_on_either_are_too_few() -> None:
    found = solution_share(talk("coach other: Go on.\n" + FORWARD * 19))
    assert found.missing == Missing(Reason.FEW_TAGGED, 19, 20)


def test_behaviour_and_skill_against_results() -> None:
    behaviour = "rep self_evaluation behaviour: I rush the price.\n" * 12
    results = "coach information result: You are at 61 per cent.\n" * 4
    found = behaviour_share(talk(behaviour + results))
    assert found.value == pytest.approx(0.75)
    assert (found.behaviour, found.results) == (12, 4)


def test_fourteen_sentences_on_either_are_too_few() -> None:
    few = "rep self_evaluation behaviour: I rush the price.\n" * 14 + "coach other: Hm.\n"
    assert behaviour_share(talk(few)).missing == Missing(Reason.FEW_TAGGED, 14, 15)


def test_the_steps_of_castellan() -> None:
    assert shown(CASTELLAN) == {
        Step.AGREEMENT,
        Step.LAST_ACTIONS,
        Step.WHY,
        Step.OPTIONS,
        Step.LESSON,
        Step.PLAN,
        Step.HELP,
        Step.THANKS,
        Step.NEXT_AGENDA,
    }


@pytest.mark.parametrize(
    ("step", "lines"),
    [
        (Step.RESULTS, "coach reflection result: So you closed three of the five.\n"),
        (Step.INFLUENCE, "coach open_question: What can you influence there?\n" + ANSWER),
        (Step.VITAL, "coach closed_question: Which 20 % will make most of the difference?\n" + ANSWER),
        (Step.ROLEPLAY, "coach roleplay: What does it cost?\nrep roleplay: What does a stoppage cost?\n"),
        (Step.LESSON, "coach open_question: What do you take from this?\n" + ANSWER),
        (Step.HELP, "coach agreement: I'll send you the stoppage figures of Brightwater.\n"),
    ],
)
def test_a_step_shows_by_a_line_of_content(step: Step, lines: str) -> None:
    assert shown(FILLER + lines) == {step}


@pytest.mark.parametrize(
    "lines",
    [
        "coach open_question: What can you influence there?\nrep other: Hm.\n",
        "coach information result: You are at 61 per cent.\n",
        "coach other: Now tell me the lesson in role-play.\nrep other: No.\n",
        "rep idea: I could ask her.\n",
        "coach directive: Send it by Friday.\nrep other: Okay.\n",
    ],
)
def test_a_ticked_box_is_no_step(lines: str) -> None:
    assert shown(FILLER + lines + FILLER) == set()


def test_steps_need_thirty_sentences() -> None:
    read = talk("coach other: Hi.\nrep other: Hi.\n" * 14)
    assert steps(read, actions(read)).missing == Missing(Reason.FEW_SENTENCES, 28, 30)


def test_the_two_questions_were_asked_and_answered() -> None:
    both = (
        "coach open_question: What went really well that you want to repeat?\n"
        + ANSWER
        + "coach open_question: And what did not go as expected, that you should avoid?\n"
        + ANSWER
    )
    found = two_questions(talk(FILLER + both))
    assert (found.value, found.repeat, found.avoid) == (2, 40, 42)


def test_a_question_without_an_answer_was_not_put() -> None:
    unanswered = "coach open_question: What went well?\nrep other: Dunno.\n"
    assert two_questions(talk(FILLER + unanswered)).value == 0


def test_the_two_questions_need_twenty_sentences() -> None:
    assert two_questions(talk(ANSWER + "coach other: Hm.\n")).missing == Missing(Reason.FEW_SENTENCES, 2, 20)
