from __future__ import annotations

from django import forms

from courtside.mirrors.models import Answer


class AnswerForm(forms.Form):
    """One answer to being read: the value of the button that was pressed."""

    answer = forms.ChoiceField(choices=Answer)
