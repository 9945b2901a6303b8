from __future__ import annotations

import unicodedata

from courtside.mirrors.models.transcript import FILE_NAME_LENGTH


def clean_file_name(name: str) -> str:
    """A file's name as it may stand on a page: no folders, nothing unseen, at most 120 characters.

    Controls and bidirectional overrides go, so that `exe.vtt` cannot pass for something else.
    """
    last = name.replace("\\", "/").rsplit("/", 1)[-1]
    seen = "".join(" " if char.isspace() else char for char in last if _is_seen(char))
    return " ".join(seen.split())[:FILE_NAME_LENGTH].strip()


def _is_seen(char: str) -> bool:
    return char.isspace() or unicodedata.category(char)[0] != "C"
