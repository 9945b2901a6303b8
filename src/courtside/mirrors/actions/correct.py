from __future__ import annotations

from dataclasses import dataclass

from django.db import transaction

from courtside.history.chain import record
from courtside.mirrors.actions.words import lock_words
from courtside.mirrors.errors import ChangedSince, NoSuchMove, WordsGone
from courtside.mirrors.labels import moves_of, named, with_corrections
from courtside.mirrors.models import Correction, Mirror
from courtside.people.models import Membership
from courtside.talk import Mirror as Made
from courtside.talk import Move, as_json, from_json
from courtside.talk import mirror as make_mirror


@dataclass(frozen=True, slots=True)
class Corrected:
    """The mirror before and after, and the new correction; None where it said so already."""

    before: Made
    after: Made
    correction: Correction | None


@transaction.atomic
def correct_label(mirror: Mirror, *, by: Membership, line: int, move: Move | None) -> Corrected:
    """Say what a line does; None goes back to what the labeller said. All findings follow at once.

    Raises `NoSuchMove` for a line that is not there or a move that its speaker cannot make, and `WordsGone`
    when the mirror is.
    """
    held = _hold(mirror)
    made = from_json(held.document)
    if line >= len(made.lines) or (move and move not in moves_of(made.lines[line].role)):
        raise NoSuchMove
    return _correct(held, made, by=by, line=line, move=move)


@transaction.atomic
def undo_correction(correction: Correction, mirror: Mirror, *, by: Membership) -> Corrected:
    """Put a line back to what it was before a correction. A row of its own, as any other.

    Raises `ChangedSince` when that line was corrected again, this undoing included.
    """
    held = _hold(mirror)
    rows = Correction.objects.filter(transcript=held.transcript_id, line=correction.line)
    newest, *older = rows.order_by("-at", "-pk")[:2]
    if newest.pk != correction.pk:
        raise ChangedSince
    before = older[0].move if older else ""
    move = Move(before) if before else None
    return _correct(held, from_json(held.document), by=by, line=correction.line, move=move)


def _hold(mirror: Mirror) -> Mirror:
    """The mirror as it is now, nobody else at it until the transaction ends."""
    lock_words(mirror.transcript)
    held = Mirror.objects.filter(pk=mirror.pk).first()
    if held is None:
        raise WordsGone
    return held


def _correct(held: Mirror, made: Made, *, by: Membership, line: int, move: Move | None) -> Corrected:
    corrections = Correction.objects.filter(transcript=held.transcript_id)
    holding = named(corrections.holding())
    if holding.get(line) == move:
        return Corrected(made, made, None)
    row = Correction.objects.create(
        organization_id=held.organization_id,
        transcript_id=held.transcript_id,
        line=line,
        move=move or "",
        by=by,
    )
    holding = {number: one for number, one in holding.items() if number != line}
    talk = with_corrections(made.transcript, held.labels, {**holding, **({line: move} if move else {})})
    after = make_mirror(talk, labeller=made.labelled_by)
    held.document = as_json(after)
    held.save(update_fields=["document"])
    record(by, "label corrected" if move else "correction taken back", row)
    return Corrected(made, after, row)
