"""Words and names without what cannot be seen.

Control characters, bidirectional overrides and zero-width characters carry no speech; in a name or a
quoted line they can make one person look like another.
"""

from __future__ import annotations

import re
import unicodedata

from courtside.talk.limits import NAME_LENGTH

INVISIBLE = re.compile(
    "[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\u00ad\u034f\u0600-\u0605\u061c\u06dd\u070f\u0890\u0891\u08e2"
    "\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u2800\u3164\ud800-\udfff\ufeff"
    "\uffa0\ufff9-\ufffb\U000110bd\U000110cd\U00013430-\U0001343f\U0001bca0-\U0001bca3"
    "\U0001d173-\U0001d17a\U000e0000-\U000e0fff]"
)
_LONGEST_WORD = 100  # composing takes quadratic time in the marks on one letter; no word is this long
_AROUND = re.compile(r"^[][<>*_:|–\s-]+|[][<>*_:|–\s-]+$")
_LABEL = re.compile(r"speaker_(\d{1,3})", re.IGNORECASE | re.ASCII)


def clean(text: str) -> str:
    """The text in composed form (NFC) with single spaces and nothing invisible."""
    words = INVISIBLE.sub("", text).split()
    if text.isascii():
        return " ".join(words)
    return " ".join(_composed(word) for word in words)


def clean_name(name: str) -> str:
    """The name as it is shown: clean, out of its brackets, at most `NAME_LENGTH` characters.

    A recogniser's label becomes a number that people count by: `SPEAKER_00` is "Speaker 1".
    """
    bare = _AROUND.sub("", clean(name))
    label = _LABEL.fullmatch(bare)
    if label:
        return numbered(int(label.group(1)))
    return bare[:NAME_LENGTH].rstrip()


def numbered(index: int) -> str:
    """What the speaker is called who has only a number, counted from 0."""
    return f"Speaker {index + 1}"


def _composed(word: str) -> str:
    if word.isascii() or len(word) > _LONGEST_WORD:
        return word
    return unicodedata.normalize("NFC", word)
