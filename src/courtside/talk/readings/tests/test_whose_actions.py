"""Both read what was agreed: who does it, who first said it, by when."""

from __future__ import annotations

import pytest

from courtside.talk.readings import Actions, Missing, Reason, Talk, actions, responsibility
from courtside.talk.readings.due import due
from courtside.talk.readings.tests.talks import CASTELLAN
from courtside.talk.readings.tests.telling import talk
from courtside.talk.shape import Role

FILLER = "coach other: Right, right.\nrep other: Yes, yes.\n" * 10


def said(of: Talk) -> list[tuple[str, str, str, str | None]]:
    """Each action: its owner, its words, who first voiced it, its due date."""
    found: Actions = actions(of)
    return [(a.owner, of.lines[a.line].text, a.originator.value, a.due) for a in found.actions]


def test_the_actions_of_castellan() -> None:
    assert said(talk(CASTELLAN)) == [
        ("Tomas", "Leave procurement to me, I'll ring Anders myself.", "coach", None),
        ("Mara", "All right, I'll send it Friday.", "coach", "Friday"),
        (
            "Mara",
            "I'll ring Karin on Tuesday, she is on nights till then, before I touch the quote.",
            "rep",
            "on Tuesday",
        ),
        ("Tomas", "I'll listen on Monday afternoon.", "rep", "on Monday afternoon"),
    ]


def test_an_idea_of_the_reps_stays_hers_when_she_commits_to_it() -> None:
    later = FILLER + "rep idea: I could call the plant manager.\n" + FILLER
    assert said(talk(later + "rep commitment: I'll call the plant manager by Friday.\n")) == [
        ("Mara", "I'll call the plant manager by Friday.", "rep", "by Friday")
    ]


def test_advice_that_the_rep_takes_was_first_said_by_the_coach() -> None:
    advised = FILLER + "coach advice: Call the plant manager.\nrep other: Okay.\n" + FILLER
    assert said(talk(advised + "rep commitment: I'll call the plant manager.\n"))[0][2] == "coach"


def test_what_both_shape_in_one_exchange_is_both_of_theirs() -> None:
    both = "rep idea: I could send the plant manager a letter.\ncoach advice: Or visit the plant manager.\n"
    assert said(talk(FILLER + both + "rep commitment: I'll visit the plant manager.\n"))[0][2] == "both"


def test_a_bare_yes_takes_its_words_from_the_question() -> None:
    asked = "coach closed_question: Will you send Karin the figures by noon?\nrep commitment: Yes, I will.\n"
    assert said(talk(FILLER + asked))[0] == (
        "Mara",
        "Will you send Karin the figures by noon?",
        "coach",
        "by noon",
    )


def test_a_yes_to_ones_own_idea_put_as_a_question_stays_ones_own() -> None:
    asked = "coach closed_question: So you will visit the plant?\nrep commitment: Yes, I will.\n"
    mine = FILLER + "rep idea: I could visit the plant.\n" + FILLER
    assert said(talk(mine + asked))[0][2] == "rep"


def test_an_order_that_nobody_takes_on_is_no_action() -> None:
    assert said(talk(FILLER + "coach directive: Send it by Friday.\nrep other: Okay.\n")) == []


def test_saying_it_again_is_one_action_with_the_last_date() -> None:
    twice = "rep commitment: I'll ring Karin in Utrecht on Monday.\n" + FILLER
    assert said(talk(twice + "rep commitment: So I ring Karin in Utrecht by Wednesday.\n")) == [
        ("Mara", "I'll ring Karin in Utrecht on Monday.", "rep", "by Wednesday")
    ]


def test_two_reps_who_promise_the_same_have_an_action_each() -> None:
    group = (
        "jon commitment: I'll update the forecast sheet.\neli commitment: I'll update the forecast sheet.\n"
    )
    assert [owner for owner, *_ in said(talk(FILLER + group))] == ["Jon", "Eli"]


def test_a_date_asked_for_is_the_date_of_the_action() -> None:
    asked = (
        "rep commitment: I'll ring Karin about the stoppage.\ncoach closed_question: By when?\n"
        "rep information: By the end of next week.\n"
    )
    assert said(talk(FILLER + asked))[0][3] == "By the end of next week"


def test_the_owner_has_a_role() -> None:
    assert [a.owner_role for a in actions(talk(CASTELLAN)).actions] == [
        Role.COACH,
        Role.REP,
        Role.REP,
        Role.COACH,
    ]


def test_responsibility_counts_what_both_said_half() -> None:
    three = (
        "rep idea: I could send the plant manager a letter.\ncoach advice: Or visit the plant manager.\n"
        "rep commitment: I'll visit the plant manager.\nrep commitment: I'll draft the stoppage sheet.\n"
        "coach directive: Tidy your pipeline notes.\nrep commitment: I'll tidy the pipeline notes.\n"
    )
    found = responsibility(actions(talk(FILLER + three)))
    assert (found.rep, found.both, found.coach) == (1, 1, 1)
    assert found.value == pytest.approx(0.5)


def test_two_actions_are_too_few_for_a_share() -> None:
    two = "rep commitment: I'll ring Karin about nights.\nrep commitment: I'll draft a stoppage sheet.\n"
    found = responsibility(actions(talk(FILLER + two)))
    assert found.missing == Missing(Reason.FEW_ACTIONS, 2, 3)


def test_a_short_talk_has_no_actions_yet() -> None:
    found = actions(talk("coach other: Hi.\nrep commitment: I'll ring her.\n"))
    assert found.missing == Missing(Reason.FEW_SENTENCES, 2, 20)
    assert responsibility(found).missing == found.missing


def test_without_a_coach_nothing_was_agreed() -> None:
    assert actions(talk("rep commitment: I'll ring her.\n")).missing == Missing(Reason.NO_COACH)


@pytest.mark.parametrize(
    ("sentence", "when"),
    [
        ("I'll send it by Friday.", "by Friday"),
        ("I'll send it to her tomorrow morning.", "tomorrow morning"),
        ("You'll have it before the end of the month, promised.", "before the end of the month"),
        ("I'll do it in two weeks.", "in two weeks"),
        ("I ring her on the 14th of March", "on the 14th of March"),
        ("I'll try it next week and tell you on Thursday at 3 pm.", "on Thursday at 3 pm"),
        ("By Thursday evening, so that I can read it before Friday.", "By Thursday evening"),
        ("It goes out on 2026-11-30.", "on 2026-11-30"),
        ("I'll do that right after this.", "right after this"),
        ("I'll ask her at our next session.", "at our next session"),
        ("I'll send you a note Friday about me and Mondays.", "Friday"),
        ("I send them tomorrow to the ones who start Monday.", "tomorrow"),
        ("I'll use Saturday's numbers.", None),
        ("I'll call him by five about the trailer.", "by five"),
        ("Wednesday, and we reach there by ten.", "Wednesday"),
        ("The calendar I will make until the fifteenth.", "until the fifteenth"),
        ("You'll get it by close of business.", "by close of business"),
        ("I'll strike number three before I dial.", "before I dial"),
        ("I'll count how long before I answer.", None),
        ("I may send it.", None),
        ("I'll march in there and ask.", None),
        ("I'll ring Karin.", None),
    ],
)
def test_a_due_date_is_kept_as_it_was_said(sentence: str, when: str | None) -> None:
    assert due(sentence) == when


@pytest.mark.parametrize(
    ("plan", "when"),
    [
        ("I ring Joost on Thursday, when I've got the dates in my hand.", "on Thursday"),
        ("And until Friday evening I've filled in the template, if they agree.", "until Friday evening"),
        ("Then tomorrow I send her the page.", "tomorrow"),
    ],
)
def test_a_plan_in_the_present_tense_with_a_day_is_an_action(plan: str, when: str) -> None:
    assert said(talk(FILLER + f"rep information: {plan}\n")) == [("Mara", plan, "rep", when)]


@pytest.mark.parametrize(
    "told",
    [
        "I rang Joost on Thursday.",
        "I usually ring Joost on Thursday.",
        "If I ring Joost on Thursday, he is out.",
        "I ring Joost.",
    ],
)
def test_what_was_done_or_may_be_is_no_plan(told: str) -> None:
    assert said(talk(FILLER + f"rep information: {told}\n")) == []


@pytest.mark.parametrize(
    "line", ["I'll be in the car.", "I'll put off the video.", "I'll be Joost for five minutes."]
)
def test_a_promise_of_nothing_is_no_action(line: str) -> None:
    assert said(talk(FILLER + f"coach agreement: {line}\nrep commitment: {line}\n")) == []


def test_a_bare_answer_is_no_action() -> None:
    answer = "rep commitment: What the plant manager needs to see in her overtime.\n"
    assert said(talk(FILLER + answer)) == []


def test_what_was_promised_in_a_scene_is_no_action() -> None:
    scene = (
        "coach roleplay: Send me the dates.\nrep commitment: I'll send you the dates on Monday.\n"
        "coach other: Okay, I'm me again.\n"
    )
    assert said(talk(FILLER + scene)) == []


def test_more_about_the_same_in_the_same_turn_is_one_action() -> None:
    more = "rep commitment: I'll ring Fergal on Monday.\nrep commitment: And I'll only ask him one thing.\n"
    assert [when for *_, when in said(talk(FILLER + more))] == ["on Monday"]


def test_an_idea_that_the_coach_grabs_and_the_rep_takes_back_is_the_reps() -> None:
    grabbed = (
        "rep idea: I could call Anna tomorrow.\ncoach directive: Leave Anna to me, I'll call her.\n"
        "rep commitment: No, I'll call Anna myself tomorrow.\n"
    )
    assert said(talk(FILLER + grabbed))[-1] == (
        "Mara",
        "No, I'll call Anna myself tomorrow.",
        "rep",
        "tomorrow",
    )
