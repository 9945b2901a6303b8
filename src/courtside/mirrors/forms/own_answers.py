from __future__ import annotations

from django import forms
from django.utils.translation import gettext_lazy as _

from courtside.mirrors.models.own_answers import ANSWER_LENGTH


class OwnAnswersForm(forms.Form):
    """A coach's own two questions. Either may stay empty."""

    repeat = forms.CharField(
        label=_("What went well, that you will do again?"),
        required=False,
        max_length=ANSWER_LENGTH,
        widget=forms.Textarea({"rows": 3, "placeholder": _("In your words")}),
    )
    avoid = forms.CharField(
        label=_("What did not, that you will leave out next time?"),
        required=False,
        max_length=ANSWER_LENGTH,
        widget=forms.Textarea({"rows": 3, "placeholder": _("In your words")}),
    )
