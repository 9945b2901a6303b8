"""A folder of labelled talks."""

from __future__ import annotations

from pathlib import Path

from courtside.talk.labelled.reading import NotLabelled, read_labelled
from courtside.talk.labelled.shape import LabelledTalk


def read_folder(folder: Path) -> dict[str, LabelledTalk]:
    """Every labelled talk beneath the folder by the name of its file, in the order of their names.

    Raises `NotLabelled` with the name of the first file that does not fit.
    """
    return {path.stem: read_file(path) for path in sorted(folder.glob("**/*.txt"), key=lambda one: one.stem)}


def read_file(path: Path) -> LabelledTalk:
    """The labelled talk of one file. Raises `NotLabelled` with its name, `OSError` if it cannot be read."""
    try:
        return read_labelled(path.read_text(encoding="utf-8"))
    except (NotLabelled, UnicodeDecodeError) as problem:
        raise NotLabelled(f"{path.name}: {problem}") from problem
