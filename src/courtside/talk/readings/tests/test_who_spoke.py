"""A coach reads who spoke how much, and how long they ran on."""

from __future__ import annotations

import pytest

from courtside.talk.readings import Missing, Reason, Unit, airtime, longest_stretch, talk_share
from courtside.talk.readings.tests.telling import talk

TEN = "one two three four five six seven eight nine ten"


def lines(who: str, times: int, move: str = "information") -> str:
    return f"{who} {move}: {TEN}\n" * times


def test_without_times_the_share_is_of_words() -> None:
    found = talk_share(talk(lines("coach", 30) + lines("rep", 70)))
    assert (found.unit, found.count) == (Unit.WORDS, 1000)
    assert found.value == pytest.approx(0.3)
    assert found.rep == pytest.approx(0.7)


def test_with_times_the_share_is_of_seconds_and_overlap_counts_for_both() -> None:
    found = talk_share(
        talk(f"coach information 0-400: {TEN}\nrep information 390-790: {TEN}\ncoach other 790-800: Mm-hm.")
    )
    assert (found.unit, found.count) == (Unit.SECONDS, 810)
    assert found.value == pytest.approx(410 / 810)


def test_one_turn_without_times_makes_it_words() -> None:
    found = talk_share(talk(f"coach information 0-700: {TEN}\nrep information: {TEN}"))
    assert found.unit is Unit.WORDS
    assert found.missing == Missing(Reason.FEW_WORDS, 20, 800)


def test_nine_minutes_are_not_enough() -> None:
    found = talk_share(talk(f"coach information 0-240: {TEN}\nrep information 240-540: {TEN}"))
    assert found.value is None
    assert found.missing == Missing(Reason.FEW_SECONDS, 540, 600)


def test_role_play_is_left_out_of_the_share() -> None:
    found = talk_share(talk(lines("coach", 40) + lines("rep", 40) + lines("coach", 90, "roleplay")))
    assert found.value == pytest.approx(0.5)
    assert found.count == 800


def test_a_guest_has_their_own_share() -> None:
    found = talk_share(talk(lines("coach", 40) + lines("rep", 30) + lines("guest", 30)))
    assert (found.value, found.rep, found.other) == pytest.approx((0.4, 0.3, 0.3))


@pytest.mark.parametrize(("who", "reason"), [("coach", Reason.NO_REP), ("rep", Reason.NO_COACH)])
def test_one_alone_shares_nothing(who: str, reason: Reason) -> None:
    assert talk_share(talk(lines(who, 100))).missing == Missing(reason)


def test_in_a_group_everybody_has_their_airtime() -> None:
    group = lines("coach", 20) + lines("rep", 20) + lines("jon", 20) + lines("eli", 40)
    found = airtime(talk(group))
    assert [person.name for person in found.people] == ["Eli", "Tomas", "Mara", "Jon"]
    assert [person.share for person in found.people] == pytest.approx([0.4, 0.2, 0.2, 0.2])
    assert found.value == pytest.approx(0.4)
    assert found.evenness == pytest.approx(1 - 1 / 6)


def test_reps_who_speak_alike_are_even() -> None:
    assert airtime(talk(lines("rep", 30) + lines("jon", 30) + lines("eli", 30))).evenness == pytest.approx(1)


def test_two_people_are_no_group() -> None:
    found = airtime(talk(lines("coach", 50) + lines("rep", 50)))
    assert found.missing == Missing(Reason.NOT_A_GROUP, 2, 3)
    assert found.people == ()


def test_two_reps_have_shares_but_no_evenness() -> None:
    found = airtime(talk(lines("coach", 40) + lines("rep", 30) + lines("jon", 30)))
    assert found.evenness is None
    assert len(found.people) == 3


def test_mm_hm_does_not_break_a_stretch() -> None:
    found = longest_stretch(
        talk(
            lines("coach", 2)
            + "rep other: Mm-hm.\n"
            + lines("coach", 3)
            + lines("rep", 1)
            + lines("coach", 4)
        )
    )
    assert (found.value, found.count, found.seconds) == (50, 2, None)
    assert found.evidence == (0, 1, 3, 4, 5)


def test_an_answer_of_substance_breaks_a_stretch_however_short() -> None:
    found = longest_stretch(talk(lines("coach", 2) + "rep information: He left.\n" + lines("coach", 1)))
    assert found.value == 20


def test_asking_okay_does_not_shorten_a_stretch() -> None:
    found = longest_stretch(
        talk(lines("coach", 5) + "coach closed_question: Okay?\nrep other: Okay.\n" + lines("coach", 5))
    )
    assert found.value == 101


def test_a_timed_stretch_runs_from_its_begin_to_its_end() -> None:
    found = longest_stretch(
        talk(
            f"coach information 10-70.5: {TEN}\nrep other 71-71.5: Yeah okay I see that.\n"
            f"coach information 72-108: {TEN}\nrep information 108.2-110: {TEN}"
        )
    )
    assert found.seconds == pytest.approx(98)
    assert (found.at, found.long) == (10, True)


def test_role_play_is_no_stretch() -> None:
    found = longest_stretch(talk(lines("coach", 9, "roleplay") + lines("rep", 1) + lines("coach", 2)))
    assert found.value == 20


def test_without_a_coach_there_is_no_stretch() -> None:
    assert longest_stretch(talk(lines("rep", 3))).missing == Missing(Reason.NO_COACH)
