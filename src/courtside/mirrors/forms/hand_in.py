from __future__ import annotations

from datetime import date
from typing import Any

from django import forms
from django.core.files.uploadedfile import UploadedFile
from django.utils import timezone
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from courtside.mirrors.errors import NotAgreed
from courtside.talk import Transcript, Unreadable, read

MOST_BYTES = 10_000_000
"""What `courtside.talk.read` takes. A larger file is not even fetched."""


class HandInForm(forms.Form):
    """A talk as its coach brings it: a file or pasted words, the day, and the coach's own yes.

    `cleaned_data["talk"]` is the talk that was read from it. What was pasted stays in the form when it
    could not be read.
    """

    file = forms.FileField(label=_("The transcript"), required=False, allow_empty_file=True)
    text = forms.CharField(
        label=_("Or paste it here"),
        required=False,
        strip=False,
        widget=forms.Textarea({"rows": 8, "spellcheck": "false"}),
    )
    held_on = forms.DateField(
        label=_("Day of the talk"), widget=forms.DateInput({"type": "date"}, format="%Y-%m-%d")
    )
    agreed = forms.BooleanField(
        label=_("I was in this talk, and I agree that it is read."),
        error_messages={"required": NotAgreed.sentence},
    )

    def clean_held_on(self) -> date:
        """A day that has come."""
        day: date = self.cleaned_data["held_on"]
        if day > timezone.localdate():
            raise forms.ValidationError(_("This day is still to come. When was the talk?"))
        return day

    def clean(self) -> dict[str, Any]:
        """Read the talk out of whichever was given; the file where both were."""
        data = super().clean() or {}
        file: UploadedFile[bytes] | None = data.get("file")
        field = "file" if file else "text"
        if not file and not data.get("text", "").strip():
            if not self.errors.keys() & {"file", "text"}:
                self.add_error("file", _("Choose a file, or paste the words below."))
            return data
        try:
            data["talk"] = _read(file) if file else read(data["text"].encode())
        except Unreadable as problem:
            self.add_error(field, gettext(problem.message).format(**problem.values))
        return data


def _read(file: UploadedFile[bytes]) -> Transcript:
    """The talk in an uploaded file. One byte more than the most is enough to know that it is too large."""
    return read(file.read(MOST_BYTES + 1), file.name or "")
