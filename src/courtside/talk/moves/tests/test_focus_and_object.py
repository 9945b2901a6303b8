from __future__ import annotations

import pytest

from courtside.talk.moves.focus import focus_of, object_of
from courtside.talk.moves.said import said
from courtside.talk.shape import Focus, Move, Object


@pytest.mark.parametrize(
    ("sentence", "move", "focus"),
    [
        ("What went wrong with the printer deal?", Move.OPEN_QUESTION, Focus.PROBLEM),
        ("why do they always block it", Move.OPEN_QUESTION, Focus.PROBLEM),
        ("What could you do instead next time?", Move.OPEN_QUESTION, Focus.SOLUTION),
        ("i'll call the matron on monday", Move.COMMITMENT, Focus.SOLUTION),
        ("I could ask who is worried about it.", Move.IDEA, Focus.SOLUTION),
        ("they never answer", Move.OBSTACLE, Focus.PROBLEM),
        ("Who was in the room?", Move.CLOSED_QUESTION, Focus.OTHER),
        ("okay", Move.OTHER, Focus.OTHER),
    ],
)
def test_a_sentence_dwells_on_a_problem_or_on_a_way_forward(sentence: str, move: Move, focus: Focus) -> None:
    assert focus_of(said(sentence), move) is focus


@pytest.mark.parametrize(
    ("sentence", "move", "about"),
    [
        ("You are at 43 percent of your quota.", Move.INFORMATION, Object.RESULT),
        ("the margin fell to 12%", Move.INFORMATION, Object.RESULT),
        ("You asked one question and then you talked.", Move.INFORMATION, Object.BEHAVIOUR),
        ("i rushed through it and i didn't listen", Move.SELF_EVALUATION, Object.BEHAVIOUR),
        ("The clinic has a new matron.", Move.INFORMATION, Object.OTHER),
        ("They asked for it.", Move.INFORMATION, Object.OTHER),
        ("what is your revenue", Move.ROLEPLAY, Object.OTHER),
    ],
)
def test_a_sentence_is_about_a_figure_or_about_what_somebody_does(
    sentence: str, move: Move, about: Object
) -> None:
    assert object_of(said(sentence), move) is about
