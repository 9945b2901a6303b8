from __future__ import annotations

from typing import Any

from allauth.account.adapter import get_adapter
from allauth.core import context
from django import forms
from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from courtside.access.tenancy import enter_organization, enter_person
from courtside.people.actions import accept_invitation, found_organization, must_be_for
from courtside.people.entering import CHOSEN
from courtside.people.errors import Refused
from courtside.people.joining import KEY, came_by_letter, invitation_in, token_in
from courtside.people.models import Person


class SignUpForm(forms.Form):
    """What a new person says besides e-mail and password, which allauth's own form adds.

    Whoever came by an invitation joins its organization; everybody else founds one.
    """

    name = forms.CharField(
        label=_("Your name"), max_length=120, widget=forms.TextInput({"autocomplete": "name"})
    )
    organization = forms.CharField(
        label=_("Organization"),
        max_length=120,
        help_text=_("The company, or the team, whose coaching lives here."),
        widget=forms.TextInput({"autocomplete": "organization"}),
    )
    field_order = ["name", "email", "password1", "organization"]

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.invitation = invitation_in(context.request)
        if self.invitation:
            del self.fields["organization"]
            self.initial.setdefault("email", self.invitation.email)

    def clean(self) -> dict[str, Any]:
        """Hold the address against the one that the invitation was sent to."""
        cleaned: dict[str, Any] = super().clean() or self.cleaned_data
        try:
            if self.invitation and "email" in cleaned:
                must_be_for(self.invitation, cleaned["email"])
        except Refused as refused:
            self.add_error("email", str(refused.sentence))
        return cleaned

    def signup(self, request: HttpRequest, person: Person) -> None:
        """Place the new person. allauth calls this once the account is saved."""
        person.name = self.cleaned_data["name"]
        person.save(update_fields=["name"])
        enter_person(person.pk)
        if self.invitation:
            if came_by_letter(token_in(request)):  # else allauth asks by a letter of its own, where it may
                get_adapter().stash_verified_email(request, person.email)
            enter_organization(self.invitation.organization_id)
            member = accept_invitation(self.invitation, by=person, now=timezone.now())
            request.session.pop(KEY, None)
        else:
            member = found_organization(by=person, name=self.cleaned_data["organization"])
        request.session[CHOSEN] = str(member.organization_id)
