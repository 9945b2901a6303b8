from __future__ import annotations

from django.utils.translation import gettext

from courtside.talk import FORMATS


def formats() -> list[str]:
    """What can be handed in, one line for each format."""
    return [gettext(line) for line in FORMATS.values()]
