from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from typing import Any

from django import forms
from django.utils.translation import gettext as _

from courtside.people.models import Membership


class AccountField(forms.CharField):
    """Whose account, by one of the names that a page lists once for all its fields; empty: nobody's.

    `cleaned_data` has the membership, or None.
    """

    def __init__(self, names: Mapping[str, Membership], *, listed: str, **kwargs: Any) -> None:
        widget = forms.TextInput({"list": listed, "autocomplete": "off"})
        super().__init__(required=False, widget=widget, **kwargs)
        self.names = {name.casefold(): member for name, member in names.items()}

    def clean(self, value: Any) -> Any:
        """The membership of this name, or of the one name that begins so. Refuses what fits none, or two."""
        name = super().clean(value)
        if not name:
            return None
        found = self._called(name.casefold())
        if len(found) != 1:
            said = _("Nobody here is called “{name}”. Choose a name from the list, or leave it empty.")
            raise forms.ValidationError(said.format(name=name))
        return found[0]

    def _called(self, name: str) -> list[Membership]:
        """Who bears this name, else those whose name begins with these whole words."""
        if name in self.names:
            return [self.names[name]]
        return [member for key, member in self.names.items() if key.startswith(f"{name} ")]


def names_of(people: Iterable[Membership]) -> dict[str, Membership]:
    """A name for each of these people that is theirs alone: namesakes are told apart by team, then by number.

    The number goes by who was there first, so that somebody new changes nobody's. Needs `team` and `person`.
    """
    people = list(people)
    several = Counter(str(one).casefold() for one in people)
    found: dict[str, Membership] = {}
    taken: set[str] = set()
    for one in sorted(people, key=lambda one: one.pk):
        name = str(one)
        if several[name.casefold()] > 1:
            name = _("{name} ({team})").format(name=name, team=one.team or _("no team"))
        name = _free(name, taken)
        taken.add(name.casefold())
        found[name] = one
    return dict(sorted(found.items(), key=lambda pair: pair[0].casefold()))


def _free(name: str, taken: Collection[str]) -> str:
    free, number = name, 1
    while free.casefold() in taken:
        number += 1
        free = f"{name} {number}"
    return free
