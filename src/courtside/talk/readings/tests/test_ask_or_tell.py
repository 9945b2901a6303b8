"""A coach reads whether they asked or told."""

from __future__ import annotations

import pytest

from courtside.talk.readings import Missing, Reason, ask_and_reflect, ask_to_tell, tell_rate
from courtside.talk.readings.tests.talks import CASTELLAN
from courtside.talk.readings.tests.telling import talk

TEN_ASKS = (
    "coach open_question: What else have you thought of since?\nrep idea: I could go and see her again.\n"
    * 10
)
FIVE_TELLS = "coach advice: Send her the case study.\nrep other: Okay.\n" * 5


def test_asks_and_reflections_are_counted_against_tells() -> None:
    found = ask_and_reflect(talk(CASTELLAN))
    assert (found.asks, found.reflections, found.tells, found.count) == (6, 2, 6, 14)


def test_the_share_is_asks_and_reflections_of_all_that_counts() -> None:
    found = ask_and_reflect(talk(TEN_ASKS + FIVE_TELLS))
    assert found.value == pytest.approx(10 / 15)
    assert found.missing is None
    assert len(found.evidence) == 15


def test_fourteen_counted_sentences_are_not_enough() -> None:
    found = ask_and_reflect(talk(CASTELLAN))
    assert found.value is None
    assert found.missing == Missing(Reason.FEW_COUNTED, 14, 15)


def test_a_tell_that_was_asked_for_is_no_tell() -> None:
    asked_for = "rep question: How did you do that?\ncoach information invited: We began with finance.\n"
    found = ask_and_reflect(talk(TEN_ASKS + FIVE_TELLS + asked_for))
    assert (found.tells, found.invited, found.count) == (5, 1, 15)


def test_a_leading_question_is_a_tell() -> None:
    leading = "coach leading_question: Couldn't you just call him?\nrep other: Hm.\n"
    assert ask_and_reflect(talk(TEN_ASKS + FIVE_TELLS + leading)).tells == 6


def test_empty_questions_show_by_the_answers_they_drew() -> None:
    empty = "coach closed_question: All good?\nrep other: Yes.\n" * 15
    found = ask_and_reflect(talk(empty))
    assert found.value == 1
    assert (found.answered, found.reflections) == (0, 0)


def test_role_play_is_left_out() -> None:
    acted = "coach roleplay: What does your meter cost?\nrep roleplay: What does a stoppage cost you?\n"
    assert ask_and_reflect(talk(TEN_ASKS + FIVE_TELLS + acted)).count == 15


def test_what_a_guest_says_is_not_the_coachs() -> None:
    guest = "guest advice: Call them.\nguest directive: Do it now.\n"
    assert ask_and_reflect(talk(TEN_ASKS + FIVE_TELLS + guest)).tells == 5


def test_without_a_coach_there_is_nothing_to_count() -> None:
    found = ask_and_reflect(talk("rep idea: I could ask her.\njon question: Who?\n"))
    assert found.missing == Missing(Reason.NO_COACH)


def test_a_coach_who_only_greets_has_nothing_counted() -> None:
    found = ask_and_reflect(talk("coach other: Hello.\nrep other: Hi.\n"))
    assert found.missing == Missing(Reason.FEW_COUNTED, 0, 15)


def test_ask_to_tell_is_questions_for_each_tell() -> None:
    found = ask_to_tell(talk(TEN_ASKS + FIVE_TELLS))
    assert found.value == 2
    assert (found.asks, found.tells) == (10, 5)


def test_ask_to_tell_without_a_tell_adds_a_half_to_both() -> None:
    assert ask_to_tell(talk(TEN_ASKS * 2)).value == pytest.approx(20.5 / 0.5)


def test_tell_rate_is_of_all_that_has_substance() -> None:
    praise = "coach affirmation: You prepared this very well.\nrep other: Thanks.\n" * 5
    found = tell_rate(talk(TEN_ASKS + FIVE_TELLS + praise + "coach other: Right.\n"))
    assert found.value == pytest.approx(5 / 20)
    assert found.words == pytest.approx(25 / (70 + 25 + 25))


def test_tell_rate_needs_fifteen_sentences_of_substance() -> None:
    assert tell_rate(talk(FIVE_TELLS)).missing == Missing(Reason.FEW_COUNTED, 5, 15)
