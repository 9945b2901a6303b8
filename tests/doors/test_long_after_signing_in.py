"""Whoever signed in too long ago says their password again before they change how they sign in."""

from __future__ import annotations

from urllib.parse import urlsplit

import pytest
from django.conf import settings
from django.test import Client
from django.urls import reverse

from tests.doors.knock import visiting
from tests.scene import Scene, Visitor


@pytest.mark.parametrize("door", ["mfa_activate_totp", "mfa_add_webauthn", "mfa_generate_recovery_codes"])
def test_they_are_asked_again(scene: Scene, door: str) -> None:
    mara = scene.visitor("a rep")
    client = Client()
    client.force_login(mara.person)  # type: ignore[arg-type]  # somebody inside is somebody
    cookie = {settings.SESSION_COOKIE_NAME: client.cookies[settings.SESSION_COOKIE_NAME].value}
    long_ago = Visitor(mara.column, mara.person, mara.member, cookies=cookie)
    with visiting(long_ago, reverse(door)) as answer:
        assert answer.response.status_code == 302
        assert urlsplit(answer.response["Location"]).path == reverse("account_reauthenticate")
