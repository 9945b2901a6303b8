"""Big and hostile files get their answer quickly. Bounds are in CPU seconds, far above what is measured."""

from __future__ import annotations

import time
import zipfile
from collections.abc import Callable
from io import BytesIO

import pytest

from courtside.talk import limits
from courtside.talk.formats import Unreadable, read, unreadable
from courtside.talk.formats.tests.making import document, docx, paragraph, said


def cue(number: int, name: str, words: str) -> str:
    minutes, seconds = divmod(number * 3, 60)
    at = f"{minutes // 60:02}:{minutes % 60:02}:{seconds:02}"
    return f"{number + 1}\n{at}.000 --> {at}.900\n{name}: {words}\n"


def talk_of(cues: int) -> bytes:
    names = ("Nadia Rahman", "Tomas Adeyemi")
    return (
        "WEBVTT\n\n" + "\n".join(cue(n, names[n // 3 % 2], "What would you try next?") for n in range(cues))
    ).encode()


def answered(data: bytes, *, within: float) -> Unreadable:
    begin = time.process_time()
    with pytest.raises(Unreadable) as refused:
        read(data)
    assert time.process_time() - begin < within
    return refused.value


def test_twenty_thousand_cues_are_read_in_seconds() -> None:
    data = talk_of(20_000)
    begin = time.process_time()
    talk = read(data)
    assert time.process_time() - begin < 5
    assert len(talk.turns) == 6_667
    assert sum(1 for _ in talk.lines()) == 20_000


@pytest.mark.parametrize("make", [lambda: b"x" * 50_000_000, lambda: talk_of(250_000)])
def test_a_file_beyond_the_limit_is_refused_at_once(make: Callable[[], bytes]) -> None:
    data = make()
    assert len(data) > limits.MOST_BYTES
    assert answered(data, within=0.5).values == {"megabytes": 10}


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("0:0-->0:1\na\n" * 800_000, id="a flood of cues"),
        pytest.param("a: b\n" * 1_900_000, id="a flood of lines"),
        pytest.param("[" + "{}," * 2_000_000 + "{}]", id="a flood of objects"),
        pytest.param("Nadia: " + "la " * 3_000_000, id="a flood of words"),
    ],
)
def test_a_flood_is_refused_for_its_length(text: str) -> None:
    assert answered(text.encode()[: limits.MOST_BYTES], within=3).message == unreadable.TOO_LONG


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("WEBVTT\n\n0:0 --> 0:1\n" + "<v " * 1_000_000, id="open tags"),
        pytest.param("1" * 5_000_000, id="one number"),
        pytest.param("0:0 --> " + "1:" * 2_000_000, id="one time"),
        pytest.param(("Nadia" + " " * 130 + "\n") * 40_000, id="names and spaces"),
        pytest.param("-" * 5_000_000, id="dashes"),
        pytest.param("*" * 5_000_000, id="stars"),
        pytest.param("\n" * 5_000_000 + "x", id="blank lines"),
        pytest.param("1\n\n" * 1_500_000, id="numbers and blank lines"),
        pytest.param("Nadia: a" + "\u0315\u0300" * 500_000, id="marks on one letter"),
    ],
)
def test_no_text_makes_the_patterns_slow(text: str) -> None:
    answered(text.encode(), within=4)


def test_a_long_monologue_without_a_full_stop_is_read() -> None:
    words = "so i asked her and she said maybe " * 20_000
    begin = time.process_time()
    talk = read(f"Nadia: {words}\nTomas: Yes.".encode())
    assert time.process_time() - begin < 5
    assert said(talk)[0] == ("Nadia", words.strip())


def with_lying_size(data: bytes) -> bytes:
    """The archive, its table saying that the document unpacks to 100 bytes."""
    with zipfile.ZipFile(BytesIO(data)) as archive:
        size = archive.getinfo("word/document.xml").file_size
    return data.replace(size.to_bytes(4, "little"), (100).to_bytes(4, "little"))


def test_a_word_document_that_unpacks_to_too_much_is_refused_before_it_is_unpacked() -> None:
    bomb = docx(b"<a>" + b" " * 60_000_000)
    dense = docx(b"<a>" + b" " * 5_000_000)
    crowded = docx(
        document(), **{f"word/media/{number}.png": b"x" for number in range(limits.ARCHIVE_ENTRIES)}
    )
    for data in (bomb, dense, crowded):
        assert answered(data, within=0.5).message == unreadable.PACKED_DOCX
    assert answered(with_lying_size(bomb), within=0.5).message == unreadable.BROKEN_DOCX


def test_a_word_document_of_nothing_but_tags_is_refused() -> None:
    tags = "".join(f"<w:p>{number}</w:p>" for number in range(limits.XML_TAGS // 2 + 1))
    assert answered(docx(document(tags)), within=3).message == unreadable.PACKED_DOCX


def test_deeply_nested_xml_is_no_trouble() -> None:
    deep = "".join(f'<w:p w:id="{number}">' for number in range(50_000)) + "</w:p>" * 50_000
    xml = document(paragraph("Coach: Why?"), deep, paragraph("Rep: Hm.")).encode()
    assert said(read(docx(xml))) == [("Coach", "Why?"), ("Rep", "Hm.")]
