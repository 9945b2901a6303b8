from __future__ import annotations

import re
from datetime import date
from typing import Any

from django import forms
from django.core.files.uploadedfile import UploadedFile
from django.utils.translation import gettext_lazy as _

MOST_FILES = 30
_DAY = re.compile(r"(?<!\d)(20\d\d)[-_.]?(\d\d)[-_.]?(\d\d)(?!\d)")


class FilesInput(forms.FileInput):
    """A field of a page that takes several files."""

    allow_multiple_selected = True


class FilesField(forms.FileField):
    """Several files at once: a list, empty where none was chosen."""

    widget = FilesInput({"multiple": True})

    def clean(self, data: Any, initial: Any = None) -> list[UploadedFile[bytes]]:
        """Each of them, held to what a single file is held to."""
        given = data if isinstance(data, list | tuple) else [data]
        if len(given) > MOST_FILES:
            most = _("At most {count} files at once. Hand in the rest after them.")
            raise forms.ValidationError(str(most).format(count=MOST_FILES))
        return [file for file in (super(FilesField, self).clean(one, initial) for one in given) if file]


def day_in(name: str) -> date | None:
    """The day that stands in a file's name, as tools write it: 2026-11-19 or 20261119."""
    found = _DAY.search(name)
    try:
        return date(*map(int, found.groups())) if found else None
    except ValueError:
        return None
