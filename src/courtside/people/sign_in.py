"""What happens to somebody's account, written into the history of the organization they stand in.

allauth tells it by signals, and these are the framework's, not ours.
"""

from __future__ import annotations

import logging
from typing import Any

from allauth.account import signals as account
from allauth.mfa import signals as mfa
from django.contrib.auth.signals import user_login_failed
from django.db import transaction
from django.dispatch import Signal
from django.http import HttpRequest

from courtside.history.chain import record
from courtside.people.entering import CHOSEN, enter_as
from courtside.people.models import Person

log = logging.getLogger(__name__)

EVENTS: dict[Signal, str] = {
    account.user_logged_in: "signed in",
    account.user_logged_out: "signed out",
    account.password_set: "password set",
    account.password_changed: "password changed",
    account.password_reset: "password reset",
    account.email_changed: "address changed",
    mfa.authenticator_added: "way to sign in added",
    mfa.authenticator_removed: "way to sign in removed",
    mfa.authenticator_reset: "recovery codes renewed",
}


def _write_down(what: str, request: HttpRequest, user: Person | None) -> None:
    if user is None:
        return
    with transaction.atomic():  # allauth tells of new recovery codes after the request's own has ended
        member, _ = enter_as(user, chosen=request.session.get(CHOSEN))
        if member:
            record(member, what, member)


def _note_failure(request: HttpRequest | None = None, **_: Any) -> None:
    """Say that somebody failed to sign in, and from where. The address they tried is theirs."""
    log.warning("sign-in failed from %s", request.META.get("REMOTE_ADDR", "") if request else "nowhere")


def listen() -> None:
    """Hear allauth's signals."""
    for signal, what in EVENTS.items():

        def heard(*, request: HttpRequest, user: Person | None, what: str = what, **_: Any) -> None:
            _write_down(what, request, user)

        signal.connect(heard, weak=False, dispatch_uid=f"courtside.people {what}")
    user_login_failed.connect(_note_failure, dispatch_uid="courtside.people sign-in failed")
