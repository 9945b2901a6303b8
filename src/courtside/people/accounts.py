"""How django-allauth founds, joins and names things here."""

from allauth.account.adapter import DefaultAccountAdapter
from django.http import HttpRequest

from courtside.config.environment import environment
from courtside.people.joining import invitation_in


class AccountAdapter(DefaultAccountAdapter):  # type: ignore[misc]  # allauth brings no types
    """Sign-up is for founders where it is open, and always for whoever was invited."""

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        """Whether this visitor may make an account."""
        return environment().sign_up == "open" or invitation_in(request) is not None
