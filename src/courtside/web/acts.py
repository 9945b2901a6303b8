"""What one can do from anywhere: the acts that stand behind “Go to”, and who has them."""

from collections.abc import Iterator
from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from courtside.access.gate import may
from courtside.access.rights import Member, Right


@dataclass(frozen=True, slots=True)
class Act:
    """One act: the page where it is done, and the right that it needs, if any."""

    word: Promise
    url_name: str
    right: Right | None = None


ACTS = (
    Act(_("Hand in a talk"), "transcript-new", Right.TRANSCRIPT_HAND_IN),
    Act(_("Invite people"), "invitations", Right.PEOPLE_INVITE),
    Act(_("Answer what is asked of you"), "consents"),
    Act(_("Light or dark"), "theme"),
    Act(_("Who sees what"), "who-sees-what"),
    Act(_("Sign out"), "account_logout"),
)


def acts_for(member: Member) -> Iterator[Act]:
    """The acts that somebody may do, in the order of the list."""
    return (act for act in ACTS if act.right is None or may(member, act.right))
