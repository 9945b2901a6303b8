from __future__ import annotations

from courtside.talk.formats import read
from courtside.talk.formats.tests.making import said, sample, times
from courtside.talk.shape import Role


def test_the_cues_of_one_speaker_are_one_turn_and_a_sentence_broken_over_them_is_whole() -> None:
    talk = read(sample("zoom.vtt"), "GMT20261102_Recording.transcript.vtt")
    assert talk.source == "webvtt"
    assert [speaker.name for speaker in talk.speakers] == ["Nadia Rahman", "Tomás Adeyemi"]
    assert [sentence.text for sentence in talk.turns[0].sentences] == [
        "Thanks for sending your notes.",
        "Where would you like to begin?",
    ]
    assert said(talk)[1:] == [
        ("Tomás Adeyemi", "With the clinic in Leeds. They went quiet after the quote."),
        ("Nadia Rahman", "Mm-hm."),
        ("Tomás Adeyemi", "One thing: I never asked who signs."),
    ]


def test_speech_that_overlaps_keeps_its_own_times() -> None:
    talk = read(sample("zoom.vtt"))
    assert times(talk) == [(2.14, 7.02), (7.9, 12.45), (12.2, 12.9), (13.0, 18.77)]
    assert talk.timed


def test_a_long_pause_does_not_end_a_turn() -> None:
    text = b"WEBVTT\n\n" + b"".join(
        b"00:%02d:00.000 --> 00:%02d:05.000\n%s\n\n" % (minute, minute, words)
        for minute, words in (
            (1, b"Nadia: What else?"),
            (4, b"Nadia: Take your time."),
            (9, b"Tomas: Nothing."),
        )
    )
    assert said(read(text)) == [("Nadia", "What else? Take your time."), ("Tomas", "Nothing.")]


def test_nobody_has_a_role_yet() -> None:
    assert {speaker.role for speaker in read(sample("zoom.vtt")).speakers} == {Role.OTHER}


def test_a_phone_number_may_be_a_name() -> None:
    text = sample("zoom.vtt").decode().replace("Tomás Adeyemi", "+44 20 7946 ***12")
    assert [speaker.name for speaker in read(text.encode()).speakers] == ["Nadia Rahman", "+44 20 7946 ***12"]
