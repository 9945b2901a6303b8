"""Who coached and who was coached, where somebody says so."""

from __future__ import annotations

from collections.abc import Sequence

from courtside.talk.shape import Role, Speaker, Transcript


class Misnamed(Exception):
    """A name that is nobody's, or more than one person's, in this talk; the text says who is there."""


def cast(transcript: Transcript, coaches: Sequence[str], reps: Sequence[str]) -> Transcript:
    """The talk with these people as coaches and reps; who is not named keeps the role that was guessed.

    Once a coach is named, everybody else who was taken for one is a rep. Once every coach that was
    guessed turns out a rep, the coach is who speaks most of the rest. A name may be in any case and may
    be the beginning of one. Raises `Misnamed`.
    """
    named = {_find(transcript, name): Role.COACH for name in coaches}
    named |= {_find(transcript, name): Role.REP for name in reps}
    if coaches:
        named = {speaker.name: Role.REP for speaker in transcript.named(Role.COACH)} | named
    said = transcript.with_roles(named)
    rest = [speaker for speaker in said.speakers if speaker.name not in named]
    if reps and rest and not said.named(Role.COACH):
        said = said.with_roles({max(rest, key=lambda one: _words(said, one)).name: Role.COACH})
    return said


def _find(transcript: Transcript, wanted: str) -> str:
    names = [speaker.name for speaker in transcript.speakers]
    key = wanted.casefold().strip()
    for found in (
        [name for name in names if name.casefold() == key],
        [name for name in names if key and name.casefold().startswith(key)],
    ):
        if len(found) == 1:
            return found[0]
    raise Misnamed(f"“{wanted}” names nobody, or more than one. Who speaks: {', '.join(names)}.")


def _words(transcript: Transcript, speaker: Speaker) -> int:
    return sum(turn.words for turn in transcript.turns if transcript.speakers[turn.speaker] == speaker)
