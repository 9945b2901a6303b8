from __future__ import annotations

import json
import string

import pytest

from courtside.talk.formats import Unreadable, read, unreadable
from courtside.talk.formats.tests.making import document, docx, paragraph, said, sample

TALK = "Zoë Vogt: I’d say “no”, wouldn’t you?\nTomás Núñez: Why?\n" * 3


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", unreadable.EMPTY),
        (b" \r\n\t ", unreadable.EMPTY),
        (b"\xef\xbb\xbf", unreadable.EMPTY),
        (b"WEBVTT\n\n", unreadable.EMPTY),
        ("\u200b\u202e\n".encode(), unreadable.EMPTY),
        (b"Nadia: ...\nTomas: ?!\n", unreadable.EMPTY),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + bytes(range(256)) * 9, unreadable.BINARY),
        (bytes(range(256)) * 40, unreadable.BINARY),
        (bytes(range(1, 256)) * 40, unreadable.BINARY),
        (b"ID3\x04\0\0\0\0" + b"\xff" * 400, unreadable.RECORDING),
        (b"\0\0\0\x20ftypM4A \0\0\0\0", unreadable.RECORDING),
        (b"RIFF\x24\x08\0\0WAVEfmt ", unreadable.RECORDING),
        (b"%PDF-1.7\n%\xe2\xe3\n1 0 obj", unreadable.PDF),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 99, unreadable.OLD_WORD),
        (b"{\\rtf1\\ansi Nadia: Why?\\par Tomas: Hm.}", unreadable.RICH_TEXT),
        (b"PK\x03\x04", unreadable.BROKEN_DOCX),
        (b"PK and nothing else", unreadable.BROKEN_DOCX),
    ],
)
def test_what_is_no_transcript_is_named_for_what_it_is(data: bytes, message: str) -> None:
    with pytest.raises(Unreadable) as refused:
        read(data, "session.vtt")
    assert refused.value.message == message


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"]
)
@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
def test_every_encoding_that_an_export_may_have_is_read(encoding: str, newline: str) -> None:
    talk = read(TALK.replace("\n", newline).encode(encoding))
    assert said(talk)[:2] == [("Zoë Vogt", "I’d say “no”, wouldn’t you?"), ("Tomás Núñez", "Why?")]


@pytest.mark.parametrize(
    ("encoding", "words"), [("cp1251", "Что ты услышала?"), ("shift_jis", "次は何をしますか")]
)
def test_an_old_encoding_of_another_script_is_read(encoding: str, words: str) -> None:
    text = f"Nadia: {words}\nTomas: {words}\n" * 20
    assert said(read(text.encode(encoding)))[0][1].startswith(words)


def test_one_broken_byte_does_not_garble_the_rest() -> None:
    broken = TALK.encode().replace("Zoë".encode(), b"Zo\xc3", 1)
    assert "Tomás Núñez" in [speaker.name for speaker in read(broken).speakers]


def json_file(value: object) -> bytes:
    return json.dumps(value).encode()


@pytest.mark.parametrize(
    "data",
    [
        b"{}",
        b"[]",
        b"[[[]]]",
        b'{"segments": [',
        b'{"segments": [{"text": "a", "start": ' + b"9" * 5_000 + b"}]}",
        b"[" * 300_000,
        b'{"a":' * 300_000,
        b'{"results": {}}',
        json_file({"segments": "many"}),
        json_file({"segments": [None, 1, "a", [], {}]}),
        json_file({"segments": [{"text": 1, "start": "0", "end": [], "speaker": {}}] * 3}),
        json_file(
            {"results": {"channels": [None, {"alternatives": {}}, {"alternatives": [{"words": "x"}]}]}}
        ),
        json_file(
            {
                "results": {
                    "channels": [{"alternatives": [{"paragraphs": {"paragraphs": [{"sentences": 1}]}}]}]
                }
            }
        ),
        json_file({"results": {"utterances": [{"speaker": True, "transcript": "a", "start": False}]}}),
        json_file(
            {"utterances": [{"speaker": -1, "text": "a", "start": 1e308}, {"speaker": 1e9, "text": "b"}]}
        ),
        json_file({"words": [{"speaker": "A", "text": None}, {"speaker": "B"}]}),
    ],
)
def test_json_of_any_other_shape_is_refused(data: bytes) -> None:
    with pytest.raises(Unreadable):
        read(data, "talk.json")


@pytest.mark.parametrize("start", ["NaN", "Infinity", "-1", "1e999", "null", '"3"', "9" * 400])
def test_a_time_in_json_that_cannot_be_is_dropped(start: str) -> None:
    segments = '{"text": "%s", "speaker": "SPEAKER_0%d", "start": %s, "end": 2}'
    text = f'{{"segments": [{segments % ("Why?", 0, start)}, {segments % ("Hm.", 1, "1")}]}}'
    talk = read(text.encode())
    assert talk.turns[0].start in (None, 0.0)
    assert talk.turns[1].start == 1.0


def test_invisible_characters_change_neither_names_nor_words() -> None:
    text = "Na\u200bdia\u202e: Why\u2066 now\u00ad?\x07\nTo\u0301mas: Hm.\U000e0041\n"
    text += "Nadia\ufeff: So?\nT\u00f3mas: Yes."
    assert said(read(text.encode())) == [
        ("Nadia", "Why now?"),
        ("Tómas", "Hm."),
        ("Nadia", "So?"),
        ("Tómas", "Yes."),
    ]


def test_a_name_given_twice_with_another_direction_is_no_second_person() -> None:
    with pytest.raises(Unreadable, match="Only one person"):
        read("Nadia: Why?\n\u202eNadia\u202c: Because.".encode())


def test_more_names_than_people_fit_into_a_session_are_refused() -> None:
    lines = "".join(f"Person {letter}{other}: Yes.\n" for letter in string.ascii_uppercase for other in "AB")
    with pytest.raises(Unreadable, match="more than 50 speakers") as refused:
        read(lines.encode())
    assert refused.value.message.format(**refused.value.values) == str(refused.value)


def test_every_message_is_one_or_two_short_sentences_without_a_line_break() -> None:
    messages = [text for name, text in vars(unreadable).items() if name.isupper()]
    assert len(messages) > 10
    for text in messages:
        assert text.endswith(".")
        assert text.count(". ") <= 1
        assert len(text) <= 120
        assert "\n" not in text


def test_a_word_document_that_is_broken_locked_or_something_else_is_refused() -> None:
    good = docx(document(paragraph("Coach: Why?"), paragraph("Rep: Hm.")))
    assert said(read(good)) == [("Coach", "Why?"), ("Rep", "Hm.")]
    entity = '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>'
    laughs = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>'
    for data, message in [
        (good[: len(good) // 2], unreadable.BROKEN_DOCX),
        (good.replace(b"word/document.xml", b"word/elsewhere.xm"), unreadable.NOT_DOCX),
        (docx("<w:document>"), unreadable.BROKEN_DOCX),
        (docx(document(paragraph("Coach: Why?"), before="<!DOCTYPE x>")), unreadable.BROKEN_DOCX),
        (
            docx(document(paragraph("Coach: &e;"), before=entity).replace("&amp;", "&")),
            unreadable.BROKEN_DOCX,
        ),
        (
            docx(document(paragraph("Coach: &b;"), before=laughs).replace("&amp;", "&")),
            unreadable.BROKEN_DOCX,
        ),
    ]:
        with pytest.raises(Unreadable) as refused:
            read(data, "talk.docx")
        assert refused.value.message == message


def test_every_sample_with_windows_line_ends_gives_the_same_talk() -> None:
    for name in ("zoom.vtt", "teams.vtt", "captions.srt", "plain.txt", "otter.txt", "meet.txt"):
        assert read(sample(name).replace(b"\n", b"\r\n")) == read(sample(name))
