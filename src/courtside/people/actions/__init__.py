from courtside.people.actions.found import found_organization
from courtside.people.actions.invite import (
    accept_invitation,
    invite,
    invite_by_letter,
    must_be_for,
    withdraw_invitation,
)
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
    "found_organization",
    "grant_role",
    "invite",
    "invite_by_letter",
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
