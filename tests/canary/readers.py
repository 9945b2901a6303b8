"""Who may read which canary: the page "Who sees what", for the words in the scene."""

from __future__ import annotations

from tests.scene import Visitor
from tests.scene.canaries import Canary, owner_of, tenant_of

ITS_COACH_ONLY = {
    "transcript.file_name",
    "mirror.document",
    "participant.name",
    "reflection.repeat",
    "reflection.avoid",
}
"""What a coach has of a talk: theirs and nobody else's, not the lead's, the leader's or the admin's."""

SPOKEN = {"transcript.document"}
"""Words that somebody said: for whoever said them, and for the coach of the talk."""

COACHED_BY = {"mara": "tomas", "jonas": "priya", "olga": "oscar"}
"""Who speaks with whom in the talks of the scene."""


TO_ADMINS = {"invitation.email"}
OWN_OR_TO_ADMINS = {"person.email"}
TO_EVERYBODY_INSIDE = {"organization.name", "team.name", "person.name"}
ON_A_LINK = {"organization.name", "team.name", "person.name", "participant.name"}
"""What a link that somebody was sent says of the house it comes from."""


def may_read(visitor: Visitor, canary: Canary, *, by_link: bool = False) -> bool:
    """Whether this visitor may meet that canary. `by_link`: at a door whose address is the key."""
    if by_link and canary.place in ON_A_LINK:
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
    if canary.place in SPOKEN:
        assert visitor.person
        return own or COACHED_BY.get(canary.owner) == owner_of(visitor.person)
    if canary.place in TO_ADMINS | OWN_OR_TO_ADMINS:
        is_admin = visitor.column in {"admin", "outside coach"}
        return is_admin or (own and canary.place in OWN_OR_TO_ADMINS)
    return canary.place in TO_EVERYBODY_INSIDE


def _home(visitor: Visitor) -> str:
    if visitor.member:
        return tenant_of(visitor.member.organization)
    assert visitor.person
    return visitor.person.email.partition("@")[2].partition(".")[0]
