"""Where one can go: the places in the bar and in the dock, and who has them."""

from dataclasses import dataclass

from django.urls import reverse
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _


@dataclass(frozen=True, slots=True)
class Place:
    """One place. `roles` are those who have it, all when empty. A `face` is the person's own, in the bar."""

    word: str | Promise
    url_name: str
    icon: str
    roles: frozenset[str] = frozenset()
    face: bool = False


PLACES = (
    Place(_("Today"), "today", "sun"),
    Place(_("My coaching"), "mirrors", "message-square-quote", frozenset({"coach"})),
    Place(_("People"), "people", "users"),
    Place(_("Settings"), "settings", "settings", face=True),
)


@dataclass(frozen=True, slots=True)
class Link:
    """A place as it stands on a page. `here` when the page belongs to it."""

    place: Place
    url: str
    here: bool


def places_for(roles: frozenset[str]) -> list[Place]:
    """The places that somebody with these roles has, in the order of the bar."""
    return [place for place in PLACES if not place.roles or place.roles & roles]


def links_for(roles: frozenset[str], *, path: str) -> list[Link]:
    """The same places as links, the one that `path` belongs to marked."""
    return [_link(place, path) for place in places_for(roles)]


def _link(place: Place, path: str) -> Link:
    url = reverse(place.url_name)
    here = path == url or (url != "/" and path.startswith(url))
    return Link(place, url, here)
