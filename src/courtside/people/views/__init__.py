from courtside.people.views.invitations import invitations, withdrawal
from courtside.people.views.joining import join, join_account
from courtside.people.views.organizations import membership_choice, organizations
from courtside.people.views.people import people
from courtside.people.views.person import deactivation, person, reactivation, roles, team_place
from courtside.people.views.settings import organization_settings, own_settings
from courtside.people.views.teams import team, teams

__all__ = [
    "deactivation",
    "invitations",
    "join",
    "join_account",
    "membership_choice",
    "organization_settings",
    "organizations",
    "own_settings",
    "people",
    "person",
    "reactivation",
    "roles",
    "team",
    "team_place",
    "teams",
    "withdrawal",
]
