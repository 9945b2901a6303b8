"""Write a talk as the Word document that Teams lets people download.

    python corpus/tools/word_document.py talk.txt talk.docx

The talk is one line a turn, `[hh:mm:ss] Name: words`; its first name is who started the transcription.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path
from xml.sax.saxutils import escape
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PART = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
DECLARED = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
TURN = re.compile(r"\[(\d\d):(\d\d):(\d\d)\] ([^:]+): (.+)")
LONG_AGO = (1980, 1, 1, 0, 0, 0)  # so that the same talk gives the same bytes


def turns(talk: str) -> list[tuple[str, str, str]]:
    """Each turn as its name, its time as Teams writes it (`0:03`, `1:02:11`) and its words."""
    read = []
    for line in talk.splitlines():
        turn = TURN.fullmatch(line)
        if turn is None:
            raise ValueError(f"Write this line as [hh:mm:ss] Name: words, then try again: {line!r}")
        hours, minutes, seconds, name, words = turn.groups()
        time = f"{int(hours)}:{minutes}:{seconds}" if int(hours) else f"{int(minutes)}:{seconds}"
        read.append((name, time, words))
    return read


def document(talk: str) -> str:
    """The XML of the document: who started the transcription, then a paragraph for each turn."""
    said = turns(talk)
    paragraphs = [_paragraph(_bold(said[0][0]), _run(" started transcription"))]
    paragraphs += [
        _paragraph(_bold(name), _run(f"   {time}"), "<w:r><w:br/></w:r>", _run(words))
        for name, time, words in said
    ]
    body = "".join(paragraphs)
    return f'{DECLARED}<w:document xmlns:w="{WORD}"><w:body>{body}<w:sectPr/></w:body></w:document>'


def write(talk: str, path: Path) -> None:
    """Write the talk to `path` as a DOCX of the three parts that a Word document cannot do without."""
    parts = {
        "[Content_Types].xml": f'{DECLARED}<Types xmlns="{PACKAGE}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Override PartName="/word/document.xml" ContentType="{PART}"/></Types>',
        "_rels/.rels": f'{DECLARED}<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="rId1"'
        f' Type="{OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>',
        "word/document.xml": document(talk),
    }
    with ZipFile(path, "w") as archive:
        for name, content in parts.items():
            archive.writestr(ZipInfo(name, LONG_AGO), content, ZIP_DEFLATED)


def _paragraph(*runs: str) -> str:
    return f"<w:p>{''.join(runs)}</w:p>"


def _run(text: str) -> str:
    return f'<w:r><w:t xml:space="preserve">{escape(text)}</w:t></w:r>'


def _bold(text: str) -> str:
    return f'<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">{escape(text)}</w:t></w:r>'


if __name__ == "__main__":
    if len(sys.argv) != 3:
        raise SystemExit("Name the talk to read and the document to write: talk.txt talk.docx")
    write(Path(sys.argv[1]).read_text(encoding="utf-8"), Path(sys.argv[2]))
