"""A coach reads where a task of the rep's became theirs, or an order."""

from __future__ import annotations

import pytest

from courtside.talk.readings import Missing, Reason, Talk, take_overs
from courtside.talk.readings.tests.talks import CASTELLAN
from courtside.talk.readings.tests.telling import talk

SMALL_TALK = "guest other: Hm.\n"
FILLER = "coach other: Right, right.\nrep other: Yes, yes.\n" * 10


def texts(of: Talk) -> list[tuple[str, str]]:
    return [(of.lines[p.rep_line].text, of.lines[p.line].text) for p in take_overs(of).places]


def test_twice_the_problem_changed_hands() -> None:
    castellan = talk(CASTELLAN)
    assert take_overs(castellan).value == 2
    assert texts(castellan) == [
        ("I suppose I could try.", "Leave procurement to me, I'll ring Anders myself."),
        ("I suppose I could try.", "You just get the quote tidy by Friday."),
    ]
    assert [place.taken for place in take_overs(castellan).places] == [True, False]


def test_the_first_of_them_was_given_back() -> None:
    castellan = talk(CASTELLAN)
    first, second = take_overs(castellan).places
    assert first.given_back is not None
    assert (
        castellan.lines[first.given_back].text == "And I'd like to ring Anders myself, if that's all right."
    )
    assert second.given_back is None


def test_a_coach_who_holds_on_gave_nothing_back() -> None:
    held_on = (
        "rep idea: I could ring Anders.\ncoach directive: I'll ring Anders myself.\n"
        "rep idea: I'd like to ring Anders myself.\ncoach directive: No, leave Anders to me.\n"
    )
    assert [place.given_back for place in take_overs(talk(FILLER + held_on)).places] == [None, None]


def test_the_lines_quoted_are_the_reps_and_then_the_coachs() -> None:
    castellan = talk(CASTELLAN)
    assert [castellan.lines[n].speaker.name for n in take_overs(castellan).shown] == ["Mara", "Tomas"]


def test_an_order_out_of_the_blue_takes_nothing_from_anybody() -> None:
    assert texts(talk(FILLER + "coach directive: Fill in your reports by Friday.\n")) == []


def test_an_order_about_an_idea_of_long_ago_takes_it() -> None:
    old = "rep idea: I might visit the Brightwater plant.\n" + FILLER
    assert len(texts(talk(old + "coach directive: Visit Brightwater's plant this week.\n"))) == 1


def test_help_that_was_asked_for_takes_nothing() -> None:
    asked = "rep question: Could you ring Anders for me?\ncoach directive invited: Let me ring him today.\n"
    assert texts(talk(FILLER + "rep obstacle: He ignores me.\n" + asked)) == []


def test_a_promise_as_a_partner_takes_nothing() -> None:
    promise = "rep idea: I want to rehearse it.\ncoach agreement: I'll take that role with you.\n"
    assert texts(talk(FILLER + promise)) == []


def test_one_turn_changes_hands_once() -> None:
    turn = (
        "rep idea: I could ring him.\ncoach directive: Let me ring him.\ncoach directive: Leave it to me.\n"
    )
    assert len(texts(talk(FILLER + turn))) == 1


def test_advice_is_no_order() -> None:
    advice = "rep idea: I could ring him.\ncoach advice: Perhaps write first.\n"
    assert texts(talk(FILLER + advice)) == []


def test_in_a_group_any_reps_idea_can_be_taken() -> None:
    group = (
        "jon idea: I could ring the plant.\neli other: Good.\ncoach directive: I'll ring the plant myself.\n"
    )
    assert len(texts(talk(FILLER + group))) == 1


def test_nineteen_sentences_are_not_enough() -> None:
    short = talk("coach other: Right, right.\nrep other: Yes.\n" * 9 + "coach other: Good.\n" + SMALL_TALK)
    assert take_overs(short).missing == Missing(Reason.FEW_SENTENCES, 19, 20)


def test_without_a_rep_nobody_had_the_problem() -> None:
    assert take_overs(talk("coach directive: Call him.\n")).missing == Missing(Reason.NO_REP)


IDEA = "rep idea: I could send Joost the dates.\n"


def test_a_line_of_a_scene_takes_nothing_whatever_it_was_read_as() -> None:
    scene = (
        "coach roleplay: You are through to finance.\nrep roleplay: I have seven dates for you.\n"
        "coach open_question: Why would I look those up?\nrep idea: I could send you the dates.\n"
        "coach directive: Send me the dates.\ncoach other: Okay, I'm me again.\n"
    )
    assert texts(talk(FILLER + scene)) == []


def test_the_turn_beside_a_scene_takes_nothing() -> None:
    before = IDEA + "coach directive: You be you, I'll do it as Joost.\nrep roleplay: Good morning, Joost.\n"
    assert texts(talk(FILLER + before)) == []


def test_once_out_of_the_scene_the_problem_may_change_hands() -> None:
    scene = "coach roleplay: You are through to finance.\nrep roleplay: Good morning.\n"
    after = "coach other: Okay, stop.\nrep other: Phew.\n" + IDEA + "coach directive: I'll do it myself.\n"
    assert len(texts(talk(FILLER + scene + after))) == 1


@pytest.mark.parametrize(
    "courtesy", ["Take your time.", "No excuse.", "Okay, go on.", "Call me straight after.", "No rush, Mara."]
)
def test_a_courtesy_takes_nothing(courtesy: str) -> None:
    assert texts(talk(FILLER + IDEA + f"coach directive: {courtesy}\n")) == []


def test_an_echo_takes_nothing() -> None:
    assert texts(talk(FILLER + IDEA + "coach directive: Send Joost the dates.\n")) == []


def test_what_the_rep_just_asked_for_takes_nothing() -> None:
    asked = "rep information: I'd like you to look at it first.\nrep idea: I could send it on Friday.\n"
    assert texts(talk(FILLER + asked + "coach directive: I'll do it tonight.\n")) == []


def test_an_unsure_label_takes_nothing() -> None:
    assert texts(talk(FILLER + IDEA + "coach directive ~0.55: I'll ring him.\n")) == []
    assert len(texts(talk(FILLER + IDEA + "coach directive ~0.6: I'll ring him.\n"))) == 1


def test_words_that_say_so_need_no_sure_label() -> None:
    assert len(texts(talk(FILLER + IDEA + "coach directive ~0.55: I'll ring him myself.\n"))) == 1
    assert len(texts(talk(FILLER + IDEA + "coach directive ~0.55: Leave Anders to me.\n"))) == 1


def test_the_surest_place_is_quoted() -> None:
    two = IDEA + "coach directive ~0.7: I'll ring him.\n" + FILLER + IDEA + "coach directive: I'll do it.\n"
    of = talk(FILLER + two)
    assert of.lines[take_overs(of).shown[1]].text == "I'll do it."


def test_the_coach_may_give_it_back() -> None:
    back = "rep idea: I wanted to do it.\ncoach other: Right, then you do it.\n"
    of = talk(FILLER + IDEA + "coach directive: I'll ring him myself.\n" + back)
    (place,) = take_overs(of).places
    assert of.lines[place.given_back or 0].text == "Right, then you do it."
