from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from courtside.talk.lexicon import word_set
from courtside.talk.sentences import split

WRITTEN = [
    "We lost it. | What would you do differently?",
    "Mr. Hale and Dr. Osei want the pilot. | They sign on Friday.",
    "Take a small pump, e.g. the 3.5 kW one. | It fits.",
    "The margin fell to 3.5 percent. | Then it rose.",
    "We closed Q3. | Now it is about Q4.",
    "Look at line No. 4 of the offer. | It is wrong.",
    "Did they sign? | No. | They want to wait.",
    "I met J. Hartmann at the fair. | She remembered us.",
    "That leaves plan B. | Nobody likes it.",
    "Well… maybe I talked too much.",
    "I waited... and then he hung up.",
    "He never called back... | What did you do then?",
    'She said "What does it cost?" and left. | I froze.',
    '"Why now?" he asked me. | I had no answer.',
    "He wants it by 5 p.m. on Monday. | Can you do that?",
    "They meet at 9 a.m. | The buyer will be there.",
    "We sell pipes, valves, etc. in the north.",
    "1. Call the plant. | 2. Send the drawing.",
    "Great! | How did you do that?!",
    "They are at Brandt Ltd. in Leeds.",
    "Okay. | so what happened. | tell me more.",
    "What did you ask ? | I asked for the budget .",
]

HEARD = [
    "so we had the demo on tuesday and they liked it | so what did you do next",
    "they went quiet after the quote | what do you think is behind that",
    "he wants ten percent off | have you asked him why",
    "the plant manager was not there | okay what's the plan for him",
    "yeah | i called her twice last week",
    "mm-hm | how did that feel",
    "right | what would a good meeting look like for you",
    "i sent them the offer on monday morning | and then i never heard from them again",
    "the trial ends in a week | can you call the nurse before that",
    "we spoke about the fleet renewal | tell me about the second meeting",
    "that was a long week | how many calls did you make",
    "the school board meets in may | but how will you reach them before",
    "you opened very well there | okay so what would you do differently next time",
    # one clause, however many words could open something
    "i asked him what do you need to decide",
    "that is how we do it here",
    "i don't know what they are going to say",
    "it went okay with the head of purchasing",
    "i think so too",
    "that was all right for a first call",
    "neither do you want that",
    "the thing you can do is call",
    "can you tell me how it went",
    "how confident are you that they will sign",
    "what kind of questions did you ask him",
]


@pytest.mark.parametrize("example", WRITTEN)
def test_written_text_is_split_at_its_marks(example: str) -> None:
    parts = tuple(example.split(" | "))
    assert split(example.replace(" | ", " ")) == parts


@pytest.mark.parametrize("example", HEARD)
def test_speech_without_marks_is_split_where_something_new_opens(example: str) -> None:
    parts = tuple(example.split(" | "))
    assert split(example.replace(" | ", " ")) == parts


def test_a_question_in_a_long_run_becomes_its_own_sentence() -> None:
    run = (
        "so i went to the site and i met the foreman and he showed me the old boiler which leaks and he "
        "said that the owner will not pay for a new one this year so i left a brochure what could you have "
        "asked him about the cost of the leak"
    )
    assert split(run)[-1] == "what could you have asked him about the cost of the leak"


def test_a_long_run_is_broken_into_parts_one_can_label() -> None:
    run = " ".join(["and i told them about the price", "but they did not want to hear of it"] * 10)
    parts = split(run)
    assert all(len(part.split()) <= 35 for part in parts)
    assert all(len(part.split()) >= 3 for part in parts)


def test_a_long_sentence_with_its_mark_stays_whole() -> None:
    sentence = (
        "When the buyer said that the board had moved the money to the new warehouse, I did not ask what "
        "that meant for the summer, and I went on with my slides as if nothing had been said."
    )
    assert split(sentence) == (sentence,)


def test_marks_alone_join_what_stands_before_them() -> None:
    assert split("Really ? !") == ("Really ? !",)
    assert split("...") == ("...",)


@pytest.mark.parametrize("nothing", ["", "  ", "\n\t"])
def test_no_words_no_sentence(nothing: str) -> None:
    assert split(nothing) == ()


_WORDS = st.sampled_from(
    sorted(
        word_set(
            "so what okay and then i you did do how right yeah but because tell me let's called them "
            "the price",
            "Mr. e.g. No. 4 Q3. 3.5 … ... ? ! \"Why?\" J. it's I'll we sign. now – 1. etc. U.S.",
        )
    )
)


@given(st.one_of(st.text(), st.lists(_WORDS, max_size=120).map(" ".join)))
def test_no_word_is_lost_added_or_changed(text: str) -> None:
    parts = split(text)
    assert " ".join(parts).split() == text.split()
    assert all(part.strip() for part in parts)
