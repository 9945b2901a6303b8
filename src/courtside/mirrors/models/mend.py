from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _

from courtside.access.models import TenantModel
from courtside.mirrors.models.transcript import Transcript
from courtside.people.models import Membership
from courtside.talk import NAME_LENGTH


class MendQuerySet(models.QuerySet["Mend"]):
    """Mends, by whether they hold."""

    def holding(self) -> MendQuerySet:
        """Those that nobody took back, in the order in which they are replayed."""
        return self.filter(taken_back=None).exclude(kind=Mend.Kind.BACK).order_by("number")


class Mend(TenantModel):
    """One thing that somebody in a talk put right about it. Rows are added and never changed.

    Replayed in the order of `number` upon what was read, they give the talk as it stands. A row that takes
    one back is a row too. Rows belong to the talk and not to its mirror, so that they hold for a mirror that
    is made anew.

    `begin`, `end` and `word` count words over the whole talk, which no mend shifts. `line` is the number that
    the line had when it was mended.
    """

    class Kind(models.TextChoices):
        """What was put right."""

        MOVE = "move", _("what the line does")
        SPLIT = "split", _("split into two")
        JOIN = "join", _("joined with the next")
        SPEAKER = "speaker", _("who said the line")
        NAME = "name", _("the name of a speaker")
        ROLE = "role", _("the role of a speaker")
        BACK = "back", _("taken back")

    app_may: ClassVar[str] = "SELECT, INSERT, DELETE"

    transcript = models.ForeignKey(Transcript, on_delete=models.CASCADE, related_name="mends")
    number = models.PositiveIntegerField()
    kind = models.CharField(max_length=10, choices=Kind)
    line = models.PositiveIntegerField(_("line"), null=True)
    begin = models.PositiveIntegerField(null=True)
    end = models.PositiveIntegerField(null=True)
    word = models.PositiveIntegerField(null=True)
    """Where it was split or joined: the first word of the second sentence."""
    place = models.PositiveSmallIntegerField(null=True)
    """Which speaker: who said the line, or who is called otherwise."""
    move = models.CharField(_("what it does"), max_length=20, blank=True)
    """Empty for going back to what the labeller said."""
    name = models.CharField(_("name"), max_length=NAME_LENGTH, blank=True)
    role = models.CharField(_("role"), max_length=10, blank=True)
    was = models.CharField(max_length=10, blank=True)
    """The role before, which comes back when this is taken back."""
    takes_back = models.OneToOneField(
        "self", null=True, on_delete=models.CASCADE, related_name="taken_back", editable=False
    )
    by = models.ForeignKey(Membership, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(auto_now_add=True)

    objects = MendQuerySet.as_manager()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["transcript", "number"], name="mends_take_turns")]

    def __str__(self) -> str:
        return f"{self.pk}"

    @property
    def words(self) -> range | None:
        """The words of the line that it was about; None where it was about a speaker."""
        return None if self.begin is None or self.end is None else range(self.begin, self.end)

    def covers(self, words: range) -> bool:
        """Whether it was about any of these words."""
        own = self.words
        return own is not None and max(own.start, words.start) < min(own.stop, words.stop)

    def stands_on(self, earlier: Mend) -> bool:
        """Whether it was about the same words, or the same thing about a speaker, as an earlier one."""
        if earlier.words is not None:
            return self.covers(earlier.words)
        return (self.kind, self.place) == (earlier.kind, earlier.place)


def holding(rows: Iterable[Mend]) -> list[Mend]:
    """Of all mends of a talk those that nobody took back: as the queryset does, for rows at hand."""
    rows = list(rows)
    taken_back = {row.takes_back_id for row in rows}
    return [row for row in rows if row.kind != Mend.Kind.BACK and row.pk not in taken_back]


def is_last(row: Mend, held: Sequence[Mend]) -> bool:
    """Whether it holds and no later one of those that hold stands on it, so that it can be taken back."""
    return row in held and not any(later.number > row.number and later.stands_on(row) for later in held)
