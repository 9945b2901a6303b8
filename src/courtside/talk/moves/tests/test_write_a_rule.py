from __future__ import annotations

import pytest

from courtside.talk.moves.phrases import Phrases, Rule, Rulebook
from courtside.talk.moves.said import said
from courtside.talk.shape import Move


def holds(phrase: str, sentence: str, unless: tuple[str, ...] = ()) -> bool:
    words = said(sentence)
    book = Rulebook([Rule(Move.ADVICE, 0.7, (phrase,), unless)])
    return book.matches(words.words, marked=words.marked) == {Move.ADVICE: 0.7}


@pytest.mark.parametrize(
    ("phrase", "sentence", "expected"),
    [
        ("you could/might ask", "You might ask him.", True),
        ("you could/might ask", "You will ask him.", False),
        ("you could just? ask", "you could just ask", True),
        ("you could just? ask", "you could ask", True),
        ("have you tried {ing}", "Have you tried calling?", True),
        ("have you tried {ing}", "have you tried it", False),
        ("if ... then", "if he does not sign then we wait", True),
        ("if ... then", "if he does not sign by the first of may then we wait", False),
        ("^ why not", "Well, so, why not?", True),
        ("^ why not", "I see why not.", False),
        ("call him $", "you could call him.", True),
        ("call him $", "you could call him today", False),
        ("good idea", "Good idea.", True),
    ],
)
def test_the_notation_means_what_it_says(phrase: str, sentence: str, expected: bool) -> None:
    assert holds(phrase, sentence) is expected


def test_an_exception_takes_a_rule_back() -> None:
    assert holds("you should", "you should go", unless=("you should have",))
    assert not holds("you should", "you should have gone", unless=("you should have",))


def test_the_surest_of_several_rules_gives_the_confidence() -> None:
    book = Rulebook([Rule(Move.ADVICE, 0.5, ("you could",)), Rule(Move.ADVICE, 0.9, ("^ maybe",))])
    assert book.matches(said("maybe you could go").words, marked=False) == {Move.ADVICE: 0.9}


@pytest.mark.parametrize(("sentence", "expected"), [("You could?", False), ("You could.", True)])
def test_a_rule_may_ask_for_no_question_mark(sentence: str, expected: bool) -> None:
    book = Rulebook([Rule(Move.ADVICE, 0.5, ("you could",), marked=False)])
    words = said(sentence)
    assert bool(book.matches(words.words, marked=words.marked)) is expected


def test_a_class_of_words_that_nobody_defined_is_refused() -> None:
    with pytest.raises(KeyError, match="sung"):
        Phrases().add("have you {sung}", 0)


@pytest.mark.parametrize(
    ("text", "core"),
    [
        ("I'm gonna call", "i am going to call"),
        ("Well, so you can’t?", "you can not"),
        ("dont you think", "do not you think"),
        ("It's the customer's fault", "it is the customer's fault"),
        ("okay yeah", ""),
    ],
)
def test_one_spelling_is_enough_for_a_rule(text: str, core: str) -> None:
    assert " ".join(said(text).core) == core
