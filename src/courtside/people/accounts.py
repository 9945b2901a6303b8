"""How django-allauth founds, joins and names things here."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any
from urllib.parse import urlsplit

from allauth.account.adapter import DefaultAccountAdapter
from django.http import HttpRequest
from django.urls import reverse

from courtside.config.environment import environment
from courtside.people.joining import invitation_in


class AccountAdapter(DefaultAccountAdapter):  # type: ignore[misc]  # allauth brings no types
    """Sign-up is for founders where it is open, and always for whoever was invited."""

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        """Whether this visitor may make an account."""
        return environment().sign_up == "open" or invitation_in(request) is not None

    def get_login_redirect_url(self, request: HttpRequest) -> str:
        """Where somebody who signed in goes: back to the invitation they came with, else to today."""
        invitation = invitation_in(request)
        if invitation:
            return reverse("join", args=[invitation.token])
        return str(super().get_login_redirect_url(request))

    def get_password_change_redirect_url(self, request: HttpRequest) -> str:
        """Where somebody goes who has a new password: back to their settings."""
        return reverse("settings")

    def send_mail(self, template_prefix: str, email: str, context: dict[str, Any]) -> None:
        """Send a letter. Its links lead to the address people open, whatever the request's host said."""
        ours = {name: _ours(value) if name.endswith("_url") else value for name, value in context.items()}
        site = SimpleNamespace(name="Courtside", domain=urlsplit(environment().url).netloc)
        super().send_mail(template_prefix, email, {**ours, "current_site": site})


def _ours(url: str) -> str:
    parts = urlsplit(url)
    return environment().url + parts._replace(scheme="", netloc="").geturl()
