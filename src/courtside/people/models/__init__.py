from courtside.people.models.invitation import Acceptance, Invitation, Withdrawal
from courtside.people.models.membership import Deactivation, Membership, RoleGrant, Team
from courtside.people.models.organization import Organization
from courtside.people.models.person import Person

__all__ = [
    "Acceptance",
    "Deactivation",
    "Invitation",
    "Membership",
    "Organization",
    "Person",
    "RoleGrant",
    "Team",
    "Withdrawal",
]
