from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from courtside.access.gate import visible_to
from courtside.access.rights import Right
from courtside.people.models import Membership


class TeamForm(forms.Form):
    """What a team is called."""

    name = forms.CharField(label=_("Name of the team"), max_length=80)


class LeadForm(forms.Form):
    """Who leads a team: anybody who may come in."""

    def __init__(self, member: Membership, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        people = visible_to(member, Right.PEOPLE_SEE, Membership.objects.active())
        self.fields["lead"] = forms.ModelChoiceField(
            label=_("Lead"),
            queryset=people.select_related("person").order_by("person__name"),
            required=False,
            empty_label=_("nobody"),
        )
