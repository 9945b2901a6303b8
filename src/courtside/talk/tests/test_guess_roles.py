from __future__ import annotations

import pytest

from courtside.talk.roles import guess_roles
from courtside.talk.shape import Role, Sentence, Speaker, Transcript, Turn

TELLING = (
    ("Ada", "You are at 48 percent of target and that is not good enough."),
    ("Ben", "The vans came late for three weeks."),
    ("Ada", "I don't want excuses."),
    ("Ada", "You need to make more calls, you need to follow the script, and you need to do it this week."),
    ("Ben", "Okay."),
    ("Ada", "Send me your list tonight and copy me on every mail."),
    ("Ben", "Right."),
)
ASKING = (
    ("Ben", "I met the two owners of the cheese dairy on Tuesday and I showed them the small line."),
    ("Ada", "How did they take it?"),
    ("Ben", "He liked it, she said nothing, and I talked far too much because I was nervous."),
    ("Ada", "What would you do differently?"),
    ("Ben", "I could ask her first, I'll call her on Friday and ask what she needs."),
    ("Ada", "So you want to hear her."),
)


def talk(*said: tuple[str, str]) -> Transcript:
    names = list(dict.fromkeys(name for name, _text in said))
    speakers = tuple(Speaker(name) for name in names)
    return Transcript(speakers, tuple(Turn(names.index(name), (Sentence(text),)) for name, text in said))


def roles(*said: tuple[str, str]) -> dict[str, Role]:
    return {speaker.name: speaker.role for speaker in guess_roles(talk(*said)).speakers}


@pytest.mark.parametrize("said", [TELLING, ASKING])
def test_the_manager_who_tells_and_the_coach_who_asks_both_coach(said: tuple[tuple[str, str], ...]) -> None:
    assert roles(*said) == {"Ada": Role.COACH, "Ben": Role.REP}
    # who is named first in the file makes no difference
    assert roles(*said[1:], said[0]) == {"Ada": Role.COACH, "Ben": Role.REP}


def test_every_guess_gives_its_reason() -> None:
    told = {speaker.name: speaker.reason for speaker in guess_roles(talk(*TELLING)).speakers}
    asked = {speaker.name: speaker.reason for speaker in guess_roles(talk(*ASKING)).speakers}
    assert told["Ada"] == "Says what is to be done."
    assert asked["Ada"] == "Asks about the work of the other."
    assert asked["Ben"] == "Reports on their own customers and calls."


def test_a_name_that_says_the_role_is_believed() -> None:
    said = (("Rep 1", "What would you like to cover?"), ("Coach", "I called the dairy and they said no."))
    guessed = guess_roles(talk(*said))
    assert {speaker.name: speaker.role for speaker in guessed.speakers} == {
        "Rep 1": Role.REP,
        "Coach": Role.COACH,
    }
    assert {speaker.reason for speaker in guessed.speakers} == {"The name says so."}


def test_in_a_group_one_coaches_and_the_others_are_reps() -> None:
    said = (
        *ASKING,
        ("Cem", "I had the same with the brewery, they said the line was too small and I lost them."),
        ("Ada", "What did you learn from it?"),
        ("Cem", "I should have asked how much they fill in a day."),
        ("Dee", "Hi."),
    )
    assert roles(*said) == {"Ada": Role.COACH, "Ben": Role.REP, "Cem": Role.REP, "Dee": Role.OTHER}


def test_peers_who_talk_alike_get_a_guess_that_calls_itself_weak() -> None:
    said = (
        ("Ada", "I called the port and they said no."),
        ("Ben", "What did you ask them?"),
        ("Ada", "I asked who decides."),
        ("Ben", "I met my buyer on Monday, he said yes."),
        ("Ada", "How did you get him to say yes?"),
        ("Ada", "Where was that?"),
        ("Ben", "I sent him the sample."),
        ("Ben", "What will you do?"),
    )
    guessed = guess_roles(talk(*said))
    assert sorted(speaker.role for speaker in guessed.speakers) == [Role.COACH, Role.REP]
    assert all(speaker.reason.startswith("A weak guess") for speaker in guessed.speakers)


def test_a_rep_who_asks_in_a_role_play_stays_the_rep() -> None:
    said = (
        ("Ada", "What worries you about the call?"),
        ("Ben", "I am afraid they will say no."),
        ("Ada", "I'll be the buyer."),
        ("Ben", "Okay."),
        ("Ada", "I called three firms and they said you are too expensive."),
        ("Ben", "What did you like about them?"),
        ("Ada", "I liked the price, I got a good one."),
        ("Ben", "How did you compare us, and what would you miss?"),
        ("Ben", "Who decides, and when will you decide?"),
    )
    assert roles(*said) == {"Ada": Role.COACH, "Ben": Role.REP}


def test_one_speaker_is_nobody_s_coach() -> None:
    guessed = guess_roles(talk(("Ada", "What did you do?")))
    assert guessed.speakers[0].role is Role.OTHER
    assert "Name the coach and the rep" in guessed.speakers[0].reason


def test_a_guess_can_be_corrected() -> None:
    guessed = guess_roles(talk(*ASKING)).with_roles({"Ada": Role.REP, "Ben": Role.COACH})
    assert {speaker.name: speaker.role for speaker in guessed.speakers} == {
        "Ada": Role.REP,
        "Ben": Role.COACH,
    }
