"""How django-allauth founds, joins and names things here."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any
from urllib.parse import urlsplit

from allauth.account.adapter import DefaultAccountAdapter
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.forms import Form
from django.http import HttpRequest
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from courtside.config.environment import environment
from courtside.people.errors import AddressTaken
from courtside.people.joining import invitation_in, token_in
from courtside.people.models import Person

ADDRESS_LENGTH = 254  # of the column, and of what mail servers pass on


class AccountAdapter(DefaultAccountAdapter):  # type: ignore[misc]  # allauth brings no types
    """Sign-up is for founders where it is open, and always for whoever was invited."""

    error_messages = DefaultAccountAdapter.error_messages | {
        "email_password_mismatch": gettext_lazy("E-mail or password is not right."),
    }

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        """Whether this visitor may make an account."""
        return environment().sign_up == "open" or invitation_in(request) is not None

    def clean_email(self, email: str) -> str:
        """Refuse an address longer than we keep, which allauth would cut off into another one."""
        if len(email) > ADDRESS_LENGTH:
            raise ValidationError(_("This address is too long. Use one of at most 254 characters."))
        return str(super().clean_email(email))

    def save_user(self, request: HttpRequest, user: Person, form: Form, commit: bool = True) -> Person:
        """Keep the new person. Raises `AddressTaken` when two are made at once with one address."""
        try:
            with transaction.atomic():
                kept: Person = super().save_user(request, user, form, commit)
        except IntegrityError as error:
            raise AddressTaken from error
        return kept

    def get_login_redirect_url(self, request: HttpRequest) -> str:
        """Where somebody who signed in goes: back to the invitation they came with, else to today."""
        if invitation_in(request):
            return reverse("join", args=[token_in(request)])
        return str(super().get_login_redirect_url(request))

    def get_password_change_redirect_url(self, request: HttpRequest) -> str:
        """Where somebody goes who has a new password: back to their settings."""
        return reverse("settings")

    def send_mail(self, template_prefix: str, email: str, context: dict[str, Any]) -> None:
        """Send a letter. Its links lead to the address people open, whatever the request's host said.

        allauth also sends letters once a transaction has ended, when there is no request any more.
        """
        links = {name: _ours(value) for name, value in context.items() if name.endswith("_url")}
        site = SimpleNamespace(name="Courtside", domain=urlsplit(environment().url).netloc)
        told = {"email": email, "current_site": site, **context, **links}
        self.render_mail(template_prefix, email, told).send()


def _ours(url: str) -> str:
    parts = urlsplit(url)
    return environment().url + parts._replace(scheme="", netloc="").geturl()
