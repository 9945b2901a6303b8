from __future__ import annotations

from collections.abc import Sequence

import pytest

from courtside.talk.moves.tests.talks import moves
from courtside.talk.shape import Move


def test_whoever_says_whom_they_play_is_not_in_the_part_yet() -> None:
    talk = (
        "C: Shall we try it once? I could be Karin, if you like.",
        "R: Okay, let's try it.",
        "C: I'm Karin.",
        "C: Hello, I have ten minutes.",
        "R: What does a night without power cost you?",
        "C: Okay, stop there.",
        "R: That was easier than I thought.",
    )
    played = [False, False, False, True, True, False, False]
    assert [move is Move.ROLEPLAY for move in moves(*talk)] == played


def test_a_role_play_runs_from_the_casting_to_the_step_out_of_it() -> None:
    talk = (
        "C: Shall we practise it? I'll be the buyer.",
        "R: Okay.",
        "C: You are too expensive.",
        "R: What would you compare us with?",
        "C: Okay, stop.",
        "C: What did you notice?",
    )
    assert [move is Move.ROLEPLAY for move in moves(*talk)] == [False, False, True, True, False, False]


@pytest.mark.parametrize(
    "plan",
    [
        "How about we do a visit together?",
        "What about you show them the figures?",
        "You call the buyer and I'll send the form.",
        "I can be patient.",
        "I will be there.",
        "I am the one who signs.",
        "Let's do this again.",
        "Do you want to try it out with two customers?",
        "Let's have a go at the list.",
        "You could have a go at the depot in Leeds.",
    ],
)
def test_a_plan_for_the_work_is_no_role_play(plan: str) -> None:
    talk = (f"C: {plan}", "R: Okay.", "C: Their depot opens at six.", "R: I have the keys.")
    assert Move.ROLEPLAY not in moves(*talk)


@pytest.mark.parametrize(
    "talk",
    [
        ("C: Shall we practise it?", "R: Not today.", "C: What else is on your list?"),
        ("C: The role play with Ben last month was hard.", "R: Yes.", "C: What did you do?"),
    ],
)
def test_a_role_play_that_is_declined_or_only_told_of_is_none(talk: Sequence[str]) -> None:
    assert Move.ROLEPLAY not in moves(*talk)
