"""Where somebody stands: roles and team."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from courtside.access.gate import visible_to
from courtside.access.rights import Right
from courtside.people.models import Membership, Team
from courtside.people.models.membership import Role


def roles_field() -> forms.MultipleChoiceField:
    """One or more roles."""
    return forms.MultipleChoiceField(
        label=_("Roles"),
        choices=Role.choices,
        widget=forms.CheckboxSelectMultiple,
        error_messages={"required": _("Choose at least one role.")},
    )


def team_field(member: Membership) -> forms.ModelChoiceField[Team]:
    """One of the teams that `member` sees, or none."""
    teams = visible_to(member, Right.PEOPLE_SEE, Team.objects.order_by("name"))
    return forms.ModelChoiceField(label=_("Team"), queryset=teams, required=False, empty_label=_("no team"))


class RolesForm(forms.Form):
    """What somebody is."""

    roles = roles_field()


class TeamPlaceForm(forms.Form):
    """Which team somebody is in."""

    def __init__(self, member: Membership, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["team"] = team_field(member)
