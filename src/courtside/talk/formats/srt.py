"""SRT (SubRip): numbered captions with `hh:mm:ss,mmm` times.

Names, where there are any, stand as `Name:` before the words, often only where the speaker changes.
"""

from __future__ import annotations

from courtside.talk.formats import captions, cue_blocks
from courtside.talk.formats.cue import Cue


def parse(text: str) -> list[Cue]:
    """The cues, each with its speaker where the file names one."""
    return captions.named(list(cue_blocks.cues(text, ends_at_blank=False)))
