"""A talk is mended: split, joined, given to whoever said it, called by a name, told what a line does."""

from __future__ import annotations

import pytest

from courtside.talk import WRITTEN_RULES, Move, Role, Sentence, Speaker, Transcript, Turn, label
from courtside.talk.mends import Called, Does, Join, Mend, SaidBy, Split, mend, spans

TOMAS, MARA = 0, 1


def talk(*turns: Turn) -> Transcript:
    speakers = (Speaker("Tomas", Role.COACH), Speaker("Mara", Role.REP))
    return label(Transcript(speakers, turns))


def turn(speaker: int, *sentences: str, start: float | None = None, end: float | None = None) -> Turn:
    return Turn(speaker, tuple(map(Sentence, sentences)), start, end)


BASE = talk(
    turn(TOMAS, "What happened there?", "You could ring her I rang her.", start=0.0, end=9.0),
    turn(MARA, "She was out.", "I will ring her again.", start=10.0, end=14.0),
    turn(TOMAS, "Good.", start=14.5, end=15.0),
)


def mended(*mends: Mend, base: Transcript = BASE) -> Transcript:
    return mend(base, mends, labeller=WRITTEN_RULES).talk


def said(talk: Transcript) -> list[tuple[str, str]]:
    return [(line.speaker.name, line.text) for line in talk.lines()]


def moves(talk: Transcript) -> list[Move | None]:
    return [line.move for line in talk.lines()]


def test_nothing_mended_is_the_talk_itself() -> None:
    assert mended() == BASE


def test_a_line_is_told_by_its_words() -> None:
    assert list(spans(BASE)) == [range(3), range(3, 10), range(10, 13), range(13, 18), range(18, 19)]


def test_a_sentence_is_split_before_a_word_and_its_halves_are_read_anew() -> None:
    split = mended(Split(7))
    assert [text for _, text in said(split)][1:3] == ["You could ring her", "I rang her."]
    assert moves(split)[3:] == moves(BASE)[2:]
    assert mended(Split(7), Join(7)) == BASE


def test_two_sentences_of_a_turn_are_joined_and_two_of_different_people_are_not() -> None:
    assert said(mended(Join(13)))[2:] == [("Mara", "She was out. I will ring her again."), ("Tomas", "Good.")]
    assert mended(Join(10)) == BASE


def test_a_line_said_by_somebody_else_goes_to_their_turn_and_is_read_as_theirs() -> None:
    given = mended(Split(7), SaidBy(range(7, 10), MARA))
    assert said(given)[:4] == [
        ("Tomas", "What happened there?"),
        ("Tomas", "You could ring her"),
        ("Mara", "I rang her."),
        ("Mara", "She was out."),
    ]
    assert [len(turn.sentences) for turn in given.turns] == [2, 3, 1]


def test_in_the_middle_of_a_turn_it_makes_three_of_it() -> None:
    base = talk(turn(TOMAS, "One two.", "Three.", "Four five."), turn(MARA, "Six."))
    given = mended(SaidBy(range(2, 3), MARA), base=base)
    assert [(one.speaker, one.words) for one in given.turns] == [(TOMAS, 2), (MARA, 1), (TOMAS, 2), (MARA, 1)]
    assert mended(SaidBy(range(2, 3), MARA), SaidBy(range(2, 3), TOMAS), base=base) == base


def test_times_inside_a_turn_are_shared_out_by_its_words() -> None:
    given = mended(Split(7), SaidBy(range(7, 10), MARA))
    assert [(one.start, one.end) for one in given.turns] == [(0.0, 6.3), (6.3, 14.0), (14.5, 15.0)]


def test_where_times_are_missing_none_is_made_up() -> None:
    base = talk(turn(TOMAS, "One two.", "Three.", start=1.0), turn(MARA, "Four."))
    assert [(one.start, one.end) for one in mended(SaidBy(range(2, 3), MARA), base=base).turns] == [
        (1.0, None),
        (None, None),
    ]


def test_both_halves_keep_what_somebody_said_of_the_whole() -> None:
    halves = mended(Does(range(3, 10), Move.ADVICE), Split(7))
    assert moves(halves)[1:3] == [Move.ADVICE, Move.ADVICE]
    assert moves(mended(Does(range(3, 10), Move.ADVICE), Split(7), Does(range(7, 10), Move.OTHER)))[1:3] == [
        Move.ADVICE,
        Move.OTHER,
    ]


def test_joined_lines_do_what_the_first_is_said_to_do() -> None:
    two = Does(range(10, 13), Move.OBSTACLE), Does(range(13, 18), Move.IDEA)
    assert moves(mended(*two, Join(13)))[2] is Move.OBSTACLE
    assert moves(mended(two[1], Join(13)))[2] is not Move.IDEA
    assert moves(mended(*two, Join(13), Split(13)))[2:4] == [Move.OBSTACLE, Move.IDEA]


def test_going_back_to_what_was_read_is_a_mend_as_well() -> None:
    assert mended(Does(range(3, 10), Move.AFFIRMATION), Does(range(3, 10), None)) == BASE


def test_a_move_of_the_other_role_waits_until_it_fits() -> None:
    named = Does(range(10, 13), Move.OBSTACLE)
    given = mended(named, SaidBy(range(10, 13), TOMAS))
    assert moves(given)[2] is not Move.OBSTACLE
    assert moves(mended(named, SaidBy(range(10, 13), TOMAS), SaidBy(range(10, 13), MARA)))[2] is Move.OBSTACLE


def test_a_name_changes_and_no_label_does() -> None:
    called = mended(Called(MARA, "Mara Lindqvist"))
    assert [speaker.name for speaker in called.speakers] == ["Tomas", "Mara Lindqvist"]
    assert called.turns == BASE.turns


def test_words_that_are_not_there_and_labels_that_are_missing_are_refused() -> None:
    with pytest.raises(IndexError):
        mended(SaidBy(range(18, 20), MARA))
    with pytest.raises(IndexError):
        mended(Called(2, "Nobody"))
    with pytest.raises(ValueError, match="not labelled"):
        mended(base=Transcript(BASE.speakers, (turn(TOMAS, "One."), turn(MARA, "Two."))))
