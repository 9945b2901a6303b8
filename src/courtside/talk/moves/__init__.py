"""Moves: what each sentence of a talk does."""

from __future__ import annotations

from courtside.talk.moves.labeller import Labeller
from courtside.talk.moves.written import WrittenRules
from courtside.talk.shape import Role, Transcript

__all__ = ["WRITTEN_RULES", "Labeller", "WrittenRules", "label"]

WRITTEN_RULES = WrittenRules()


def label(transcript: Transcript, *, labeller: Labeller = WRITTEN_RULES) -> Transcript:
    """The same talk with a label on every sentence. Roles must be known; labels it had are replaced.

    Raises `ValueError` when nobody in it coaches or nobody is coached.
    """
    roles = {speaker.role for speaker in transcript.speakers}
    for role, word in ((Role.COACH, "coach"), (Role.REP, "rep")):
        if role not in roles:
            raise ValueError(f"Nobody in this talk has the role of {word}. Name who it was, then label it.")
    return transcript.with_labels(labeller.label(tuple(transcript.lines())))
