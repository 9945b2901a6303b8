"""What the shell of every page needs to know. Costs no SQL: the membership was read by its middleware."""

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from django.http import HttpRequest

from courtside.web.places import Link, links_for
from courtside.web.themes import Theme, theme_of

if TYPE_CHECKING:
    from courtside.people.models import Membership


@dataclass(frozen=True)
class Shell:
    """The bar, the dock and the theme of one page."""

    request: HttpRequest

    @property
    def member(self) -> "Membership | None":
        """Who asks, in the organization they are in. None for visitors, and for people in none."""
        return getattr(self.request, "member", None)

    @property
    def may_switch(self) -> bool:
        """Whether there is another organization to go to."""
        return len(getattr(self.request, "memberships", ())) > 1

    @cached_property
    def links(self) -> list[Link]:
        """The places of whoever asks."""
        return links_for(self.member, path=self.request.path) if self.member else []

    @property
    def theme(self) -> Theme:
        """Light, dark, or as the device has it."""
        return theme_of(self.request)


def shell(request: HttpRequest) -> dict[str, Shell]:
    """Context processor: `shell` in every template."""
    return {"shell": Shell(request)}
