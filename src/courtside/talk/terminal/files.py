"""Which files are meant, and what is in one: a mirror, or a sentence that says why not."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from courtside.talk import Mirror, Unreadable, guess_roles, label, mirror, own_labeller, read
from courtside.talk.limits import MOST_BYTES
from courtside.talk.shape import Role, Transcript
from courtside.talk.terminal.casting import cast

SUFFIXES = (".vtt", ".srt", ".txt", ".md", ".docx", ".json")
"""The files of a folder that are read. A file that is named is read whatever it is called."""
STDIN = "-"


class Unusable(Exception):
    """A file that gave no mirror; the text is one sentence that says what to do."""


@dataclass(frozen=True, slots=True)
class Roles:
    """Who coached and who was coached, as the command line names them; empty where it does not."""

    coaches: Sequence[str] = ()
    reps: Sequence[str] = ()


def meant(paths: Sequence[str]) -> Iterator[tuple[str, Unusable | None]]:
    """Every file that these paths mean, folders opened; with what is wrong where a folder has none."""
    for path in paths:
        if path != STDIN and Path(path).is_dir():
            yield from _inside(path)
        else:
            yield path, None


def mirror_of(path: str, roles: Roles) -> Mirror:
    """The mirror of one file.

    Raises `Unusable` where it cannot be read or nobody can be told apart, `Misnamed` where a named
    person does not speak in it.
    """
    try:
        transcript = guess_roles(read(_bytes(path), "" if path == STDIN else Path(path).name))
    except Unreadable as problem:
        raise Unusable(str(problem)) from problem
    transcript = cast(transcript, roles.coaches, roles.reps)
    _both_there(transcript)
    labeller = own_labeller()
    return mirror(label(transcript, labeller=labeller), labeller=labeller)


def _inside(folder: str) -> Iterator[tuple[str, Unusable | None]]:
    try:
        files = sorted(path for path in Path(folder).rglob("*") if _is_transcript(path, Path(folder)))
    except OSError as problem:
        yield folder, Unusable(f"This folder cannot be opened: {problem.strerror}.")
        return
    if not files:
        yield folder, Unusable(f"This folder has no transcript in it ({', '.join(SUFFIXES)}).")
    for path in files:
        yield str(path), None


def _is_transcript(path: Path, folder: Path) -> bool:
    hidden = any(part.startswith(".") for part in path.relative_to(folder).parts)
    return not hidden and path.suffix.lower() in SUFFIXES and path.is_file()


def _bytes(path: str) -> bytes:
    """The file's bytes, no more than may be read: one byte over the limit is enough to refuse it."""
    if path == STDIN:
        return sys.stdin.buffer.read(MOST_BYTES + 1)
    try:
        with Path(path).open("rb") as file:
            return file.read(MOST_BYTES + 1)
    except FileNotFoundError as problem:
        raise Unusable("There is no such file. Check the name, then try again.") from problem
    except PermissionError as problem:
        raise Unusable("You may not read this file. Ask its owner, then try again.") from problem
    except OSError as problem:
        raise Unusable(f"This file cannot be read: {problem.strerror}.") from problem


def _both_there(transcript: Transcript) -> None:
    names = ", ".join(speaker.name for speaker in transcript.speakers)
    if not transcript.named(Role.COACH):
        raise Unusable(f"Cannot tell who coached. Name them with --coach. Who speaks: {names}.")
    if not transcript.named(Role.REP):
        raise Unusable(f"Cannot tell who was coached. Name them with --rep. Who speaks: {names}.")
