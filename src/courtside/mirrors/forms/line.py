from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from courtside.mirrors.seen import Seen
from courtside.talk import Move, Role, moves_of

AS_READ = "as-read"
"""Chosen to go back to what the labeller said."""


class SeenForm(forms.Form):
    """Something about one line, with the line as it was seen."""

    seen = forms.CharField(required=False, max_length=30)

    @property
    def line_seen(self) -> Seen | None:
        """The line as it was seen; None where the form does not say."""
        return Seen.read(self.data.get("seen", ""))


class SplitForm(SeenForm):
    """Before which word a line is split, counted over the whole talk."""

    word = forms.IntegerField(
        min_value=1, error_messages={"required": _("Choose the word that the second sentence begins with.")}
    )


class GiveForm(SeenForm):
    """Which speaker of the talk said a line."""

    place = forms.IntegerField(min_value=0)


class LineForm(SeenForm):
    """What one line does: one of the moves of whoever said it, or as it was read."""

    move = forms.ChoiceField(
        error_messages={
            "required": _("Choose what the sentence does."),
            "invalid_choice": _("Choose one of these: nothing else fits whoever said it."),
        }
    )

    def __init__(self, role: Role, data: Any = None) -> None:
        super().__init__(data)
        field = self.fields["move"]
        assert isinstance(field, forms.ChoiceField)  # noqa: S101  # said above
        field.choices = [(AS_READ, AS_READ), *((move.value, move.value) for move in moves_of(role))]

    @property
    def chosen(self) -> Move | None:
        """The move, None for as it was read. Only of a form that is valid."""
        move = self.cleaned_data["move"]
        return None if move == AS_READ else Move(move)
