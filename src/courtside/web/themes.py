"""Light, dark, or as the device has it: kept in a cookie, so that it holds before anybody signs in."""

from django import forms
from django.db.models import TextChoices
from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext_lazy as _

COOKIE = "theme"
YEAR = 365 * 24 * 3600


class Theme(TextChoices):
    """What one may pick."""

    SYSTEM = "system", _("As this device has it")
    LIGHT = "light", _("Light")
    DARK = "dark", _("Dark")


class ThemeForm(forms.Form):
    theme = forms.ChoiceField(label=_("How pages look"), choices=Theme, widget=forms.RadioSelect)


def theme_of(request: HttpRequest) -> Theme:
    """What this browser picked. Anything unknown in the cookie counts as the device's own."""
    value = request.COOKIES.get(COOKIE, "")
    return Theme(value) if value in Theme else Theme.SYSTEM


def keep_theme(response: HttpResponse, theme: str, *, secure: bool) -> None:
    """Let this browser remember it for a year."""
    response.set_cookie(COOKIE, theme, max_age=YEAR, secure=secure, httponly=True, samesite="Lax")
