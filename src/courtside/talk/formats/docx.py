"""The text of a Word document, taken out without trusting the file.

A DOCX is a ZIP archive. Counts and sizes are checked on the archive's table before anything is unpacked,
only `word/document.xml` is read, in memory, and its XML may declare nothing (no DTD, no entities).
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator
from io import BytesIO
from xml.etree.ElementTree import Element, ParseError
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import fromstring

from courtside.talk.formats.unreadable import BROKEN_DOCX, NOT_DOCX, PACKED_DOCX, Unreadable
from courtside.talk.limits import ARCHIVE_ENTRIES, UNPACKED_BYTES, UNPACKED_RATIO, XML_TAGS

MAGIC = b"PK"
_DOCUMENT = "word/document.xml"
_ENTRY = b"PK\x01\x02"
_ENCRYPTED = 0x1
_SMALL = 100_000  # a ratio says nothing about a document that is small when unpacked
_BROKEN = (
    BadZipFile,
    DefusedXmlException,
    EOFError,
    NotImplementedError,  # what zipfile raises for a compression or version it does not know
    OSError,
    OverflowError,
    ParseError,
    UnicodeError,
    ValueError,
    struct.error,
    zlib.error,
)


def text(data: bytes) -> str:
    """The paragraphs of the document, a line each. Hidden and deleted text is left out.

    Raises `Unreadable` for an archive that is no document, is broken, or unpacks to more than a transcript
    needs.
    """
    if data.count(_ENTRY) > ARCHIVE_ENTRIES:
        raise Unreadable(PACKED_DOCX)
    xml = _document(data)
    if xml.count(b"<") > XML_TAGS:
        raise Unreadable(PACKED_DOCX)
    try:
        root = fromstring(xml, forbid_dtd=True)
    except _BROKEN as error:
        raise Unreadable(BROKEN_DOCX) from error
    return "".join(_written(root))


def _document(data: bytes) -> bytes:
    try:
        with ZipFile(BytesIO(data)) as archive:
            if _DOCUMENT not in archive.namelist():
                raise Unreadable(NOT_DOCX)
            entry = archive.getinfo(_DOCUMENT)
            _check(entry)
            with archive.open(entry) as file:
                return file.read(UNPACKED_BYTES)
    except Unreadable:
        raise
    except _BROKEN as error:
        raise Unreadable(BROKEN_DOCX) from error


def _check(entry: ZipInfo) -> None:
    """Refuse by what the archive's table says; `zipfile` never unpacks more than that."""
    if entry.flag_bits & _ENCRYPTED or entry.compress_type not in (ZIP_STORED, ZIP_DEFLATED):
        raise Unreadable(BROKEN_DOCX)
    grown = entry.file_size > UNPACKED_RATIO * max(entry.compress_size, 1)
    if entry.file_size > UNPACKED_BYTES or (grown and entry.file_size > _SMALL):
        raise Unreadable(PACKED_DOCX)


def _written(root: Element) -> Iterator[str]:
    hidden = False
    for element in root.iter():
        match element.tag.rpartition("}")[2] if isinstance(element.tag, str) else "":
            case "p":
                yield "\n"
            case "r":
                hidden = False
            case "vanish":
                hidden = not any(value in ("0", "false", "off") for value in element.attrib.values())
            case "br" | "cr":
                yield "\n"
            case "tab":
                yield "\t"
            case "t" if not hidden:
                yield element.text or ""
