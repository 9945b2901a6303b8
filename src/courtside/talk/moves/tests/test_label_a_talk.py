from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import pytest

from courtside.talk.moves import WRITTEN_RULES, label
from courtside.talk.moves.tests.talks import COACH, REP, Example, examples, labelled, moves
from courtside.talk.shape import (
    COACH_MOVES,
    REP_MOVES,
    Family,
    Label,
    Line,
    Move,
    Role,
    Sentence,
    Speaker,
    Transcript,
    Turn,
)

WRITTEN_WITH = ("written", "heard", "hard", "messy")
KNOWN_MISSES = {"You should see her proposals, they are on time."}
"""Comparisons that shame without a word of blame are beyond written rules."""


def compared(example: Example) -> list[tuple[Line, Label, Label]]:
    """Each line with the label it has and the one it should have."""
    lines = label(example.talk, labeller=WRITTEN_RULES).lines()
    return [
        (line, line.sentence.label, wanted)
        for line, wanted in zip(lines, example.labels, strict=True)
        if line.sentence.label
    ]


@pytest.mark.parametrize(
    "example", [example for name in WRITTEN_WITH for example in examples(name)], ids=lambda one: one.title
)
def test_the_examples_get_the_labels_that_a_coach_would_give(example: Example) -> None:
    wrong = [
        f"{line.text!r} is {wanted.move}, not {got.move}"
        for line, got, wanted in compared(example)
        if line.text not in KNOWN_MISSES and (got.move, got.invited) != (wanted.move, wanted.invited)
    ]
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize(("role", "kinds"), [(Role.COACH, COACH_MOVES), (Role.REP, REP_MOVES)])
def test_every_label_has_a_dozen_examples(role: Role, kinds: frozenset[Move]) -> None:
    counts: Counter[Move] = Counter()
    for name in WRITTEN_WITH:
        for example in examples(name):
            for line, wanted in zip(example.talk.lines(), example.labels, strict=True):
                counts[wanted.move] += line.role is role
    assert {move: counts[move] for move in kinds if counts[move] < 12} == {}


def test_talks_that_the_rules_were_not_written_with_are_mostly_right() -> None:
    pairs = [pair for example in examples("held_out") for pair in compared(example)]
    right = sum(got.move is wanted.move for _line, got, wanted in pairs)
    assert right / len(pairs) >= 0.9


@pytest.mark.parametrize("name", ["spoken", "spoken_heard"])
def test_talk_as_people_speak_it_is_mostly_right(name: str) -> None:
    pairs = [pair for example in examples(name) for pair in compared(example)]
    right = sum(got.move is wanted.move for _line, got, wanted in pairs)
    assert right / len(pairs) >= 0.88


def test_only_a_default_is_unsure() -> None:
    unsure = {
        (line.role, got.move)
        for example in examples("spoken")
        for line, got, _wanted in compared(example)
        if not got.sure
    }
    assert unsure == {(Role.COACH, Move.INFORMATION), (Role.REP, Move.INFORMATION)}


@pytest.mark.parametrize(
    ("sentence", "move"),
    [
        ("you should see her face when she opens the box", Move.INFORMATION),
        ("Can you send me the list by noon?", Move.DIRECTIVE),
        ("what if you called her", Move.LEADING_QUESTION),
        ("can you tell me how it went", Move.OPEN_QUESTION),
        ("you're my best rep so don't let me down", Move.DIRECTIVE),
        ("let me give you a tip", Move.OTHER),
        ("You don't have to decide today.", Move.INFORMATION),
        ("I didn't have to call anybody.", Move.INFORMATION),
        ("Maybe you need to slow down.", Move.ADVICE),
        ("why didn't you just call him", Move.DIRECTIVE),
        ("why did they stop", Move.OPEN_QUESTION),
        ("Have you thought about a pilot?", Move.LEADING_QUESTION),
        ("What have you thought about since?", Move.OPEN_QUESTION),
        ("What makes it a four?", Move.OPEN_QUESTION),
        ("on a scale of one to ten how sure are you", Move.CLOSED_QUESTION),
        ("Great.", Move.OTHER),
        ("Great work on the proposal.", Move.AFFIRMATION),
    ],
)
def test_words_alone_do_not_decide(sentence: str, move: Move) -> None:
    assert moves(f"C: {sentence}") == (move,)


@pytest.mark.parametrize("spelling", ["practise", "practice"])
def test_british_and_american_spelling_mean_the_same(spelling: str) -> None:
    assert moves(f"C: Would you like to {spelling} the opening?") == (Move.AGREEMENT,)


def test_what_the_rep_asked_for_is_invited_for_two_turns() -> None:
    labels = labelled(
        "R: How would you open with a buyer like that?",
        "C: I would ask what changed since spring.",
        "R: mm-hm",
        "C: You could also bring the sample.",
        "R: The sample is still with the dentist in Aachen.",
        "C: You could fetch it on the way.",
    )
    told = [one for one in labels if one.move is Move.ADVICE]
    assert [one.invited for one in told] == [True, True, False]
    assert [one.family for one in told] == [Family.NONE, Family.NONE, Family.TELL]


def test_an_order_is_never_invited() -> None:
    labels = labelled("R: What should I do?", "C: You have to call them today.")
    assert labels[1].move is Move.DIRECTIVE
    assert labels[1].family is Family.TELL


def test_an_explanation_after_blame_pushes_back() -> None:
    assert moves("C: Why didn't you call them?", "R: The office was closed all week.")[1] is Move.OBSTACLE
    assert moves("C: When did you call them?", "R: The office was closed all week.")[1] is Move.INFORMATION


def test_yes_is_a_promise_only_where_one_was_asked_for() -> None:
    assert moves("C: Are you willing to ask him on Monday?", "R: Yes.")[1] is Move.COMMITMENT
    assert moves("C: Did you ask him on Monday?", "R: Yes.")[1] is Move.OTHER


def test_the_rep_s_own_words_returned_are_a_reflection() -> None:
    assert moves("R: The board froze the budget.", "C: The budget is frozen.")[1] is Move.REFLECTION
    assert moves("R: It went well.", "C: The budget is frozen.")[1] is Move.INFORMATION


@pytest.mark.parametrize(
    ("answer", "move"),
    [
        ("So the board comes first.", Move.REFLECTION),
        ("Frozen by the board.", Move.REFLECTION),
        ("It cost you your sleep.", Move.REFLECTION),
        ("Mind you, the board froze it last year.", Move.INFORMATION),
        ("The board meets on Friday.", Move.INFORMATION),
        ("The board has eight people.", Move.INFORMATION),
        ("Our board froze it too.", Move.INFORMATION),
        ("The clinic opens late.", Move.INFORMATION),
    ],
)
def test_news_is_no_reflection_and_what_is_drawn_from_the_rep_s_words_is(answer: str, move: Move) -> None:
    assert moves("R: The board froze the budget.", f"C: {answer}")[1] is move


def test_a_promise_of_the_coach_is_an_agreement_and_a_takeover_an_order() -> None:
    assert moves("C: I'll leave him alone.") == (Move.AGREEMENT,)
    assert moves("C: I'll ask our lawyer what she thinks.") == (Move.AGREEMENT,)
    assert moves("C: I'll ring him myself.") == (Move.DIRECTIVE,)
    assert moves("C: Leave the buyer to me.") == (Move.DIRECTIVE,)


def test_what_the_rep_noticed_is_a_judgement_when_it_was_asked_for() -> None:
    assert moves("C: What did you notice?", "R: That it wasn't hard at all.")[1] is Move.SELF_EVALUATION
    assert moves("C: Where was it?", "R: That is the old depot.")[1] is not Move.SELF_EVALUATION
    assert moves("C: What did you notice?", "R: That.")[1] is not None


def test_whoever_neither_coaches_nor_sells_does_nothing_that_counts() -> None:
    speakers = (COACH, REP, Speaker("Cem"))
    talk = Transcript(speakers, (Turn(2, (Sentence("You need to call them."),)),))
    (line,) = label(talk, labeller=WRITTEN_RULES).lines()
    assert line.move is Move.OTHER


@pytest.mark.parametrize(("speakers", "missing"), [((COACH,), "rep"), ((REP,), "coach")])
def test_a_talk_without_roles_says_whom_to_name(speakers: tuple[Speaker, ...], missing: str) -> None:
    with pytest.raises(ValueError, match=f"role of {missing}. Name who"):
        label(Transcript(speakers, (Turn(0, (Sentence("Hello."),)),)))


def test_another_labeller_takes_the_place_of_the_rules() -> None:
    class Nodding:
        name, version = "nodding", "1"

        def label(self, lines: Sequence[Line]) -> list[Label]:
            return [Label(Move.AFFIRMATION) for _line in lines]

    talk = Transcript((COACH, REP), (Turn(0, (Sentence("Why?"),)),))
    assert [line.move for line in label(talk, labeller=Nodding()).lines()] == [Move.AFFIRMATION]


def test_moves_fit_whoever_makes_them_and_confidence_is_a_share() -> None:
    for example in examples("held_out"):
        for line, got, _wanted in compared(example):
            assert got.move in (COACH_MOVES if line.role is Role.COACH else REP_MOVES)
            assert 0 < got.confidence <= 1
