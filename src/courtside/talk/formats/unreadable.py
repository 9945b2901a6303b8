"""What a reader of transcripts says when it cannot read one: what is wrong and what to do."""

from __future__ import annotations

from courtside.talk.words import _

EMPTY = _("This file has no words in it. Choose the file that holds the transcript.")
TOO_BIG = _(
    "This file is larger than {megabytes} MB. Export the words without sound and pictures, then try again."
)
TOO_LONG = _("This file is longer than a day of talk. Make one file for each session, then try again.")
NO_SPEAKERS = _(
    "This file does not say who speaks. Export it with names, or write a name and a colon before each turn."
)
ONE_SPEAKER = _("Only one person speaks in this file. Export it with everybody's names, then try again.")
MANY_SPEAKERS = _(
    "This file seems to name more than {most} speakers. Put only a name before a colon, then try again."
)
RECORDING = _("This file is a recording. Choose the transcript that was made from it.")
PDF = _("This file is a PDF. Export the transcript as VTT, DOCX or plain text, then try again.")
OLD_WORD = _(
    "This Word file is locked or of the old kind. Save it as DOCX without a password, then try again."
)
RICH_TEXT = _("This file is rich text. Save it as plain text or DOCX, then try again.")
BINARY = _("This file is not text. Export the transcript as VTT, SRT, DOCX or plain text, then try again.")
NOT_DOCX = _("This archive holds no Word document. Unpack it and choose the transcript inside.")
BROKEN_DOCX = _("This Word file is broken or cut off. Export the transcript again.")
PACKED_DOCX = _(
    "This Word file unpacks to more than a transcript needs. Save the transcript alone, then try again."
)
BROKEN_JSON = _("This JSON file is broken or cut off. Export the transcript again.")
UNKNOWN_JSON = _(
    "This JSON file is of no kind we know. Choose one from Whisper, WhisperX, Deepgram or AssemblyAI."
)


class Unreadable(ValueError):
    """A file that is no transcript we can use.

    `str()` is one clear sentence or two short ones, in English. In another language it is
    `gettext(error.message).format(**error.values)`.
    """

    def __init__(self, message: str, **values: int) -> None:
        super().__init__(message.format(**values))
        self.message = message
        self.values = values
