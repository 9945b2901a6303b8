"""A coach reads what kind of questions they asked, and what they gave back."""

from __future__ import annotations

import pytest

from courtside.talk.readings import Missing, Reason, open_questions, reflection_to_question
from courtside.talk.readings.tests.telling import talk

SIX_OPEN = "coach open_question: What did she say to that?\nrep information: She laughed about it.\n" * 6
TWO_CLOSED = "coach closed_question: Did you call?\nrep other: Yes.\n" * 2
REFLECTED = "rep self_evaluation: I rush the price.\ncoach reflection: So the number comes before the need.\n"


def test_three_quarters_of_the_questions_were_open() -> None:
    found = open_questions(talk(SIX_OPEN + TWO_CLOSED))
    assert found.value == pytest.approx(0.75)
    assert (found.open, found.closed, found.count) == (6, 2, 8)


def test_seven_questions_are_not_enough() -> None:
    seven = SIX_OPEN + "coach closed_question: Did you call?\n"
    assert open_questions(talk(seven)).missing == Missing(Reason.FEW_QUESTIONS, 7, 8)
    assert reflection_to_question(talk(seven)).missing == Missing(Reason.FEW_QUESTIONS, 7, 8)


def test_leading_questions_are_no_questions() -> None:
    leading = "coach leading_question: Why not call him?\nrep other: Hm.\n" * 9
    assert open_questions(talk(SIX_OPEN + leading)).count == 6


def test_reflections_for_each_question() -> None:
    found = reflection_to_question(talk(SIX_OPEN + TWO_CLOSED + REFLECTED * 4))
    assert found.value == pytest.approx(0.5)
    assert (found.reflections, found.echoes) == (4, 0)


def test_repeating_the_same_words_is_an_echo() -> None:
    parroted = "rep self_evaluation: I rush the price.\ncoach reflection: Rush the price.\n"
    found = reflection_to_question(talk(SIX_OPEN + TWO_CLOSED + REFLECTED + parroted))
    assert (found.reflections, found.echoes) == (1, 1)


def test_giving_back_the_meaning_with_a_word_of_theirs_is_no_echo() -> None:
    own = "rep self_evaluation: I think I let that happen.\ncoach reflection: You let it happen.\n"
    assert reflection_to_question(talk(SIX_OPEN + TWO_CLOSED + own)).echoes == 0


def test_without_a_coach_there_are_no_questions() -> None:
    assert open_questions(talk("rep idea: I could ask.")).missing == Missing(Reason.NO_COACH)
