"""What is wrong with a speaker: the name that is shown, and the role in which everything was read."""

from __future__ import annotations

from django.db import transaction

from courtside.mirrors.actions.name import Named, must_be_readable
from courtside.mirrors.actions.remake import Change, Held, add, hold
from courtside.mirrors.errors import NameTaken, NoSuchPlace
from courtside.mirrors.models import Mend, Mirror, Participant, SpokenAs
from courtside.people.models import Membership


@transaction.atomic
def rename_speaker(mirror: Mirror, *, by: Membership, place: int, name: str) -> Change:
    """Show a speaker by another name. Their account and the name in the file stay as they are.

    Raises `NameTaken` for an empty name or another speaker's, `NoSuchPlace` for a speaker that the talk does
    not have, `WordsGone` without a mirror.
    """
    held = hold(mirror)
    names = [speaker.name for speaker in held.made.transcript.speakers]
    if place >= len(names):
        raise NoSuchPlace
    if names[place] == name:
        return held.unchanged()
    must_be_free(held, place, name)
    return add(held, "speaker renamed", by=by, kind=Mend.Kind.NAME, place=place, name=name)


@transaction.atomic
def recast_speaker(mirror: Mirror, *, by: Membership, place: int, role: SpokenAs) -> Change:
    """Say that a speaker had another role. Every line is read anew.

    Raises `NobodyToRead` when that leaves the talk without its coach or a rep, `NoSuchPlace` for a speaker
    that it does not have, `WordsGone` without a mirror.
    """
    held = hold(mirror)
    was = cast(held, by=by, place=place, role=role)
    if was == role:
        return held.unchanged()
    kind = Mend.Kind.ROLE
    return add(held, "speaker recast", by=by, kind=kind, place=place, role=role, was=was, anew=True)


def must_be_free(held: Held, place: int, name: str) -> None:
    """Refuse a name that is none, or that another speaker of the talk is shown by."""
    others = {one.name for at, one in enumerate(held.made.transcript.speakers) if at != place}
    if not name or name in others:
        raise NameTaken


def cast(held: Held, *, by: Membership, place: int, role: str) -> str:
    """Put the participant in this role, and say which one they had."""
    everybody = list(Participant.objects.filter(transcript=held.mirror.transcript_id).order_by("place"))
    if place >= len(everybody):
        raise NoSuchPlace
    one = everybody[place]
    was, one.role = one.role, role
    must_be_readable(by, [Named(other.role, other.membership) for other in everybody])
    one.save(update_fields=["role"])
    return was
