"""What stands behind a door: for each word of the column `object`, the rows it may open."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any
from uuid import UUID

from allauth.account.forms import default_token_generator
from allauth.account.models import EmailConfirmationHMAC
from allauth.account.utils import user_pk_to_url_str
from uuid_utils.compat import uuid7

from courtside.people.models import Person
from tests.scene.talks import SPLIT

if TYPE_CHECKING:
    from tests.scene.make import Scene
    from tests.scene.talks import Talks


@dataclass(frozen=True)
class Thing:
    """One row, by what its address holds. `organization` is None when whoever holds the address may in."""

    kwargs: Mapping[str, Any]
    organization: UUID | None
    rep: UUID | None = None
    coach: UUID | None = None


def absent(thing: Thing) -> Thing:
    """An address of the same shape that nothing stands behind."""
    return Thing({name: _another(value) for name, value in thing.kwargs.items()}, uuid7())


def _another(value: Any) -> Any:
    if isinstance(value, int):
        return value + 1_000_000
    return uuid7() if isinstance(value, UUID) else f"{value}x"


def memberships(scene: Scene) -> list[Thing]:
    cast = scene.cast
    return [
        Thing({"pk": who.pk}, who.organization_id, rep=who.pk) for who in (cast.mara, cast.jonas, cast.olga)
    ]


def teams(scene: Scene) -> list[Thing]:
    return [Thing({"pk": one.team.pk}, one.team.organization_id) for one in (scene.ours, scene.theirs)]


def invitations(scene: Scene) -> list[Thing]:
    rows = [house.invitation for house in (scene.ours, scene.theirs)]
    return [Thing({"pk": row.pk}, row.organization_id) for row in rows]


def deactivated(scene: Scene) -> list[Thing]:
    rows = [house.deactivated for house in (scene.ours, scene.theirs)]
    return [Thing({"pk": row.pk}, row.organization_id, rep=row.pk) for row in rows]


def links(scene: Scene) -> list[Thing]:
    return [Thing({"token": scene.link.token}, None)]


def passkeys(scene: Scene) -> list[Thing]:
    return [Thing({"pk": key.pk}, who.organization_id, rep=who.pk) for who, key in scene.passkeys]


def organizations(scene: Scene) -> list[Thing]:
    return [Thing({"pk": one.pk}, one.pk) for one in (scene.cast.northmere, scene.cast.outsiders)]


def transcripts(scene: Scene) -> list[Thing]:
    return [_of_a_talk(talk, talk.transcript.pk) for talk in scene.talks]


def mirrors(scene: Scene) -> list[Thing]:
    return [_of_a_talk(talk, talk.mirror.pk) for talk in scene.talks]


def lines(scene: Scene) -> list[Thing]:
    """A line of the rep's."""
    found = []
    for talk in scene.talks:
        of = _of_a_talk(talk, talk.mirror.pk)
        found.append(replace(of, kwargs={**of.kwargs, "number": 1}))
    return found


def joined_lines(scene: Scene) -> list[Thing]:
    """A line of the rep's that more of the same turn follows."""
    return [replace(one, kwargs={**one.kwargs, "number": SPLIT}) for one in lines(scene)]


def speakers(scene: Scene) -> list[Thing]:
    """The rep, as they are shown."""
    return [replace(one, kwargs={**one.kwargs, "place": 1}) for one in mirrors(scene)]


def mends(scene: Scene) -> list[Thing]:
    """What the coach put right."""
    found = []
    for talk in scene.talks:
        of = _of_a_talk(talk, talk.mirror.pk)
        found.append(replace(of, kwargs={**of.kwargs, "mend": talk.mend.pk}))
    return found


def shares(scene: Scene) -> list[Thing]:
    """That it is shown to the leader."""
    found = []
    for talk in scene.talks:
        of = _of_a_talk(talk, talk.mirror.pk)
        found.append(replace(of, kwargs={**of.kwargs, "share": talk.share.pk}))
    return found


def two_mirrors(scene: Scene) -> list[Thing]:
    """A mirror beside itself: nobody in the scene has two."""
    found = []
    for talk in scene.talks:
        thing = _of_a_talk(talk, talk.mirror.pk)
        found.append(replace(thing, kwargs={**thing.kwargs, "other": talk.mirror.pk}))
    return found


def consents(scene: Scene) -> list[Thing]:
    return [_of_a_talk(talk, talk.rep.pk) for talk in scene.talks]


def _of_a_talk(talk: Talks, pk: UUID) -> Thing:
    row = talk.transcript
    return Thing({"pk": pk}, row.organization_id, rep=talk.rep.membership_id, coach=row.coach_id)


def guests(scene: Scene) -> list[Thing]:
    guest = scene.ours.guest
    return [Thing({"token": guest.token}, None, coach=guest.transcript.coach_id)]


def read_guests(scene: Scene) -> list[Thing]:
    guest = scene.ours.read_guest
    return [Thing({"token": guest.token}, None, coach=guest.transcript.coach_id)]


def confirmations(scene: Scene) -> list[Thing]:
    return [Thing({"key": EmailConfirmationHMAC(scene.unproven).key}, None)]


def resets(scene: Scene) -> list[Thing]:
    person = Person.objects.get(pk=scene.unproven.user_id)
    key = default_token_generator.make_token(person)
    return [Thing({"uidb36": user_pk_to_url_str(person), "key": key}, None)]


THINGS: dict[str, Callable[[Scene], list[Thing]]] = {
    "membership": memberships,
    "deactivated": deactivated,
    "team": teams,
    "invitation": invitations,
    "link": links,
    "organization": organizations,
    "transcript": transcripts,
    "mirror": mirrors,
    "two mirrors": two_mirrors,
    "line": lines,
    "joined line": joined_lines,
    "speaker": speakers,
    "mend": mends,
    "share": shares,
    "consent": consents,
    "guest": guests,
    "read guest": read_guests,
    "passkey": passkeys,
    "confirmation": confirmations,
    "reset": resets,
}
