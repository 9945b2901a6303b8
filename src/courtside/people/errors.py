"""What people's verbs refuse, each with a sentence that says what to do."""

from django.utils.functional import Promise
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _


class Refused(Exception):
    """Something that cannot be done now. `sentence` is for the page."""

    sentence: Promise | str = _("That cannot be done now.")


class InvitationClosed(Refused):
    """The link was used, withdrawn, or is too old."""

    sentence = _("This link no longer works. Ask whoever invited you for a new one.")


class AnotherAddress(Refused):
    """The invitation names an address, and somebody with another one opened it.

    It is refused rather than asked about: who writes an address means that person, and a letter that was
    passed on must not let in somebody else. Whoever has two addresses asks for a link without one.
    """

    def __init__(self, address: str) -> None:
        super().__init__(address)
        self.sentence = gettext(
            "This invitation was sent to %(address)s. Sign in with that address, or ask for a link that "
            "names none."
        ) % {"address": address}


class DoorClosed(Refused):
    """Somebody who was deactivated came by a link. Only an admin opens the door again."""

    sentence = _(
        "Your place in this organization was closed. Ask one of its admins to let you back in; a link "
        "cannot do that."
    )


class AddressTaken(Refused):
    """Somebody made an account with this address in the same moment, most often by a second click."""

    sentence = _("There is an account with this address. Sign in with it.")


class LastAdmin(Refused):
    """Nobody would be left to run the organization."""

    sentence = _("Somebody has to run the organization. Make another person admin first.")


class NameTaken(Refused):
    """There is a team of that name."""

    sentence = _("There is a team of that name. Choose another.")
