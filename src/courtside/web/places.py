"""Where one can go: the places in the bar and in the dock, and who has them."""

from dataclasses import dataclass

from django.urls import reverse
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from courtside.access.gate import may
from courtside.access.rights import Member, Right


@dataclass(frozen=True, slots=True)
class Place:
    """One place, and the right that it needs, if any. A `face` is the person's own, in the bar."""

    word: str | Promise
    url_name: str
    icon: str
    right: Right | None = None
    face: bool = False


PLACES = (
    Place(_("Today"), "today", "sun"),
    Place(_("My coaching"), "mirrors", "message-square-quote", Right.TRANSCRIPT_HAND_IN),
    Place(_("People"), "people", "users"),
    Place(_("Settings"), "settings", "settings", face=True),
)


@dataclass(frozen=True, slots=True)
class Link:
    """A place as it stands on a page. `here` when the page belongs to it."""

    place: Place
    url: str
    here: bool


def places_for(member: Member) -> list[Place]:
    """The places that somebody has, in the order of the bar."""
    return [place for place in PLACES if place.right is None or may(member, place.right)]


def links_for(member: Member, *, path: str) -> list[Link]:
    """The same places as links, the one that `path` belongs to marked."""
    return [_link(place, path) for place in places_for(member)]


def _link(place: Place, path: str) -> Link:
    url = reverse(place.url_name)
    here = path == url or (url != "/" and path.startswith(url))
    return Link(place, url, here)
