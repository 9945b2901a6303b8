from courtside.people.actions.found import found_another, found_organization
from courtside.people.actions.invite import invite, invite_by_link, invite_everybody, withdraw_invitation
from courtside.people.actions.join import accept_invitation, must_be_for
from courtside.people.actions.organize import make_team, rename_organization, rename_team, set_lead
from courtside.people.actions.own import change_own_settings, choose_organization, confirm_own_address
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
    "change_own_settings",
    "choose_organization",
    "confirm_own_address",
    "deactivate",
    "found_another",
    "found_organization",
    "grant_role",
    "invite",
    "invite_by_link",
    "invite_everybody",
    "make_team",
    "must_be_for",
    "place_in_team",
    "reactivate",
    "rename_organization",
    "rename_team",
    "set_lead",
    "set_roles",
    "take_role",
    "withdraw_invitation",
]
