"""What the verbs of this app refuse, each with a sentence that says what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.core.exceptions import PermissionDenied
from django.utils.translation import gettext_lazy as _

from courtside.people.errors import Refused

if TYPE_CHECKING:
    from courtside.mirrors.models import Transcript


class NotAgreed(Refused):
    """A coach hands in a talk without saying yes to it themselves."""

    sentence = _("You were in this talk too. Say that you agree, then hand it in.")


class AlreadyThere(Refused):
    """The same talk was handed in by the same coach before."""

    sentence = _("You handed in this talk before. Here it is.")

    def __init__(self, transcript: Transcript) -> None:
        super().__init__()
        self.transcript = transcript


class WordsGone(Refused):
    """Somebody said no, or took a yes back: there is nothing left to agree to."""

    sentence = _("The words of this talk are gone. Nothing can be changed about it any more.")


class NotAsked(Refused):
    """An answer to a question that was not put, such as taking back a yes that was never given."""

    sentence = _("There is no yes to take back here.")


class NobodyToRead(Refused):
    """Who is who leaves a talk without its coach or without a rep, or makes the rep the coach."""

    sentence = _("A talk needs you as its coach alone, and somebody else as its rep.")


class NoSuchMove(Refused):
    """A move that whoever said the line cannot make."""

    sentence = _("Choose one of these: nothing else fits whoever said it.")


class NotToBeShown(Refused):
    """A mirror is to be shown to somebody who was not coached in it and coaches nobody."""

    sentence = _("Show it to somebody you coached in this talk, or to somebody who coaches or leads.")


class ChangedSince(Refused):
    """A mend is taken back that was taken back before, or that a later one stands on."""

    sentence = _("This was changed again since. Here is how it stands now.")


class LineChanged(Refused):
    """A line is mended that is not what it was when its page was opened."""

    sentence = _("This line changed while you were looking; here is how it stands now.")


class NoSuchPlace(Refused):
    """A line, a word of a line or a speaker that the talk does not have."""

    sentence = _("That is not in this talk. Choose from what the page offers.")


class NothingToJoin(Refused):
    """The last sentence of a turn is joined with the next one, which somebody else said."""

    sentence = _("Nothing follows this sentence in the same turn.")


class NameTaken(Refused):
    """A speaker is to be shown by no name, or by the name of another speaker."""

    sentence = _("Give the speaker a name that nobody else in this talk has.")


class NoLongerYours(PermissionDenied):
    """Somebody opens or mends a line that was theirs until it was given to another speaker."""

    def __init__(self) -> None:
        super().__init__(
            _("This line is no longer yours: it was given to somebody else who speaks in the talk.")
        )
