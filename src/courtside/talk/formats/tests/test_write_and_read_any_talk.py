from __future__ import annotations

import json
import sys
import unicodedata
from collections.abc import Callable

import pytest
import webvtt
from hypothesis import given, settings
from hypothesis import strategies as st

from courtside.talk.formats import FORMATS, Unreadable, cue_blocks, read
from courtside.talk.formats.cleaning import INVISIBLE, clean, clean_name
from courtside.talk.formats.tests import writing
from courtside.talk.formats.tests.making import said, sample, times
from courtside.talk.formats.tests.writing import Said
from courtside.talk.shape import Transcript

NAMES = ["Nadia Rahman", "Tomás Adeyemi", "O'Neill & Sons", "Ute van der Berg", "Rep (guest)", "周杰"]
WORDS = [
    "why",
    "the",
    "price?",
    "I",
    "froze.",
    "R&D",
    "<5",
    "naïve,",
    "10:30",
    "then:",
    "“no”",
    "ok",
    "—",
    "и",
]


@st.composite
def talks(draw: st.DrawFn) -> list[Said]:
    """What two to four people said in turn, in order, each with a word."""
    names = draw(st.lists(st.sampled_from(NAMES), min_size=2, max_size=4, unique=True))
    talk: list[Said] = []
    at = draw(st.integers(0, 5_000_000))
    for number in range(draw(st.integers(4, 12))):
        words = ["well", *draw(st.lists(st.sampled_from(WORDS), max_size=8)), "there"]
        start = at + draw(st.integers(0, 90_000))
        at = start + draw(st.integers(1, 9_000))
        talk.append(Said(names[number % len(names)], " ".join(words), start, at))
    return talk


@pytest.mark.parametrize("write", writing.EXACT + writing.BEGINNINGS, ids=lambda write: write.__name__)
@given(talk=talks())
@settings(max_examples=25, deadline=None)
def test_who_said_what_and_when_comes_back(write: Callable[[list[Said]], bytes], talk: list[Said]) -> None:
    back = read(write(talk))
    assert said(back) == [(said.name, said.text) for said in talk]
    starts = [None if start is None else round(start * 1000) for start, _ in times(back)]
    ends = [None if end is None else round(end * 1000) for _, end in times(back)]
    if write in writing.EXACT:
        assert starts == [said.start for said in talk]
        assert ends == [said.end for said in talk]
    else:
        assert all(
            start in (said.start, said.start // 1000 * 1000) for start, said in zip(starts, talk, strict=True)
        )


@given(talk=talks())
@settings(max_examples=25, deadline=None)
def test_a_well_known_reader_of_webvtt_sees_the_same_cues(talk: list[Said]) -> None:
    text = writing.teams(talk).decode()
    theirs = [(cue.start_time.in_milliseconds(), cue.raw_text) for cue in webvtt.from_string(text).captions]
    ours = [(round((cue.start or 0) * 1000), cue.text) for cue in cue_blocks.cues(text, ends_at_blank=True)]
    assert ours == theirs


def sound(talk: Transcript) -> bool:
    """What holds for every talk that is read, whatever the file was."""
    names = [speaker.name for speaker in talk.speakers]
    return (
        talk.source in FORMATS
        and len(set(names)) == len(names) >= 2
        and all(name and len(name) <= 80 and name == clean_name(name) for name in names)
        and all(
            before.speaker != after.speaker for before, after in zip(talk.turns, talk.turns[1:], strict=False)
        )
        and all(turn.sentences for turn in talk.turns)
        and all(0 <= (turn.start or 0) <= (turn.end or turn.start or 0) <= 86_400 for turn in talk.turns)
        and all(line.text == clean(line.text) for line in talk.lines())
    )


def answers(data: bytes, name: str = "") -> bool:
    """Whether the file gives a sound talk or one sentence; any other error comes through."""
    try:
        talk = read(data, name)
    except Unreadable as refused:
        return str(refused).endswith(".")
    return sound(talk)


FILES = {
    name: sample(name)
    for name in (
        "zoom.vtt",
        "teams.vtt",
        "captions.srt",
        "plain.txt",
        "otter.txt",
        "meet.txt",
        "whisperx.json",
        "deepgram.json",
        "assemblyai.json",
    )
}
FILES["word.docx"] = writing.word(
    [Said(name, "Well, why?", at * 1000, at * 1000) for at, name in enumerate(NAMES)]
)


@st.composite
def broken(draw: st.DrawFn, data: bytes) -> bytes:
    """The file with some of its bytes flipped, cut off, doubled, or with others put in."""
    for _ in range(draw(st.integers(1, 4))):
        at = draw(st.integers(0, len(data)))
        to = min(len(data), at + draw(st.integers(0, 60)))
        change = draw(st.sampled_from(["flip", "cut", "double", "drop", "insert"]))
        if change == "flip":
            data = (
                data[:at]
                + bytes(byte ^ draw(st.integers(1, 255)) for byte in data[at : at + 1])
                + data[at + 1 :]
            )
        elif change == "cut":
            data = data[:at]
        elif change == "double":
            data = data[:to] + data[at:]
        elif change == "drop":
            data = data[:at] + data[to:]
        else:
            data = data[:at] + draw(INSERTS) + data[at:]
    return data


INSERTS = st.binary(max_size=12) | st.sampled_from(
    [
        b"-->",
        b"\n\n",
        b"<v ",
        b"&#x110000;",
        b"\xff\xfe",
        b"[",
        b'{"',
        b"99:99:99.999",
        b"\xe2\x80\xae",
        b": ",
        b"\0",
    ]
)


@pytest.mark.parametrize("name", FILES)
@given(data=st.data())
@settings(max_examples=120, deadline=None)
def test_a_broken_file_is_read_or_refused_in_a_sentence(name: str, data: st.DataObject) -> None:
    assert answers(data.draw(broken(FILES[name])), name)


@given(
    data=st.binary(max_size=300)
    | st.text(max_size=300).map(lambda text: text.encode("utf-8", "surrogatepass"))
)
@settings(max_examples=200, deadline=None)
def test_any_bytes_are_read_or_refused_in_a_sentence(data: bytes) -> None:
    assert answers(data)


FIELDS = ["segments", "results", "channels", "alternatives", "paragraphs", "sentences", "utterances", "words"]
FIELDS += ["word", "text", "transcript", "start", "end", "speaker", "channel", "punctuated_word"]
LEAVES = (
    st.none() | st.booleans() | st.integers() | st.floats() | st.sampled_from(["SPEAKER_01", "B", "Why?", ""])
)
JSON = st.recursive(
    LEAVES,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(FIELDS), inner, max_size=4),
    max_leaves=25,
)


@given(
    value=st.dictionaries(st.sampled_from(["segments", "results", "utterances", "words"]), JSON, min_size=1)
)
@settings(max_examples=200, deadline=None)
def test_json_with_the_right_words_and_the_wrong_types_is_read_or_refused(value: object) -> None:
    assert answers(json.dumps(value).encode())


def test_no_control_format_or_surrogate_character_is_left_in_a_text() -> None:
    left = [
        code
        for code in range(sys.maxunicode + 1)
        if unicodedata.category(chr(code)) in ("Cc", "Cf", "Cs")
        and not chr(code).isspace()
        and not INVISIBLE.match(chr(code))
    ]
    assert left == []
