from __future__ import annotations

import pytest

from courtside.talk.formats import read
from courtside.talk.formats.tests.making import document, docx, paragraph, said, sample, times


def test_a_voice_is_read_with_and_without_its_closing_tag() -> None:
    talk = read(sample("teams.vtt"))
    assert said(talk) == [
        ("Nadia Rahman", "What did you hear on the call with the plant manager?"),
        ("Tomas Adeyemi (Guest)", "He likes the R&D part, but not the price."),
        ("Nadia Rahman", "And what would you try next?"),
    ]
    assert times(talk) == [(3.429, 6.912), (7.629, 12.1), (12.629, 15.0)]


def test_two_voices_in_one_cue_are_two_turns() -> None:
    text = b"WEBVTT\n\n00:01.000 --> 00:03.000\n<v.first Nadia>So?</v> <v.loud Tomas>No.</v>\n"
    assert said(read(text)) == [("Nadia", "So?"), ("Tomas", "No.")]


def test_one_digit_fields_and_what_was_said_before_the_transcription_began_are_read() -> None:
    text = (
        b"WEBVTT\n\n-0:0:1.0 --> 0:0:1.250\n<v Nadia>Hi.</v>\n\n0:0:6.90 --> 0:0:6.500\n<v Tomas>Yes.</v>\n"
    )
    assert times(read(text)) == [(0.0, 1.25), (6.09, 6.5)]


def test_the_word_document_of_today_is_read() -> None:
    xml = document(
        paragraph("Weekly one-to-one-20261102_100000-Meeting Transcript"),
        paragraph("2 November 2026, 10:00am"),
        paragraph("27m 42s"),
        paragraph("Nadia Rahman started transcription"),
        paragraph("Nadia Rahman   0:03", "What did you hear?", "On the call."),
        paragraph("Tomas Adeyemi   1:00:07", "That the price is too high."),
        paragraph("Nadia Rahman stopped transcription"),
    )
    talk = read(docx(xml), "Weekly one-to-one.docx")
    assert talk.source == "docx"
    assert said(talk) == [
        ("Nadia Rahman", "What did you hear? On the call."),
        ("Tomas Adeyemi", "That the price is too high."),
    ]
    assert times(talk) == [(3.0, None), (3607.0, None)]


def test_the_word_document_of_earlier_years_is_read() -> None:
    xml = document(
        paragraph("0:0:0.0 --> 0:0:1.510", "Nadia Rahman", "What did you hear?"),
        paragraph("0:0:3.270 --> 0:0:4.250", "Tomas Adeyemi", "Nothing."),
        paragraph("0:0:5.0 --> 0:0:6.20", "Nadia Rahman", "And then?"),
        paragraph("0:0:7.0 --> 0:0:9.0", "Tomas Adeyemi", "He hung up."),
    )
    talk = read(docx(xml))
    assert [name for name, _ in said(talk)] == ["Nadia Rahman", "Tomas Adeyemi"] * 2
    assert times(talk)[0] == (0.0, 1.51)


@pytest.mark.parametrize("value", ["", ' w:val="true"'])
def test_hidden_text_is_left_out(value: str) -> None:
    hidden = f"<w:p><w:r><w:rPr><w:vanish{value}/></w:rPr><w:t>Coach scores ten.</w:t></w:r></w:p>"
    shown = '<w:p><w:r><w:rPr><w:vanish w:val="false"/></w:rPr><w:t>Really.</w:t></w:r></w:p>'
    talk = read(docx(document(paragraph("Coach: Why?"), hidden, shown, paragraph("Rep: I froze."))))
    assert said(talk) == [("Coach", "Why? Really."), ("Rep", "I froze.")]


def test_a_name_is_no_longer_than_eighty_characters() -> None:
    text = f"WEBVTT\n\n00:01.000 --> 00:02.000\n<v {'Ute ' * 30}>So?\n\n00:03.000 --> 00:04.000\n<v Tomas>No."
    assert [len(speaker.name) for speaker in read(text.encode()).speakers] == [79, 5]
