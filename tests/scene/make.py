from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime

from allauth.account.models import EmailAddress
from allauth.mfa.models import Authenticator
from allauth.mfa.recovery_codes.internal.auth import RecoveryCodes
from allauth.mfa.totp.internal.auth import TOTP

from courtside.access.tenancy import enter_organization, enter_person
from courtside.people.actions import invite
from courtside.people.models import Invitation, Membership, Person
from tests.cast import Cast, a_person, make_cast
from tests.scene.canaries import seed
from tests.scene.house import House, furnish
from tests.scene.passkey import a_passkey
from tests.scene.talks import Talks, a_read_talk
from tests.scene.visitors import Visitor, everybody


@dataclass
class Scene:
    """The cast with everybody else who may knock, and one of each thing in both organizations."""

    cast: Cast
    ours: House
    theirs: House
    talks: list[Talks]
    link: Invitation  # without an address: whoever holds it may come in
    nobody: Person  # in no organization
    unproven: EmailAddress  # of somebody who is not at the doors
    passkeys: list[tuple[Membership, Authenticator]]
    made_at: datetime = field(default_factory=lambda: datetime.now(UTC))
    visitors: list[Visitor] = field(default_factory=list)

    def visitor(self, column: str) -> Visitor:
        """The first who knocks as this."""
        return next(one for one in self.visitors if one.column == column)


def make_scene() -> Scene:
    """Make it all, and stand in no organization, as a request begins."""
    others = list(Person.objects.values_list("pk", flat=True))  # a race that must commit leaves its runners
    cast = make_cast()
    ours = furnish(cast.ada, cast.tomas, team=cast.team)
    theirs = furnish(cast.oscar, cast.oscar)
    talks = [
        a_read_talk(cast.tomas, cast.mara, shown_to=cast.helena),
        a_read_talk(cast.priya, cast.jonas, shown_to=cast.helena),
        a_read_talk(cast.oscar, cast.olga, shown_to=cast.olga),
    ]
    nobody = a_person("Nina Nowhere", "nowhere.example")
    seed([cast.northmere, cast.outsiders])
    for person in Person.objects.exclude(pk__in=others):
        EmailAddress.objects.create(user=person, email=person.email, primary=True, verified=True)
    enter_organization(cast.northmere.pk)
    scene = Scene(
        cast=cast,
        ours=ours,
        theirs=theirs,
        talks=talks,
        link=invite(by=cast.ada, roles=["rep"]),
        nobody=nobody,
        unproven=EmailAddress.objects.create(user=ours.joined.person, email="sven@home.example"),
        passkeys=[_second_factors(who) for who in (cast.helena, cast.oscar)],
    )
    enter_organization(None)
    enter_person(None)
    scene.visitors = everybody(scene)
    for visitor in scene.visitors:
        visitor.sign_in()
    return scene


def _second_factors(member: Membership) -> tuple[Membership, Authenticator]:
    """Give somebody every second factor there is."""
    TOTP.activate(member.person, "A" * 32)
    RecoveryCodes.activate(member.person)
    return member, a_passkey(member)
