"""The formats that are understood, for help texts."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from courtside.talk.words import _

FORMATS: Mapping[str, str] = MappingProxyType(
    {
        "webvtt": _("WebVTT (.vtt), from Zoom, Teams and others, with names before the words or as voices"),
        "srt": _("SRT captions (.srt), with a name and a colon where the speaker changes"),
        "text": _("Plain text (.txt): a name and a colon before each turn, with or without times"),
        "otter": _("Otter text (.txt): name and time on one line, the words below"),
        "meet": _("Google Meet transcript, saved as text or Markdown"),
        "docx": _("Word document (.docx), from Teams or Google Meet, or any text as above"),
        "whisper": _("Whisper JSON (.json); it names nobody, so use WhisperX with speaker labels"),
        "whisperx": _("WhisperX JSON (.json) with speaker labels"),
        "deepgram": _("Deepgram JSON (.json) with speakers or one channel for each person"),
        "assemblyai": _("AssemblyAI JSON (.json) with speaker labels"),
    }
)
"""Every value of `Transcript.source`, with one line that says what it is. Translatable."""
