"""How much a transcript may be. Each limit is far above the longest session and far below what hurts."""

from __future__ import annotations

MOST_BYTES = 10_000_000
"""An hour with a time for every word, written three times over as Deepgram does, is about 4 MB."""

CUES = 50_000
"""A day of captions at one every two seconds is 43,200."""

LINES = 2 * CUES
"""Of a text without times: a day of turns of one second each, with a blank line between them."""

WORDS = 300_000
"""A day of talk at 200 words a minute is 288,000. Splitting that many into sentences takes seconds."""

SPEAKERS = 50
"""More names than a large group discussion has: whatever stands before a colon was taken for a name."""

SECONDS = 24 * 60 * 60
"""No session lasts a day: a later time is broken and is dropped."""

NAME_LENGTH = 80
"""Characters of a name that are kept. The longest display name of a meeting tool is about this long."""

JSON_BRACKETS = 400_000
"""Objects and lists of one JSON file, counted before it is parsed: each takes 60 bytes or more of memory,
and an hour with a time for every word, three times over, has 30,000."""

ARCHIVE_ENTRIES = 500
"""Files inside one DOCX. A transcript has about 15, with pictures of the speakers a few dozen."""

UNPACKED_BYTES = 10_000_000
"""What word/document.xml may unpack to. An hour is about 1 MB."""

UNPACKED_RATIO = 150
"""How much it may grow by unpacking. Repetitive real ones reach 40, a bomb 1,000."""

XML_TAGS = 400_000
"""Tags of that document, counted before it is parsed. An hour has 40,000."""
