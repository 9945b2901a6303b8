"""Moves: what each sentence of a talk does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from courtside.talk.moves.labeller import Labeller
from courtside.talk.moves.written import WrittenRules
from courtside.talk.shape import Role, Transcript

if TYPE_CHECKING:
    from courtside.talk.moves.trained import Trained

__all__ = ["WRITTEN_RULES", "Labeller", "WrittenRules", "label", "own_labeller"]

WRITTEN_RULES = WrittenRules()


def own_labeller() -> Trained:
    """The labeller that was trained on this installation, or else the trained one that came along.

    Raises `UnknownWeights` where what was trained here is of another version of Courtside.
    """
    from courtside.talk.moves.installed import installed  # numpy: whoever labels nothing does not wait for it

    return installed()


def label(transcript: Transcript, *, labeller: Labeller | None = None) -> Transcript:
    """The same talk with a label on every sentence, by `own_labeller` where none is given.

    Roles must be known; labels it had are replaced. Raises `ValueError` when nobody in it coaches or
    nobody is coached.
    """
    roles = {speaker.role for speaker in transcript.speakers}
    for role, word in ((Role.COACH, "coach"), (Role.REP, "rep")):
        if role not in roles:
            raise ValueError(f"Nobody in this talk has the role of {word}. Name who it was, then label it.")
    chosen = labeller or own_labeller()
    return transcript.with_labels(chosen.label(tuple(transcript.lines())))
