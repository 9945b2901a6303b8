"""Everybody who may knock at a door, and the column of docs/doors.md that answers for them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from allauth.account.internal.flows.login import record_authentication
from django.conf import settings
from django.contrib.auth import SESSION_KEY
from django.http import HttpRequest
from django.test import Client

from courtside.people.models import Membership, Person

if TYPE_CHECKING:
    from tests.scene.make import Scene
    from tests.scene.things import Thing

WITHOUT_A_PLACE = ("stranger", "invited", "no place", "deactivated")
OUTSIDE = ("outside rep", "outside coach")
COLUMNS = (
    *WITHOUT_A_PLACE,
    "its rep",
    "a rep",
    "its coach",
    "a coach",
    "lead",
    "leader",
    "admin",
    *OUTSIDE,
)


@dataclass
class Visitor:
    """Somebody at the door: `column` is theirs while nothing behind it is about them."""

    column: str
    person: Person | None = None
    member: Membership | None = None
    session: dict[str, object] = field(default_factory=dict)
    cookies: dict[str, str] = field(default_factory=dict)

    @property
    def email(self) -> str:
        """The address they sign in with; empty for a stranger."""
        return self.person.email if self.person else ""

    def column_for(self, thing: Thing | None) -> str:
        """Which column answers when this visitor asks for that thing."""
        if thing is None or self.member is None or self.column in OUTSIDE:
            return self.column
        if thing.rep == self.member.pk:
            return "its rep"
        return "its coach" if thing.coach == self.member.pk else self.column

    def sign_in(self) -> None:
        """Begin the session that every later request of theirs carries."""
        client = Client()
        if self.person:
            client.force_login(self.person)
        session = client.session
        session.update(self.session)
        if self.person:
            request = HttpRequest()
            request.session = session
            record_authentication(request, self.person, "password", reauthenticated=True)
        session.save()
        assert (SESSION_KEY in session) == bool(self.person)
        self.cookies = {settings.SESSION_COOKIE_NAME: session.session_key}

    def __str__(self) -> str:
        return f"{self.column} ({self.email})"


def everybody(scene: Scene) -> list[Visitor]:
    """One of each kind at least, and two where one of them may be the one that it is about."""
    cast = scene.cast
    members = {
        "a rep": [cast.mara, cast.jonas],
        "a coach": [cast.tomas, cast.priya],
        "lead": [scene.ours.lead],
        "leader": [cast.helena],
        "admin": [cast.ada],
        "outside rep": [cast.olga],
        "outside coach": [cast.oscar],
    }
    known = [
        Visitor(column, Person.objects.get(pk=one.person_id), one)
        for column, some in members.items()
        for one in some
    ]
    return [
        Visitor("stranger"),
        Visitor("invited", session={"invitation": scene.link.token}),
        Visitor("no place", Person.objects.get(pk=scene.nobody.pk)),
        Visitor("deactivated", Person.objects.get(pk=scene.ours.deactivated.person_id)),
        *known,
    ]
