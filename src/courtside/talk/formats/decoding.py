"""From bytes to text: which encoding a file is in, and whether it is text at all."""

from __future__ import annotations

import codecs
import re

from charset_normalizer import from_bytes

from courtside.talk.formats.unreadable import BINARY, OLD_WORD, PDF, RECORDING, RICH_TEXT, Unreadable

# The longer mark first: that of UTF-32 begins with that of UTF-16.
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_KINDS = (
    (b"%PDF", PDF),
    (b"\xd0\xcf\x11\xe0", OLD_WORD),
    (b"{\\rtf", RICH_TEXT),
    (b"ID3", RECORDING),
    (b"\xff\xfb", RECORDING),
    (b"RIFF", RECORDING),
    (b"OggS", RECORDING),
    (b"fLaC", RECORDING),
    (b"\x1aE\xdf\xa3", RECORDING),
)
_FILM = re.compile(rb".{4}ftyp", re.DOTALL)
_CONTROLS = bytes([*range(9), *range(14, 32), 127])
_MOST_CONTROLS = 0.02  # random bytes have a tenth; text has next to none
_SAMPLE = 20_000
_FOREIGN = 0.3  # above this share of bytes beyond ASCII a text is not in a Latin script
_NEWLINES = re.compile("\r\n?|\u2028|\u2029|\x85|\x0b|\x0c")


def decode(data: bytes) -> str:
    """The text of a file, its lines ended by a line feed. Raises `Unreadable` where it is not text.

    A mark at the beginning decides, then UTF-8, then UTF-16 without a mark. What is left is an old 8-bit
    encoding: Windows-1252 for a Latin script, otherwise what charset-normalizer makes of a sample.
    """
    for magic, message in _KINDS:
        if data.startswith(magic):
            raise Unreadable(message)
    if _FILM.match(data):
        raise Unreadable(RECORDING)
    text = _marked(data) or _utf8(data) or _utf16(data) or _eight_bit(data)
    return _NEWLINES.sub("\n", text)


def _marked(data: bytes) -> str | None:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data.decode(encoding, "replace")
    return None


def _utf8(data: bytes) -> str | None:
    """The text if it is UTF-8, be it with a few broken characters (a file cut off, a flipped bit)."""
    if b"\0" in data:
        return None
    text = data.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    if broken and _beyond_ascii(data) < 3 * broken:  # a whole one takes two bytes or more, a broken one one
        return None
    _refuse_controls(data)
    return text


def _utf16(data: bytes) -> str | None:
    """The text if every other byte of the beginning is mostly zero, as Latin letters are in UTF-16."""
    sample = data[:_SAMPLE]
    if b"\0" not in sample:
        return None
    half = max(len(sample) // 2, 1)
    if sample[1::2].count(0) > half * 0.6:
        return data.decode("utf-16-le", "replace")
    if sample[0::2].count(0) > half * 0.6:
        return data.decode("utf-16-be", "replace")
    return None


def _eight_bit(data: bytes) -> str:
    _refuse_controls(data)
    if _beyond_ascii(data) < _FOREIGN * len(data):
        return data.decode("cp1252", "replace")
    best = from_bytes(data[:_SAMPLE]).best()
    return data.decode(best.encoding if best else "cp1252", "replace")


def _refuse_controls(data: bytes) -> None:
    controls = len(data) - len(data.translate(None, _CONTROLS))
    if b"\0" in data or controls > _MOST_CONTROLS * len(data):
        raise Unreadable(BINARY)


def _beyond_ascii(data: bytes) -> int:
    return len(data.translate(None, bytes(range(128))))
