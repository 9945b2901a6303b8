"""Otter, Google Meet, and the JSON of speech recognisers."""

from __future__ import annotations

import json

import pytest

from courtside.talk.formats import FORMATS, Unreadable, read
from courtside.talk.formats.tests.making import document, docx, paragraph, said, sample, times


def test_otter_puts_name_and_time_above_the_words() -> None:
    talk = read(sample("otter.txt"))
    assert talk.source == "otter"
    assert said(talk) == [
        ("Nadia Rahman", "What went well on Tuesday?"),
        ("Tomas Adeyemi", "I listened for longer. He said: we meet again at 10:30"),
        ("Unknown Speaker", "Coffee is here."),
        ("Nadia Rahman", "What will you do next time?"),
    ]
    assert times(talk) == [(2.0, None), (9.0, None), (31.0, None), (3731.0, None)]


MEET = [
    ("Nadia Rahman", "What do you want to take away from today?"),
    ("Tomas Adeyemi", "One thing: how to open the second call. I always begin with the price."),
    ("Nadia Rahman", "What would happen if you began with a question?"),
]


def test_meet_gives_the_time_every_few_minutes() -> None:
    talk = read(sample("meet.txt"))
    assert talk.source == "meet"
    assert said(talk) == MEET
    assert times(talk) == [(0.0, None), (None, None), (None, None)]


def test_meet_is_read_as_markdown_and_as_a_word_document_too() -> None:
    lines = sample("meet.txt").decode().splitlines()
    markdown = "\n\n".join(
        f"**{line.replace(': ', ':** ', 1)}"
        if line.startswith(("Nadia Rahman:", "Tomas Adeyemi:"))
        else f"# {line}"
        for line in lines
    )
    assert said(read(markdown.encode())) == MEET
    assert said(read(docx(document(*map(paragraph, lines))))) == MEET


def test_whisperx_counts_speakers_from_one_and_an_unlabelled_segment_goes_by_its_words() -> None:
    talk = read(sample("whisperx.json"))
    assert talk.source == "whisperx"
    assert said(talk) == [
        ("Speaker 2", "What happened on the call?"),
        ("Speaker 1", "I gave the discount before he asked for it."),
    ]
    assert times(talk) == [(0.52, 3.1), (3.4, 8.25)]


def test_whisper_alone_names_nobody() -> None:
    whisper = {"text": "", "segments": [{"id": 0, "start": 0.0, "end": 2.0, "text": " Why?"}]}
    with pytest.raises(Unreadable, match="does not say who speaks"):
        read(json.dumps(whisper).encode())


def test_deepgram_is_read_by_paragraphs_or_by_words_or_by_utterances() -> None:
    talk = json.loads(sample("deepgram.json"))
    whole = read(json.dumps(talk).encode())
    assert whole.source == "deepgram"
    assert said(whole) == [
        ("Speaker 1", "What happened on the call?"),
        ("Speaker 2", "I gave the discount. Before he asked for it."),
    ]
    del talk["results"]["channels"][0]["alternatives"][0]["paragraphs"]
    by_words = read(json.dumps(talk).encode())
    assert said(by_words) == [("Speaker 1", "What happened?"), ("Speaker 2", "Nothing.")]
    assert times(by_words) == [(0.5, 1.2), (1.9, 2.4)]
    talk["results"]["utterances"] = [
        {"start": 0.5, "end": 1.0, "channel": 0, "transcript": "Why?", "speaker": 0},
        {"start": 1.5, "end": 2.0, "channel": 0, "transcript": "Hm.", "speaker": 1},
    ]
    assert said(read(json.dumps(talk).encode())) == [("Speaker 1", "Why?"), ("Speaker 2", "Hm.")]


def test_deepgram_with_two_channels_has_one_person_on_each() -> None:
    def channel(*words: tuple[str, float]) -> dict[str, object]:
        return {"alternatives": [{"words": [{"word": w, "start": at, "end": at + 0.4} for w, at in words]}]}

    talk = {"results": {"channels": [channel(("why", 0.0), ("so", 5.0)), channel(("hm", 2.0), ("no", 2.5))]}}
    assert said(read(json.dumps(talk).encode())) == [
        ("Speaker 1", "why"),
        ("Speaker 2", "hm no"),
        ("Speaker 1", "so"),
    ]


def test_assemblyai_counts_in_milliseconds() -> None:
    talk = json.loads(sample("assemblyai.json"))
    whole = read(json.dumps(talk).encode())
    assert whole.source == "assemblyai"
    assert said(whole) == [("Speaker A", "What happened on the call?"), ("Speaker B", "I gave the discount.")]
    assert times(whole) == [(0.52, 3.1), (3.4, 6.0)]
    talk["utterances"] = None
    assert said(read(json.dumps(talk).encode())) == [("Speaker A", "What"), ("Speaker B", "Nothing.")]


def test_words_that_nobody_is_known_to_have_said_are_kept_but_count_as_no_speaker() -> None:
    segments = [{"text": "Hello.", "start": 0}, {"text": "Why?", "start": 1, "speaker": "SPEAKER_00"}]
    with pytest.raises(Unreadable, match="Only one person"):
        read(json.dumps({"segments": segments}).encode())
    segments.append({"text": "Hm.", "start": 2, "speaker": "SPEAKER_01"})
    assert said(read(json.dumps({"segments": segments}).encode()))[0] == ("Unknown speaker", "Hello.")


def test_every_source_is_a_format_with_a_description() -> None:
    files = ["zoom.vtt", "captions.srt", "plain.txt", "otter.txt", "meet.txt"]
    files += ["whisperx.json", "deepgram.json", "assemblyai.json"]
    sources = {read(sample(name)).source for name in files} | {"docx", "whisper"}
    assert sources == set(FORMATS)
