"""What the styleguide shows: every component by the name of its stylesheet, with invented words in it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from django import forms
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from courtside.web.samples import Samples, samples
from courtside.web.themes import Theme

CSS = Path(__file__).parent / "static" / "web" / "css"
SHOWN = ("components", "figures")
THEMES: dict[str, Promise] = {
    "": _("As the page is"),
    Theme.LIGHT.value: _("Light"),
    Theme.DARK.value: _("Dark"),
}


class SampleForm(forms.Form):
    """A field in each of its states: with help, filled, wrong, left to choice, closed; ticks and picks."""

    company = forms.CharField(label=_("Company"), help_text=_("As it stands on its letters."))
    due = forms.CharField(label=_("Decision due"))
    note = forms.CharField(label=_("Note"), required=False, widget=forms.Textarea)
    stage = forms.ChoiceField(label=_("Stage"), choices=[("open", _("Open")), ("won", _("Won"))])
    closed = forms.CharField(label=_("Closed"), disabled=True, initial=_("Cannot be changed here"))
    file = forms.FileField(label=_("File"), required=False)
    remind = forms.BooleanField(label=_("Ask me the evening before"), required=False)

    def clean_due(self) -> str:
        """Never right: the sample shows how a problem is told."""
        raise forms.ValidationError(_("November ends on the 30th. Which day do you mean?"))


class PickForm(forms.Form):
    """One of a few, and some of a few."""

    side = forms.ChoiceField(
        label=_("Influence"),
        choices=[("in", _("I can change it")), ("out", _("I cannot"))],
        widget=forms.RadioSelect,
    )
    roles = forms.MultipleChoiceField(
        label=_("Roles"),
        choices=[("rep", _("rep")), ("coach", _("coach")), ("leader", _("leader"))],
        widget=forms.CheckboxSelectMultiple,
    )


@dataclass(frozen=True, slots=True)
class Look:
    """One component: the name of its stylesheet, and the template that shows it."""

    name: str

    @property
    def template(self) -> str:
        """Shows it in every state."""
        return f"web/styleguide/_{self.name}.html"


@dataclass(frozen=True)
class Styleguide:
    """The page. `theme` is the one that the samples wear, empty for that of the page."""

    theme: str

    @property
    def themes(self) -> dict[str, Promise]:
        """What the samples may wear, by the value in the address."""
        return THEMES

    @cached_property
    def looks(self) -> list[Look]:
        """Every component that has a stylesheet, and the tables; figures last."""
        names = [path.stem for folder in SHOWN for path in sorted((CSS / folder).glob("*.css"))]
        return [Look(name) for name in ("table", *names)]

    @cached_property
    def form(self) -> SampleForm:
        """The sample fields, one of them wrong."""
        data = {"company": _("Castellan Foods"), "due": _("31 November"), "stage": "open", "remind": "on"}
        return SampleForm(data)

    @cached_property
    def pick(self) -> PickForm:
        """The sample choices, some of them made."""
        return PickForm(initial={"side": "in", "roles": ["rep", "coach"]})

    @cached_property
    def samples(self) -> Samples:
        """Invented lines, findings and a talk."""
        return samples()


def styleguide_page(*, theme: str) -> Styleguide:
    """The page, its samples in `theme`; anything unknown counts as the page's own."""
    return Styleguide(theme if theme in THEMES else "")
