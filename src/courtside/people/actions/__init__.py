from courtside.people.actions.found import found_organization
from courtside.people.actions.invite import accept_invitation, invite, withdraw_invitation
from courtside.people.actions.organize import make_team, rename_organization, rename_team, set_lead
from courtside.people.actions.place import (
    deactivate,
    grant_role,
    place_in_team,
    reactivate,
    set_roles,
    take_role,
)

__all__ = [
    "accept_invitation",
    "deactivate",
    "found_organization",
    "grant_role",
    "invite",
    "make_team",
    "place_in_team",
    "reactivate",
    "rename_organization",
    "rename_team",
    "set_lead",
    "set_roles",
    "take_role",
    "withdraw_invitation",
]
