"""What people's verbs refuse, each with a sentence that says what to do."""

from django.utils.translation import gettext_lazy as _


class Refused(Exception):
    """Something that cannot be done now. `sentence` is for the page."""

    sentence = _("That cannot be done now.")


class InvitationClosed(Refused):
    """The link was used, withdrawn, or is too old."""

    sentence = _("This link no longer works. Ask whoever invited you for a new one.")


class LastAdmin(Refused):
    """Nobody would be left to run the organization."""

    sentence = _("Somebody has to run the organization. Make another person admin first.")
