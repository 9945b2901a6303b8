"""A coach looks in the mirror of one talk."""

from __future__ import annotations

import time

import pytest

from courtside.talk import BY_HAND, LabelledBy, Transcript, Voice, mirror
from courtside.talk.headline import Rule
from courtside.talk.readings import (
    FINDINGS,
    LongestStretch,
    TakeOvers,
)
from courtside.talk.readings.tests.talks import CASTELLAN, KAMSTRA
from courtside.talk.readings.tests.telling import told
from courtside.talk.words.teller import called

ASK = "coach open_question: What did you try?\nrep information: I rang her twice that week.\n"
REFLECT = "coach reflection: So she was busy.\nrep information: She was in Utrecht.\n"
TELL = "coach information: Plants buy in spring.\nrep other: Okay.\n"
LONG = " ".join(["word"] * 400)


def test_the_headline_of_castellan_is_that_the_problem_changed_hands() -> None:
    castellan = mirror(told(CASTELLAN))
    assert castellan.headline_says() == (
        "You asked 6 times and told 6. Twice you took the problem out of Mara’s hands. "
        "You gave 1 of them back."
    )
    assert [castellan.lines[number].text for number in castellan.headline.lines] == [
        "I suppose I could try.",
        "Leave procurement to me, I'll ring Anders myself.",
    ]


TAKEN = "rep idea: I could ring.\ncoach directive ~{sure}: I'll ring them myself.\n"


def test_one_place_that_is_very_sure_is_said_with_a_may_be() -> None:
    one = mirror(told(TAKEN.format(sure=0.9) + ASK * 15))
    assert one.headline.rule is Rule.CHANGED_HANDS
    assert one.headline_says() == (
        "You asked 15 times and told 1. In one place it may be that you took the problem over."
    )


def test_one_place_that_is_not_very_sure_makes_no_headline() -> None:
    order = "rep idea: I could ring.\ncoach directive ~0.7: You get the quote tidy.\n"
    one = mirror(told(order + ASK * 15 + REFLECT))
    assert one.find(TakeOvers).value == 1
    assert one.headline.rule is Rule.ASKED


def test_a_place_that_was_given_back_is_said_with_it() -> None:
    back = "rep idea: I wanted to ring them.\ncoach other: Right, then you do it.\n"
    assert mirror(told(TAKEN.format(sure=1) + back + ASK * 15)).headline_says().endswith("You gave it back.")


def test_a_threat_the_labeller_was_not_very_sure_of_makes_no_headline() -> None:
    threat = "coach directive ~0.7: This is your last chance.\n"
    assert mirror(told(ASK * 15 + REFLECT + threat)).headline.rule is Rule.ASKED


def test_the_headline_of_kamstra_is_what_went_maras_way() -> None:
    kamstra = mirror(told(KAMSTRA))
    assert kamstra.headline_says() == (
        "You asked 12 times and told nothing unasked. Mara first said 4 of the 4 actions."
    )


@pytest.mark.parametrize(
    ("talk", "rule", "says"),
    [
        (ASK * 5, Rule.NOT_ENOUGH, "Not enough yet: 5 of 15 sentences of yours that count."),
        (
            ASK * 5 + TELL * 12,
            Rule.TOLD_MORE,
            "You asked 5 times and told 12. You gave nothing back of what Mara said.",
        ),
        (
            ASK * 15 + f"coach other 0-2: {LONG}\nrep information: {LONG} {LONG}\n",
            Rule.GAVE_NOTHING_BACK,
            "You asked 15 times and told nothing unasked. You gave nothing back of what Mara said.",
        ),
        (
            ASK * 15 + REFLECT + f"coach other: {LONG} {LONG}\n",
            Rule.SPOKE_MORE,
            "You asked 15 times and told nothing unasked. You spoke 90 % of the words.",
        ),
        (
            ASK * 15 + REFLECT + "coach directive: This is your last chance.\n",
            Rule.PRESSURE,
            "You asked 15 times and told 1. One sentence tied a consequence to doing as told.",
        ),
        (
            ASK * 15 + REFLECT,
            Rule.ASKED,
            "You asked 15 times and told nothing unasked. You gave back what Mara said once.",
        ),
    ],
)
def test_the_first_rule_that_holds_makes_the_headline(talk: str, rule: Rule, says: str) -> None:
    seen = mirror(told(talk))
    assert (seen.headline.rule, seen.headline_says()) == (rule, says)


def test_running_on_for_more_than_ninety_seconds_makes_the_headline() -> None:
    asked = "".join(
        f"coach open_question {n * 10}.1-{n * 10 + 3}: What then?\n"
        f"rep information {n * 10 + 4}-{n * 10 + 9}: She waited for us to come back.\n"
        for n in range(15)
    )
    seen = mirror(told(asked + "coach reflection 160-262: So she waited."))
    assert seen.headline.rule is Rule.RAN_ON
    assert seen.headline_says().endswith("Once you spoke for 102 seconds without a break.")


def test_every_question_is_answered_in_order() -> None:
    castellan = mirror(told(CASTELLAN))
    assert [type(finding) for finding in castellan.findings] == list(FINDINGS)
    said = {entry.question: entry.sentence for entry in castellan.says()}
    assert len(said) == len(FINDINGS)
    assert said["Who kept the problem?"] == (
        "Twice a task of Mara’s became yours or an order. You gave 1 of them back."
    )
    assert said["Whose ideas became the plan?"] == (
        "2 of 4 actions were first said by Mara, 0 by both, 2 by you."
    )
    assert said["Did I wait?"] == "Cannot tell. This transcript has no times."


def test_an_hour_of_talk_is_read_at_once() -> None:
    hour = told(CASTELLAN * 24)
    begin = time.process_time()
    assert len(mirror(hour).lines) == 1032
    assert time.process_time() - begin < 0.4  # 0.05 s where nothing else runs


def test_no_sentence_has_a_hole_in_it() -> None:
    for talk in (CASTELLAN, KAMSTRA, ASK * 40 + TELL * 40, CASTELLAN + "jon idea: I could help.\n"):
        seen = mirror(told(talk))
        for text in [seen.headline_says(), *(said.sentence for said in seen.says())]:
            assert text.endswith(".")
            assert not set("{}") & set(text)
            assert "None" not in text.replace("None gave back", "")


def test_in_a_group_those_are_named_whom_the_lines_show() -> None:
    group = (
        "rep idea: I could ring.\njon idea: I could too.\ncoach directive: I'll ring them myself.\n" * 2
        + ASK * 15
    )
    assert mirror(told(group)).headline_says().endswith("Twice you took the problem out of Jon’s hands.")


@pytest.mark.parametrize("talk", ["", "rep idea: I could ring her.", "coach other: Hi.", "guest other: Hi."])
def test_a_talk_without_coach_or_rep_says_so_and_raises_nothing(talk: str) -> None:
    seen = mirror(told(talk) if talk else Transcript((), ()))
    assert all(found.missing for found in seen.findings if not isinstance(found, LongestStretch))
    assert all(said.sentence for said in seen.says())


def test_a_finding_is_found_by_its_kind() -> None:
    assert mirror(told(CASTELLAN)).find(TakeOvers).value == 2


def test_it_says_who_put_the_labels_on() -> None:
    assert mirror(told(CASTELLAN)).labelled_by == BY_HAND
    rules = LabelledBy("written rules", "7")
    assert mirror(told(CASTELLAN), labeller=rules).labelled_by == rules


def test_another_voice_says_it_in_another_language() -> None:
    dutch = {
        "You asked {times} and told {tells}.": "Je vroeg {times} en vertelde {tells}.",
        "{times} you took the problem out of {rep}’s hands.": "{times} nam je het probleem van {rep} over.",
        "twice": "twee keer",
        "You gave {count} of them back{at}.": "{count} daarvan gaf je terug{at}.",
    }
    voice = Voice(
        lambda text: dutch.get(text, text), lambda _, many, __: dutch.get(many, many.replace("times", "keer"))
    )
    assert mirror(told(CASTELLAN)).headline_says(voice) == (
        "Je vroeg 6 keer en vertelde 6. Twee keer nam je het probleem van Mara over. 1 daarvan gaf je terug."
    )


@pytest.mark.parametrize(
    ("name", "others", "said"),
    [
        ("Mara Lindqvist", ["Tomas Adeyemi"], "Mara"),
        ("Mara Lindqvist", ["Mara Okafor"], "Mara Lindqvist"),
        ("Mara", ["Tomas"], "Mara"),
        ("Speaker 2", ["Tomas"], "Speaker 2"),
        ("Lindqvist, Mara", ["Tomas"], "Lindqvist, Mara"),
        ("Dr. Mara Lindqvist", ["Tomas"], "Dr. Mara Lindqvist"),
        ("李明", ["Tomas"], "李明"),
    ],
)
def test_somebody_is_called_by_their_first_name_where_it_is_clear(
    name: str, others: list[str], said: str
) -> None:
    assert called(name, [name, *others]) == said
