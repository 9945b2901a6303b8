from __future__ import annotations

import pytest

from courtside.talk.formats import Unreadable, read
from courtside.talk.formats.tests.making import said, sample, times


def test_a_caption_without_a_name_goes_on_with_the_speaker_before_it() -> None:
    talk = read(sample("captions.srt"))
    assert talk.source == "srt"
    assert said(talk) == [
        ("Nadia Rahman", "How was the second meeting?"),
        ("Tomas Adeyemi", "It went well, until he asked about delivery."),
        ("Nadia Rahman", "What did you say?"),
        ("Tomas Adeyemi", "Nothing."),
    ]
    assert times(talk)[1] == (4.2, 11.5)


def test_labels_of_a_recogniser_become_numbered_speakers() -> None:
    first = "1\n00:00:01,000 --> 00:00:02,000\n[SPEAKER_00]: Why?\n\n"
    text = first + "2\n00:00:03,000 --> 00:00:04,000\n[SPEAKER_01]: Hm."
    assert said(read(text.encode())) == [("Speaker 1", "Why?"), ("Speaker 2", "Hm.")]


@pytest.mark.parametrize("header", ["WEBVTT\n\n", ""])
def test_captions_that_name_nobody_are_refused(header: str) -> None:
    text = (
        header
        + "00:00:01.000 --> 00:00:02.000\nWhy?\n\n00:00:03.000 --> 00:00:04.000\nThe thing is: I froze.\n"
    )
    with pytest.raises(Unreadable, match="does not say who speaks"):
        read(text.encode())


def test_blank_lines_inside_and_missing_blank_lines_between_captions_do_no_harm() -> None:
    text = "1\n00:00:01,000 --> 00:00:02,000\nCoach: Why\n\nnow?\n2\n00:00:03,000 --> 00:00:04,000\nRep: Hm."
    assert said(read(text.encode())) == [("Coach", "Why now?"), ("Rep", "Hm.")]


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("00:00:05,400 --> 00:00:05,100", (5.4, 5.4)),
        ("00:00:50,000 --> 00:00:05,000", (50.0, None)),
        ("00:99:00,000 --> 00:00:05,000", (None, 5.0)),
        ("99:00:00,000 --> 99:00:05,000", (None, None)),
        ("-00:00:09,000 --> -00:00:05,000", (None, None)),
        ("::: --> ,,,", (None, None)),
        ("75:10.000 --> 75:11.500", (4510.0, 4511.5)),
    ],
)
def test_a_time_that_cannot_be_is_mended_or_dropped(
    written: str, expected: tuple[float | None, float | None]
) -> None:
    text = f"1\n00:00:01,000 --> 00:00:02,000\nCoach: Why?\n\n2\n{written}\nRep: Hm."
    assert times(read(text.encode())) == [(1.0, 2.0), expected]


def test_captions_out_of_order_are_put_in_order_of_their_beginning() -> None:
    text = "2\n00:00:03,000 --> 00:00:04,000\nRep: Hm.\n\n1\n00:00:01,000 --> 00:00:02,000\nCoach: Why?\n"
    assert said(read(text.encode())) == [("Coach", "Why?"), ("Rep", "Hm.")]


def test_notes_styles_and_markup_are_not_said() -> None:
    text = (
        "WEBVTT - Team\nKind: captions\n\nSTYLE\n::cue { color: red }\n\nNOTE\nCoach: secret\n\n"
        "00:01.000 --> 00:02.000 align:start\n<c.yellow><00:01.500>Coach: Why</c> &lt;now&gt;?\n\n"
        "00:03.000 --> 00:04.000\n{\\an8}<b>Rep:</b> AT&amp;T &bogus; 3 < 4\n"
    )
    assert said(read(text.encode())) == [("Coach", "Why <now>?"), ("Rep", "AT&T &bogus; 3 < 4")]
