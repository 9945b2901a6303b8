"""What the tests here share: samples, talks as plain lists, and small Word files."""

from __future__ import annotations

import zipfile
from io import BytesIO
from pathlib import Path
from xml.sax.saxutils import escape

from courtside.talk.shape import Transcript

SAMPLES = Path(__file__).parent / "samples"
WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def sample(name: str) -> bytes:
    return (SAMPLES / name).read_bytes()


def said(talk: Transcript) -> list[tuple[str, str]]:
    """Each turn as its speaker's name and its words."""
    return [
        (talk.speakers[turn.speaker].name, " ".join(sentence.text for sentence in turn.sentences))
        for turn in talk.turns
    ]


def times(talk: Transcript) -> list[tuple[float | None, float | None]]:
    return [(turn.start, turn.end) for turn in talk.turns]


def paragraph(*lines: str) -> str:
    runs = "<w:r><w:br/></w:r>".join(f"<w:r><w:t>{escape(line)}</w:t></w:r>" for line in lines)
    return f"<w:p><w:pPr/>{runs}</w:p>"


def document(*paragraphs: str, before: str = "") -> str:
    body = "".join(paragraphs)
    return f'<?xml version="1.0"?>{before}<w:document xmlns:w="{WORD}"><w:body>{body}</w:body></w:document>'


def docx(xml: str | bytes, **others: bytes) -> bytes:
    file = BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("word/document.xml", xml)
        for name, data in others.items():
            archive.writestr(name, data)
    return file.getvalue()
