"""Labels as JSON values, as a mirror keeps them."""

from __future__ import annotations

from typing import Any

from courtside.talk import Transcript, to_plain


def labels_of(talk: Transcript) -> list[Any]:
    """The labels of a talk as JSON values, one for each line."""
    return [to_plain(line.sentence.label) for line in talk.lines()]
