from django import forms
from django.utils.translation import gettext_lazy as _


class SearchForm(forms.Form):
    """Part of a name, out of the address of the page."""

    name = forms.CharField(
        label=_("Find a name"), max_length=120, required=False, widget=forms.TextInput({"type": "search"})
    )

    @property
    def wanted(self) -> str:
        """What to look for, empty when nothing was asked or nobody could be called so."""
        return str(self.cleaned_data.get("name", "")) if self.is_valid() else ""
