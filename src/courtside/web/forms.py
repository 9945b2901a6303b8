from django import forms
from django.utils.translation import gettext_lazy as _


class GoForm(forms.Form):
    """Part of a name, out of the address of the page."""

    q = forms.CharField(
        label=_("Where to?"),
        help_text=_("A place, a person, the day or the name of a talk, or something to do."),
        max_length=100,
        required=False,
        widget=forms.TextInput({"type": "search", "autocomplete": "off"}),
    )

    @property
    def wanted(self) -> str:
        """What to look for, empty when nothing was asked or nothing could be called so."""
        return str(self.cleaned_data.get("q", "")) if self.is_valid() else ""
