from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from courtside.mirrors.labels import moves_of
from courtside.talk import Move, Role

AS_READ = "as-read"
"""Chosen to go back to what the labeller said."""


class LineForm(forms.Form):
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
