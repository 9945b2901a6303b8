from __future__ import annotations

from django import forms
from django.conf import settings
from django.utils.translation import gettext_lazy as _

from courtside.people.zones import time_zone_named


class OwnSettingsForm(forms.Form):
    """What somebody may change about themselves."""

    name = forms.CharField(
        label=_("Your name"), max_length=120, widget=forms.TextInput({"autocomplete": "name"})
    )
    time_zone = forms.CharField(
        label=_("Time zone"),
        max_length=64,
        help_text=_("Begin to write the nearest large city and choose it from the list."),
        widget=forms.TextInput({"list": "time-zones", "autocomplete": "off"}),
    )
    locale = forms.ChoiceField(label=_("Language"), choices=settings.LANGUAGES)

    def clean_time_zone(self) -> str:
        """The zone by its proper name."""
        zone = time_zone_named(self.cleaned_data["time_zone"])
        if zone is None:
            raise forms.ValidationError(_("There is no such time zone. Write it like Europe/Berlin."))
        return zone


class OrganizationForm(forms.Form):
    """What the organization is called."""

    name = forms.CharField(label=_("Name of the organization"), max_length=120)


class FoundingForm(forms.Form):
    """What a new organization is to be called."""

    name = forms.CharField(
        label=_("Name of the new organization"),
        max_length=120,
        help_text=_("You become its admin and its first coach."),
    )
