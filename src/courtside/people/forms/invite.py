from __future__ import annotations

import re
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.utils.translation import gettext_lazy as _
from uuid_utils.compat import uuid7

from courtside.people.forms.place import roles_field, team_field
from courtside.people.models import Membership

AT_ONCE = 100


class InviteForm(forms.Form):
    """Whom to invite, as what, into which team."""

    addresses = forms.CharField(
        label=_("E-mail addresses"),
        required=False,
        max_length=30_000,
        help_text=_("One on each line. Leave it empty for a link that you pass on yourself."),
        widget=forms.Textarea({"rows": 4, "autocomplete": "off", "spellcheck": "false"}),
    )
    roles = roles_field()
    form_key = forms.UUIDField(required=False, widget=forms.HiddenInput, initial=uuid7)

    def __init__(self, member: Membership, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["team"] = team_field(member)

    def clean_addresses(self) -> list[str]:
        """Every address as it was written down, in lower case; one may still stand there twice."""
        written = [part for part in re.split(r"[\s,;]+", self.cleaned_data["addresses"].lower()) if part]
        if len(written) > AT_ONCE:
            raise ValidationError(
                _("At most %(most)d at a time; these are %(many)d."),
                params={"most": AT_ONCE, "many": len(written)},
            )
        strange = [part for part in dict.fromkeys(written) if not _is_address(part)]
        if strange:
            raise ValidationError([_no_address(part) for part in strange])
        return written


def _is_address(text: str) -> bool:
    try:
        validate_email(text)
    except ValidationError:
        return False
    return len(text) <= 254  # what the column of an address holds


def _no_address(text: str) -> ValidationError:
    sentence = _("“%(text)s” is no e-mail address. Correct it or take it out.")
    return ValidationError(sentence, params={"text": text})
