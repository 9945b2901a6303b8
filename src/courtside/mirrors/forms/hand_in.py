from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from django import forms
from django.core.files.uploadedfile import UploadedFile
from django.utils import timezone
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from courtside.mirrors.errors import NotAgreed
from courtside.mirrors.file_names import clean_file_name
from courtside.mirrors.forms.files import FilesField, day_in
from courtside.talk import MOST_BYTES, Transcript, Unreadable, read


@dataclass(frozen=True, slots=True)
class HandedIn:
    """One talk that could be read, its day, and the name of its file; empty for pasted words."""

    talk: Transcript
    held_on: date
    file_name: str


class HandInForm(forms.Form):
    """Talks as their coach hands them in: files or pasted words, the day, and the coach's own yes.

    `cleaned_data["talks"]` are those that could be read, `unread` has a sentence for each file that could
    not. Where nothing could be read the form says so, and what was pasted stays in it.
    """

    file = FilesField(
        label=_("Choose a file"),
        required=False,
        allow_empty_file=True,
        help_text=_("With several files, the date in each name is used."),
    )
    text = forms.CharField(
        label=_("or paste it"),
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

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.unread: list[str] = []

    def clean_held_on(self) -> date:
        """A day that has come."""
        day: date = self.cleaned_data["held_on"]
        if day > timezone.localdate():
            raise forms.ValidationError(_("This day is still to come. When was the talk?"))
        return day

    def clean(self) -> dict[str, Any]:
        """Read the talks out of whichever was given; the files where both were."""
        data = super().clean() or {}
        files: list[UploadedFile[bytes]] = data.get("file") or []
        if not files and not data.get("text", "").strip():
            if not self.errors.keys() & {"file", "text"}:
                self.add_error("file", _("Choose a file, or paste the words below."))
        elif "held_on" in data:
            data["talks"] = self._of_files(files) if files else self._of_text(data["text"])
        return data

    def _of_files(self, files: list[UploadedFile[bytes]]) -> list[HandedIn]:
        """Every talk in the files that can be read."""
        talks: list[HandedIn] = []
        for file in files:
            name = file.name or ""
            try:
                # One byte more than the most is enough to know that it is too large.
                talk = read(file.read(MOST_BYTES + 1), name)
            except Unreadable as problem:
                self.unread.append(_named(name, _sentence(problem)) if len(files) > 1 else _sentence(problem))
            else:
                talks.append(HandedIn(talk, self._day(name, alone=len(files) == 1), name))
        if not talks:
            self.add_error("file", self.unread)
        return talks

    def _of_text(self, text: str) -> list[HandedIn]:
        try:
            return [HandedIn(read(text.encode()), self.cleaned_data["held_on"], "")]
        except Unreadable as problem:
            self.add_error("text", _sentence(problem))
            return []

    def _day(self, name: str, *, alone: bool) -> date:
        said: date = self.cleaned_data["held_on"]
        found = None if alone else day_in(name)
        return found if found and found <= timezone.localdate() else said


def _sentence(problem: Unreadable) -> str:
    return gettext(problem.message).format(**problem.values)


def _named(file_name: str, sentence: str) -> str:
    return gettext("{file}: {sentence}").format(file=clean_file_name(file_name), sentence=sentence)
