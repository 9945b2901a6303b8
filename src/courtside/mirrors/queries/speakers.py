"""The names and roles of the speakers of a talk that was read, and how they came to be so."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from courtside.access.gate import open_for
from courtside.access.rights import Right
from courtside.mirrors.models import Mirror
from courtside.mirrors.queries.line import ROWS
from courtside.mirrors.queries.mended import Said, history, mends_of
from courtside.people.models import Membership
from courtside.talk import from_json


@dataclass(frozen=True, slots=True)
class SpeakerShown:
    """One speaker: which of the talk, the name that is shown, the role everything was read in."""

    place: int
    name: str
    role: str


@dataclass(frozen=True, slots=True)
class SpeakersPage:
    """Everybody who speaks in a talk, and what was mended about their names and roles."""

    mirror: Mirror
    speakers: list[SpeakerShown]
    history: list[Said]


def speakers_page(member: Membership, pk: UUID) -> SpeakersPage:
    """The speakers of a talk for its coach. Three statements."""
    row = open_for(member, Right.MIRROR_MEND, ROWS, pk=pk)
    talk = from_json(row.document).transcript
    return SpeakersPage(
        mirror=row,
        speakers=[SpeakerShown(at, one.name, one.role.value) for at, one in enumerate(talk.speakers)],
        history=history(mends_of(row.transcript_id), talk, member, about=lambda mend: mend.words is None),
    )
