from __future__ import annotations

import pytest

from courtside.talk.formats import Unreadable, read
from courtside.talk.formats.tests.making import said, sample, times


def test_a_name_before_a_colon_begins_a_turn_and_other_colons_do_not() -> None:
    talk = read(sample("plain.txt"), "session.txt")
    assert talk.source == "text"
    assert said(talk) == [
        ("Nadia Rahman", "What is the one deal you want to talk about?"),
        (
            "Tomas Adeyemi",
            "The water works. Here is what I wrote about it: they want the drawing by Friday."
            " Note: see https://example.org/drawing",
        ),
        ("Nadia Rahman", "What makes you hesitate?"),
        ("Tomas Adeyemi", "I have not met the buyer."),
    ]
    assert times(talk) == [(4.0, None), (11.0, None), (25.0, None), (29.0, None)]


@pytest.mark.parametrize(
    "lines",
    [
        ("coach: why?", "rep: I froze."),
        ("Q: why?", "A: I froze."),
        ("[00:01 - 00:02] Nadia: why?", "[00:03 - 00:05] Tomas: I froze."),
        ("00:00:01 Nadia: why?", "00:00:03 Tomas: I froze."),
        ("Nadia (00:01):\nwhy?", "Tomas (00:03):\nI froze."),
        ("Nadia 00:01: why?", "Tomas 00:03: I froze."),
        ("Nadia | 00:01\nwhy?", "Tomas | 00:03\nI froze."),
        ("Nadia:\n  why?\n", "Tomas:\n  I froze.\n"),
        ("- **Nadia**: why?", "- **Tomas**: I froze."),
        ("Rahman, Nadia: why?", "Adeyemi, Tomas: I froze."),
    ],
)
def test_the_many_ways_in_which_people_write_a_talk_down(lines: tuple[str, str]) -> None:
    talk = read("\n".join(lines).encode())
    assert [words for _, words in said(talk)] == ["why?", "I froze."]
    assert all(name[-1].isalnum() for name, _ in said(talk))


def test_a_person_who_speaks_once_is_a_speaker_where_every_line_has_a_name() -> None:
    text = "Nadia: Ready?\nTomas: Yes.\nElena Petrova: I have to go.\nLook: she waves.\nNadia: Bye."
    assert [speaker.name for speaker in read(text.encode()).speakers] == ["Nadia", "Tomas", "Elena Petrova"]


def test_capitals_before_a_colon_are_no_speaker_where_few_lines_have_a_name() -> None:
    lines = ["Nadia: Ready?", "Tomas: Yes.", "We did this", "and that", "Pump House: a mess", "and more"] * 2
    lines[4] = "and so on"
    assert [speaker.name for speaker in read("\n".join(lines).encode()).speakers] == ["Nadia", "Tomas"]


def test_two_spellings_of_a_name_are_one_person_who_is_shown_by_the_better_one() -> None:
    talk = read(b"tomas  adeyemi: Yes.\nNadia: So?\nTomas Adeyemi: No.\nNADIA: Well?\nTOMAS ADEYEMI: Hm.")
    assert [speaker.name for speaker in talk.speakers] == ["Tomas Adeyemi", "Nadia"]


def test_a_text_that_only_has_colons_names_nobody() -> None:
    with pytest.raises(Unreadable, match="does not say who speaks"):
        read(
            b"We met on Monday. Here is the thing: it went badly.\nNote: call back.\nhttps://example.org\n"
            * 5
        )


def test_one_speaker_is_not_a_talk() -> None:
    with pytest.raises(Unreadable) as refused:
        read(b"Nadia: Hello?\nNadia: Anybody there?\n")
    assert (
        str(refused.value)
        == "Only one person speaks in this file. Export it with everybody's names, then try again."
    )
