"""Who may read which canary: the page "Who sees what", for the words in the scene."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from courtside.access.tenancy import inside
from courtside.mirrors.models import Transcript
from courtside.people.models import Membership
from tests.scene import Scene, Visitor
from tests.scene.canaries import GUEST, Canary, found_in, owner_of, tenant_of

ITS_COACH_ONLY = {
    "transcript.file_name",
    "mirror.document",
    "participant.name",
    "ownanswers.repeat",
    "ownanswers.avoid",
}
"""What a coach has of a talk and shows to nobody, whomever they show the mirror to."""

SPOKEN = "transcript.document"
"""Words that somebody said."""

SHOWN_AS = "mend.name"
"""The name that somebody is shown by in a talk: for whoever sees the talk or themselves in it."""

TO_ADMINS = {"invitation.email"}
OWN_OR_TO_ADMINS = {"person.email"}
TO_EVERYBODY_INSIDE = {"organization.name", "team.name", "person.name"}
ON_A_LINK = {"organization.name", "team.name", "person.name", "participant.name"}
"""What a link that somebody was sent says of the house it comes from."""

type Heard = Mapping[Canary, frozenset[str]]
"""For each canary that somebody said, the first names of those who may meet it."""


def heard_by(scene: Scene) -> Heard:
    """Whoever said it, the coach of the talk, and whom the mirror is shown to; nobody before it is read."""
    return dict(_heard(scene))


def _heard(scene: Scene) -> Iterator[tuple[Canary, frozenset[str]]]:
    for talk in scene.talks:
        with inside(talk.transcript.organization_id):
            coach, shown_to = _name(talk.transcript.coach), _name(talk.share.shown_to)
            for canary in _said_in(talk.transcript):
                yield canary, frozenset({canary.owner, coach, shown_to})
    for house in (scene.ours, scene.theirs):
        read, unread = house.read_guest.transcript, house.guest.transcript
        with inside(read.organization_id):
            yield from ((canary, frozenset({_name(read.coach)})) for canary in _said_in(read))
            yield from ((canary, frozenset()) for canary in _said_in(unread))


def _said_in(transcript: Transcript) -> set[Canary]:
    return found_in(str(Transcript.objects.get(pk=transcript.pk).document))


def _name(member: Membership) -> str:
    return owner_of(member.person)


def may_read(visitor: Visitor, canary: Canary, heard: Heard, *, by_link: bool = False) -> bool:
    """Whether this visitor may meet that canary. `by_link`: at a door whose address is the key."""
    if by_link and (canary.place in ON_A_LINK or canary.owner == GUEST):
        return True
    if visitor.column == "invited":
        return canary.tenant == "northmere" and canary.place in TO_EVERYBODY_INSIDE
    if visitor.person is None:
        return False
    own = canary.owner == owner_of(visitor.person) and canary.tenant == _home(visitor)
    if visitor.member is None:
        return own and canary.model == "person"
    if canary.tenant != _home(visitor):
        return False
    if canary.place in ITS_COACH_ONLY:
        return own and visitor.column in {"a coach", "outside coach"}
    if canary.place == SPOKEN:
        return owner_of(visitor.person) in heard[canary]
    if canary.place == SHOWN_AS:
        told = [names for said, names in heard.items() if said.owner == canary.owner]
        return any(owner_of(visitor.person) in names for names in told)
    if canary.place in TO_ADMINS | OWN_OR_TO_ADMINS:
        is_admin = visitor.column in {"admin", "outside coach"}
        return is_admin or (own and canary.place in OWN_OR_TO_ADMINS)
    return canary.place in TO_EVERYBODY_INSIDE


def _home(visitor: Visitor) -> str:
    if visitor.member:
        return tenant_of(visitor.member.organization)
    assert visitor.person
    return visitor.person.email.partition("@")[2].partition(".")[0]
