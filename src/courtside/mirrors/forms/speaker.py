from __future__ import annotations

from django import forms
from django.utils.translation import gettext_lazy as _

from courtside.mirrors.models import SpokenAs
from courtside.talk import NAME_LENGTH


class SpeakerForm(forms.Form):
    """By which name a speaker is shown, and in which role everything was read."""

    name = forms.CharField(
        label=_("Shown as"),
        max_length=NAME_LENGTH,
        error_messages={"required": _("Give the speaker a name.")},
        widget=forms.TextInput(attrs={"autocomplete": "off"}),
    )
    role = forms.ChoiceField(label=_("Role"), choices=SpokenAs)
