"""The sentences of `courtside.talk`, in the language of whoever asks."""

from __future__ import annotations

from django.utils.translation import gettext, ngettext

from courtside.talk import Voice

VOICE = Voice(gettext, ngettext)
