"""What every verb that mends a talk shares: hold it, find the line, add a row, make the mirror again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from courtside.history.chain import record
from courtside.mirrors.actions.words import lock_mirror
from courtside.mirrors.errors import LineChanged, NoSuchPlace
from courtside.mirrors.labels import labels_of
from courtside.mirrors.models import Mend, Mirror, Transcript
from courtside.mirrors.models.mend import holding
from courtside.mirrors.replay import replay, words_of
from courtside.mirrors.seen import Seen, line_with
from courtside.people.models import Membership
from courtside.talk import Mirror as Made
from courtside.talk import as_json, from_json, label, own_labeller, to_plain
from courtside.talk import mirror as make_mirror
from courtside.talk.mends import spans


@dataclass(frozen=True, slots=True)
class Change:
    """The mirror before and after, and the new mend; None where it said so already."""

    before: Made
    after: Made
    mend: Mend | None


@dataclass(frozen=True)
class Held:
    """A mirror that nobody else is at until the transaction ends, with every mend of its talk in order."""

    mirror: Mirror
    made: Made
    rows: Sequence[Mend]

    @cached_property
    def spans(self) -> list[range]:
        """The words of each line as it stands now."""
        return list(spans(self.made.transcript))

    @cached_property
    def holding(self) -> list[Mend]:
        """The mends that nobody took back."""
        return holding(self.rows)

    def find(self, line: int, seen: Seen | None) -> int:
        """The line that somebody means by a number, or by what they saw, wherever it has moved since.

        Raises `LineChanged` when it is not what they saw any more, `NoSuchPlace` for a number too high.
        """
        if seen is None:
            if line >= len(self.spans):
                raise NoSuchPlace
            return line
        found = line_with(seen.words.start, self.spans)
        if Seen.of(self.spans[found], self.rows) != seen:
            raise LineChanged
        return found

    def unchanged(self) -> Change:
        """What comes of saying what is so already."""
        return Change(self.made, self.made, None)

    def about(self, line: int) -> dict[str, Any]:
        """The fields of a row that is about this line."""
        words = self.spans[line]
        return {"line": line, "begin": words.start, "end": words.stop}


def hold(mirror: Mirror) -> Held:
    """The mirror as it is now, for a mend. Raises `WordsGone` when it is gone."""
    locked = lock_mirror(mirror)
    rows = list(Mend.objects.filter(transcript=locked.transcript_id).order_by("number"))
    return Held(locked, from_json(locked.document), rows)


def add(held: Held, what: str, *, by: Membership, anew: bool = False, **fields: Any) -> Change:
    """Add one mend, make the mirror again with it, record `what`. `anew` reads every line again."""
    row = Mend.objects.create(
        organization_id=held.mirror.organization_id,
        transcript_id=held.mirror.transcript_id,
        number=held.rows[-1].number + 1 if held.rows else 1,
        by=by,
        **fields,
    )
    after = _remake(Held(held.mirror, held.made, [*held.rows, row]), anew=anew)
    record(by, what, row)
    return Change(held.made, after, row)


def _remake(held: Held, *, anew: bool) -> Made:
    """Replay every mend that holds. The figures of one mirror come from one version of its labeller."""
    mirror, labeller = held.mirror, own_labeller()
    words = words_of(Transcript.objects.get(pk=mirror.transcript_id))
    if anew or (mirror.labeller, mirror.labeller_version) != (labeller.name, labeller.version):
        mirror.labels = labels_of(label(words, labeller=labeller))
    mended = replay(words, mirror.labels, held.holding, labeller=labeller)
    after = make_mirror(mended.talk, labeller=labeller)
    mirror.document, mirror.read_as = as_json(after), to_plain(mended.read_as)
    mirror.labeller, mirror.labeller_version = labeller.name, labeller.version
    mirror.save(update_fields=["document", "labels", "read_as", "labeller", "labeller_version"])
    return after
