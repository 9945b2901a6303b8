"""A coach reads how they opened, whether the rep came first, and who raised what."""

from __future__ import annotations

import pytest

from courtside.talk.readings import (
    Approach,
    First,
    Missing,
    Reason,
    opening,
    raised,
    rep_first,
    uptake,
)
from courtside.talk.readings.tests.talks import CASTELLAN
from courtside.talk.readings.tests.telling import talk
from courtside.talk.shape import Role

REST = "coach other: Right.\nrep information: It is quiet at the moment.\n" * 10
VIEW = (
    "rep self_evaluation: I think that I rush the price whenever there is a silence and they notice it too.\n"
)


def test_asking_what_the_rep_wants_is_agreement() -> None:
    found = opening(talk(CASTELLAN))
    assert (found.value, found.opened_by, found.first) == (Approach.AGREEMENT, Role.COACH, 0)
    assert found.partner_moves == 2
    assert found.evidence == (0, 2)


def test_asking_leave_again_and_again_is_permission() -> None:
    leave = "coach permission: Can I help you with this?\nrep other: Sure.\ncoach permission: Is now okay?\n"
    assert opening(talk(leave + REST)).value is Approach.PERMISSION


def test_leave_to_share_an_idea_once_is_not_permission() -> None:
    assert opening(talk("coach permission: May I share an idea?\n" + REST)).value is Approach.UNCLEAR


def test_orders_that_fill_the_opening_are_leverage() -> None:
    orders = "coach directive: Call them today.\nrep other: Okay.\n" * 3
    found = opening(talk(orders + REST))
    assert (found.value, found.orders, found.threats) == (Approach.LEVERAGE, 3, ())


def test_a_threat_later_on_is_noted_and_no_opening() -> None:
    threat = "coach directive: If you miss this one we'll have to talk about your territory.\n"
    found = opening(talk(CASTELLAN + threat))
    assert found.value is Approach.AGREEMENT
    assert found.threats == (43,)


def test_a_threat_in_the_opening_is_leverage() -> None:
    found = opening(talk("coach directive: You close it by the thirtieth or else.\n" + CASTELLAN))
    assert (found.value, found.threats) == (Approach.LEVERAGE, (0,))


@pytest.mark.parametrize(
    "told",
    [
        "coach directive: You told him the thirtieth or else.",
        "coach directive: He said it was your last chance.",
        "coach directive ~0.5: You close it by the thirtieth or else.",
    ],
)
def test_words_of_another_talk_and_guesses_are_no_threat(told: str) -> None:
    assert opening(talk(f"{told}\n" + CASTELLAN)).threats == ()


def test_a_threat_in_a_role_play_is_none() -> None:
    assert opening(talk(REST + "coach roleplay: This is your last chance.\n")).threats == ()


def test_the_rep_may_open() -> None:
    assert opening(talk("rep idea: I want to begin with Castellan.\n" + REST)).opened_by is Role.REP


def test_good_morning_opens_nothing() -> None:
    greeted = "coach information: Morning Mara.\nrep idea: I want to begin with Castellan.\n"
    assert opening(talk(greeted + REST)).opened_by is Role.REP


def test_nine_turns_are_no_opening_yet() -> None:
    assert opening(talk("coach other: Hi.\nrep other: Hi.\n" * 4 + "coach other: So.\n")).missing == Missing(
        Reason.FEW_TURNS, 9, 10
    )


def test_an_offer_after_fifteen_words_of_view_came_second() -> None:
    offer = VIEW + "coach advice: Count to five first.\nrep other: Okay.\ncoach advice: Or write it down.\n"
    early = "rep obstacle: It is hard.\ncoach directive: Call them.\n"
    found = rep_first(talk(offer + offer + early))
    assert (found.count, found.after) == (3, 2)
    assert found.value == pytest.approx(2 / 3)
    assert found.before == (9,)


def test_an_offer_that_was_asked_for_is_not_held_against_anybody() -> None:
    asked = "rep question: What would you do?\ncoach advice invited: I would call.\n"
    assert rep_first(talk(asked * 3)).missing == Missing(Reason.FEW_OFFERS, 0, 3)


def test_who_raised_what_first() -> None:
    found = raised(talk(CASTELLAN))
    assert found.results == First(5, Role.REP, None)
    assert found.problem == First(6, Role.REP, None)
    assert found.way_forward == First(1, Role.REP, None)
    assert found.value == 3
    assert found.rep_ways == 2


def test_a_coach_who_opens_with_the_numbers_raised_them() -> None:
    found = raised(talk("coach information result 3-9: You are at 61 per cent.\n" + REST))
    assert found.results == First(0, Role.COACH, 3)
    assert (found.value, found.count, found.problem) == (0, 1, None)


def test_too_little_was_said_to_say_who_raised_it() -> None:
    assert raised(talk(VIEW + "coach other: Hm.\n")).missing == Missing(Reason.FEW_SENTENCES, 2, 20)


def test_building_on_the_reps_words_is_uptake() -> None:
    heard = VIEW + "coach open_question: What happens in that silence?\n"
    passed = VIEW + "coach closed_question: Did you book the room?\n"
    told = VIEW + "coach advice: Count to five in the silence.\n"
    found = uptake(talk(heard * 6 + passed + told))
    assert (found.taken_up, found.count) == (6, 8)


def test_the_lines_that_built_on_them_are_named() -> None:
    heard = VIEW + "coach open_question: What happens in that silence?\n"
    passed = VIEW + "coach closed_question: Did you book the room?\n"
    spoken = talk(passed + heard * 7)
    replies = [line.number for line in spoken.lines if "that silence" in line.text]
    assert list(uptake(spoken).evidence) == replies
    assert len(replies) == 7


def test_seven_replies_are_too_few() -> None:
    assert uptake(talk((VIEW + "coach reflection: You feel watched.\n") * 7)).missing == Missing(
        Reason.FEW_ANSWERS, 7, 8
    )


@pytest.mark.parametrize("read", [rep_first, raised, uptake])
def test_without_a_coach_there_is_nothing_to_compare(read: object) -> None:
    assert callable(read)
    assert read(talk(VIEW * 30)).missing == Missing(Reason.NO_COACH)
