from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from uuid import UUID

from django.core.paginator import Page, Paginator
from django.db.models import BooleanField, ExpressionWrapper, Q
from django.utils.translation import gettext as _

from courtside.access.gate import open_for, visible_to
from courtside.access.rights import Right
from courtside.mirrors.models import Participant, Transcript
from courtside.mirrors.namesakes import Suggested, suggest
from courtside.mirrors.queries.progress import Progress, Stage, progress_of, title_of
from courtside.mirrors.sample import is_sample
from courtside.people.models import Membership

PER_PAGE = 50
_UNNAMED = ExpressionWrapper(Q(named_at=None, document__isnull=False), BooleanField())


@dataclass(frozen=True, slots=True)
class TranscriptLine:
    """One talk in the list of a coach."""

    pk: UUID
    mirror: object | None
    title: str
    progress: Progress

    @property
    def waits_for_its_coach(self) -> bool:
        """Whether nobody goes on with it but its coach, who has not said who is who."""
        return self.progress.stage is Stage.UNNAMED


@dataclass(frozen=True, slots=True)
class TranscriptPage:
    """One talk before its mirror: who is in it, who has agreed, how far it is. None of its words."""

    transcript: Transcript
    title: str
    length: str
    everybody: list[Participant]
    progress: Progress
    people: list[Membership]
    suggested: Mapping[UUID, Suggested]
    sample: bool
    """The talk to try it with: nobody in it exists but whoever tries it."""


def transcripts_of(
    member: Membership, *, page: str | int = 1
) -> tuple[Page[Transcript], list[TranscriptLine]]:
    """A coach's talks, one page of them: those that wait for the coach, then the newest. Three statements."""
    rows = visible_to(member, Right.TRANSCRIPT_SEE, Transcript.objects.with_progress())
    found = Paginator(rows.order_by(_UNNAMED.desc(), "-held_on", "-created_at"), PER_PAGE).get_page(page)
    return found, [TranscriptLine(row.pk, row.mirror_pk, title_of(row), progress_of(row)) for row in found]


def transcript_page(member: Membership, pk: UUID) -> TranscriptPage:
    """One talk for its coach. Four statements."""
    row = _open(member, pk)
    everybody = list(row.participants.all())
    people = _people(member, everybody)
    return TranscriptPage(
        transcript=row,
        title=title_of(row),
        length=length_of(row),
        everybody=everybody,
        progress=progress_of(row),
        people=people,
        suggested={} if row.named_at else suggest(everybody, people, _said_before(member, everybody)),
        sample=is_sample(row),
    )


def _people(member: Membership, everybody: list[Participant]) -> list[Membership]:
    """Who may be named: whoever is in the organization now, and whoever was named and has left since."""
    rows = Membership.objects.select_related("person", "team")
    active = list(visible_to(member, Right.PEOPLE_SEE, rows.active()))
    left = {one.membership_id for one in everybody if one.membership_id} - {one.pk for one in active}
    return [*active, *visible_to(member, Right.PEOPLE_SEE, rows.filter(pk__in=left))] if left else active


def _said_before(coach: Membership, everybody: list[Participant]) -> dict[str, UUID]:
    """Whose account this coach last gave to each of these names in other talks."""
    rows = Participant.objects.filter(
        transcript__in=visible_to(coach, Right.TRANSCRIPT_SEE, Transcript.objects.all()),
        transcript__named_at__isnull=False,
        name__in=[one.name for one in everybody if one.name],
        membership__isnull=False,
    )
    return dict(rows.order_by("transcript__named_at").values_list("name", "membership_id"))


def progress_now(member: Membership, pk: UUID) -> tuple[Transcript, Progress]:
    """How far one talk is. Two statements."""
    row = _open(member, pk)
    return row, progress_of(row)


def _open(member: Membership, pk: UUID) -> Transcript:
    return open_for(member, Right.TRANSCRIPT_SEE, Transcript.objects.with_progress(), pk=pk)


def length_of(transcript: Transcript) -> str:
    """How long the talk was, in minutes where they are known, else in sentences."""
    if transcript.seconds:
        return _("{minutes} minutes").format(minutes=max(1, round(transcript.seconds / 60)))
    return _("{count} sentences").format(count=transcript.sentences)
