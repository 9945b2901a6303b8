"""A coach reads whether they waited and whether they cut in, where the file's times can show it."""

from __future__ import annotations

import pytest

from courtside.talk.readings import Missing, Reason, interruptions, wait_time
from courtside.talk.readings.tests.telling import talk


def conversation(*, gap: float, cuts: int = 0, rounds: int = 12, offset: float = 0.3) -> str:
    """Question and answer, so many times, the answer `gap` seconds after; the first replies cut in."""
    lines, now = [], offset
    for number in range(rounds):
        lines.append(f"coach open_question {now:.2f}-{now + 3:.2f}: What then?")
        now += 3 + gap
        lines.append(f"rep information {now:.2f}-{now + 5:.2f}: She asked me to wait for her.")
        now += 5 + (-0.8 if number < cuts else 0.4)
    return "\n".join(lines)


def test_the_wait_is_the_median_from_question_to_speech() -> None:
    found = wait_time(talk(conversation(gap=1.5)))
    assert found.value == pytest.approx(1.5)
    assert (found.count, found.went_on) == (12, 0)


def test_going_on_after_a_question_leaves_no_room() -> None:
    went_on = conversation(gap=1.5) + (
        "\ncoach open_question 120.1-130.2: What would you do?\ncoach advice: I would call her."
    )
    assert wait_time(talk(went_on)).went_on == 1


def test_four_questions_are_too_few_to_wait() -> None:
    assert wait_time(talk(conversation(gap=1.5, rounds=4))).missing == Missing(Reason.FEW_ANSWERS, 4, 5)


def test_beginning_half_a_second_early_cuts_in() -> None:
    found = interruptions(talk(conversation(gap=1.5, cuts=3)))
    assert (found.value, found.by_rep, found.count) == (3, 0, 23)
    assert found.evidence == (2, 4, 6)


def test_mm_hm_does_not_cut_in() -> None:
    murmured = conversation(gap=1.5) + (
        "\nrep information 120.1-130.5: I told her that.\ncoach other 124.2-124.7: Mm-hm."
        "\nrep other 130.9-131: Yes."
    )
    assert interruptions(talk(murmured)).value == 0


def test_the_rep_may_cut_in_too() -> None:
    assert interruptions(talk(conversation(gap=-0.9))).by_rep == 12


def test_without_times_nobody_can_tell() -> None:
    untimed = talk("coach open_question: What then?\nrep information: She waited.\n" * 12)
    assert wait_time(untimed).missing == Missing(Reason.NO_TIMES)
    assert interruptions(untimed).missing == Missing(Reason.NO_TIMES)


def test_times_to_the_second_cannot_show_a_wait() -> None:
    coarse = "\n".join(
        f"coach open_question {n * 10}-{n * 10 + 3}: What then?\n"
        f"rep information {n * 10 + 4}-{n * 10 + 9}: She waited."
        for n in range(12)
    )
    assert wait_time(talk(coarse)).missing == Missing(Reason.COARSE_TIMES)


def test_turns_joined_end_to_begin_cannot_either() -> None:
    joined = "\n".join(
        f"coach open_question {n * 9 + 0.5}-{n * 9 + 3.5}: What then?\n"
        f"rep information {n * 9 + 3.5}-{n * 9 + 9.5}: She waited."
        for n in range(12)
    )
    assert wait_time(talk(joined)).missing == Missing(Reason.JOINED_TIMES)


def test_a_group_waits_too() -> None:
    group = conversation(gap=2).replace("rep information", "jon information", 6)
    assert wait_time(talk(group)).value == pytest.approx(2)


def test_without_a_coach_nobody_asked() -> None:
    assert wait_time(talk("rep information 0.1-2: Hi.")).missing == Missing(Reason.NO_COACH)
