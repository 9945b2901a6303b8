from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from django import forms
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from courtside.mirrors.actions import Named
from courtside.mirrors.errors import NobodyToRead
from courtside.mirrors.models import Participant, SpokenAs
from courtside.people.models import Membership

NOBODY = ""


@dataclass(frozen=True, slots=True)
class Row:
    """One speaker of the file, why their role was guessed, and the two fields that say who it was."""

    participant: Participant
    reason: str
    role: forms.BoundField
    person: forms.BoundField


class WhoForm(forms.Form):
    """Who was who: for each speaker of the file a role and an account, or nobody's account."""

    def __init__(
        self,
        everybody: Sequence[Participant],
        people: Sequence[Membership],
        *,
        coach: Membership,
        **kwargs: Any,
    ) -> None:
        super().__init__(**kwargs)
        self.everybody, self.coach = everybody, coach
        self.people = {str(person.pk): person for person in people}
        choices = [(NOBODY, _("Somebody without an account")), *_choices(people, coach)]
        for one in everybody:
            self.fields[f"role-{one.pk}"] = forms.ChoiceField(
                label=gettext("Role of {name}").format(name=one.name),
                choices=SpokenAs,
                initial=one.role,
            )
            self.fields[f"person-{one.pk}"] = forms.ChoiceField(
                label=gettext("Who {name} is").format(name=one.name),
                choices=choices,
                required=False,
                initial=str(one.membership_id or _namesake(one, people)),
            )

    def rows(self) -> Iterator[Row]:
        """The speakers in the order of the file."""
        for one in self.everybody:
            yield Row(
                one,
                gettext(one.reason) if one.reason else "",
                self[f"role-{one.pk}"],
                self[f"person-{one.pk}"],
            )

    def clean(self) -> dict[str, Any]:
        """Whoever brings a talk coached in it, and somebody was coached."""
        data = super().clean() or {}
        named = self.who().values()
        mine = any(one.role == SpokenAs.COACH and one.membership == self.coach for one in named)
        if not self.errors and not (mine and any(one.role == SpokenAs.REP for one in named)):
            raise forms.ValidationError(NobodyToRead.sentence)
        return data

    def who(self) -> dict[UUID, Named]:
        """The answer, by participant."""
        data = self.cleaned_data
        return {
            one.pk: Named(data.get(f"role-{one.pk}", ""), self.people.get(data.get(f"person-{one.pk}", "")))
            for one in self.everybody
        }


def _choices(people: Sequence[Membership], coach: Membership) -> list[tuple[str, str]]:
    me = gettext("{name} (you)")
    return [(str(person.pk), me.format(name=person) if person == coach else str(person)) for person in people]


def _namesake(one: Participant, people: Sequence[Membership]) -> UUID | str:
    """The one account that carries this name, in full or by its first word; nobody where two do."""
    wanted = one.name.casefold()
    for names in (
        [(str(person).casefold(), person) for person in people],
        [(str(person).casefold().split(" ")[0], person) for person in people],
    ):
        found = [person for name, person in names if name == wanted]
        if len(found) == 1:
            return found[0].pk
    return NOBODY
