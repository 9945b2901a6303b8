"""How far a transcript is: worked out from its rows, never kept."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from hashlib import sha256

from django.utils.formats import date_format
from django.utils.timezone import localtime
from django.utils.translation import gettext as _

from courtside.mirrors.models import Answer, Participant, RunFailure, SpokenAs, Transcript
from courtside.mirrors.sample import is_sample


class Stage(StrEnum):
    """The steps on the way to a mirror, and the two ends of it."""

    UNNAMED = "unnamed"
    WAITING = "waiting"
    QUEUED = "queued"
    RUNNING = "running"
    FAILED = "failed"
    READY = "ready"
    ERASED = "erased"


@dataclass(frozen=True, slots=True)
class Progress:
    """Where a transcript stands, and the same in words."""

    stage: Stage
    words: str

    @property
    def etag(self) -> str:
        """A mark that changes when this does."""
        return sha256(f"{self.stage} {self.words}".encode()).hexdigest()[:32]

    @property
    def moves(self) -> bool:
        """Whether it goes on by itself within seconds, so that a page had better look again."""
        return self.stage in {Stage.QUEUED, Stage.RUNNING}


def progress_of(transcript: Transcript) -> Progress:
    """Where a transcript from `with_progress` stands."""
    stage = _stage(transcript)
    return Progress(stage, _words(stage, list(transcript.participants.all())))


def title_of(transcript: Transcript) -> str:
    """What a talk is called: who was coached in it, and when."""
    day = date_format(transcript.held_on, "j F Y")
    reps = [
        one.called
        for one in transcript.participants.all()
        if one.role == SpokenAs.REP and (one.membership_id or one.name)
    ]
    title = _("{names}, {day}").format(names=listed(reps), day=day) if reps else day
    return _("{title} (sample)").format(title=title) if is_sample(transcript) else title


def listed(names: Sequence[str]) -> str:
    """Names in a sentence: the first three, then how many more."""
    names = list(dict.fromkeys(names))
    if len(names) > 3:
        return _("{names} and {count} more").format(names=", ".join(names[:3]), count=len(names) - 3)
    if len(names) < 2:
        return "".join(names)
    return _("{names} and {last}").format(names=", ".join(names[:-1]), last=names[-1])


def _stage(transcript: Transcript) -> Stage:
    if transcript.erased:
        return Stage.ERASED
    if transcript.mirror_pk:
        return Stage.READY
    if transcript.named_at is None:
        return Stage.UNNAMED
    if any(one.answer != Answer.GRANTED for one in transcript.participants.all()):
        return Stage.WAITING
    if transcript.claimed_at:
        return Stage.RUNNING
    return Stage.FAILED if transcript.failed_at else Stage.QUEUED


def _words(stage: Stage, everybody: list[Participant]) -> str:
    if stage is Stage.ERASED:
        return _end(everybody)
    if stage is Stage.WAITING:
        missing = [one.called for one in everybody if one.answer != Answer.GRANTED]
        return _("Waits for the yes of {names}.").format(names=listed(missing))
    said = {
        Stage.UNNAMED: _("Say who is who, then everybody in it is asked."),
        Stage.QUEUED: _("In line to be read."),
        Stage.RUNNING: _("Being read. This takes a few seconds."),
        Stage.FAILED: str(RunFailure.Why.BROKE.label),
        Stage.READY: _("The mirror is ready."),
    }
    return said[stage]


def _end(everybody: list[Participant]) -> str:
    """Who ended it, how and when. The names in the file are gone, those of accounts are known anyway."""
    for one in everybody:
        if one.answered_at and one.answer in {Answer.REFUSED, Answer.WITHDRAWN}:
            day = date_format(localtime(one.answered_at), "j F")
            if one.answer == Answer.REFUSED:
                said = _("{name} said no on {day}. No word of it is kept.")
            else:
                said = _("{name} took the yes back on {day}. No word of it is kept.")
            text = said.format(name=one.called, day=day)
            return text[:1].upper() + text[1:]
    return _("No word of it is kept.")
