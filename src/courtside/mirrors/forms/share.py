from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from courtside.mirrors.queries.sharing import Choices
from courtside.people.models import Membership


class ShareForm(forms.Form):
    """To whom a mirror is to be shown: one of those it may be shown to and is not yet."""

    person = forms.ChoiceField(
        label=_("Show it to"),
        error_messages={
            "required": _("Choose whom to show it to."),
            "invalid_choice": _("Choose one of these: nobody else can be shown it."),
        },
    )

    def __init__(self, choices: Choices, data: Any = None) -> None:
        super().__init__(data)
        self.people = {str(one.pk): one for one in (*choices.reps, *choices.coaches)}
        field = self.fields["person"]
        assert isinstance(field, forms.ChoiceField)  # noqa: S101  # said above
        groups = ((_("You coached them in it"), choices.reps), (_("They coach or lead"), choices.coaches))
        field.choices = [
            ("", _("Choose somebody")),
            *((word, _named(people)) for word, people in groups if people),
        ]

    @property
    def chosen(self) -> Membership:
        """Whom. Only of a form that is valid."""
        return self.people[self.cleaned_data["person"]]


def _named(people: Sequence[Membership]) -> list[tuple[str, str]]:
    return [(str(one.pk), str(one)) for one in people]
