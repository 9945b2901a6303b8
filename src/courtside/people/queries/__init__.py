from courtside.people.queries.invitations import InvitationLine, Known, known_addresses, open_invitations
from courtside.people.queries.people import PeoplePage, PersonLine, is_alone, people_page
from courtside.people.queries.person import PersonPage, person_page
from courtside.people.queries.teams import TeamLine, TeamPage, team_lines, team_page

__all__ = [
    "InvitationLine",
    "Known",
    "PeoplePage",
    "PersonLine",
    "PersonPage",
    "TeamLine",
    "TeamPage",
    "is_alone",
    "known_addresses",
    "open_invitations",
    "people_page",
    "person_page",
    "team_lines",
    "team_page",
]
