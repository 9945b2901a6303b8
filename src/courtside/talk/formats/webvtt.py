"""WebVTT: what Zoom, Teams, Whisper and many others export.

Zoom numbers its cues and writes `Name: words`; Teams gives each cue an id and writes `<v Name>words</v>`,
with or without the closing tag. The grammar is that of the W3C's WebVTT, read leniently: one-digit fields,
commas before the fraction and a missing header are taken as well.
"""

from __future__ import annotations

from courtside.talk.formats import captions, cue_blocks
from courtside.talk.formats.cue import Cue


def parse(text: str) -> list[Cue]:
    """The cues, each with its speaker where the file names one. Notes, styles and regions are left out."""
    return captions.named(list(cue_blocks.cues(text, ends_at_blank=True)))
