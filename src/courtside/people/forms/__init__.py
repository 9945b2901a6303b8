from courtside.people.forms.invite import InviteForm
from courtside.people.forms.place import RolesForm, TeamPlaceForm
from courtside.people.forms.refusals import refusals_on
from courtside.people.forms.search import SearchForm
from courtside.people.forms.settings import FoundingForm, OrganizationForm, OwnSettingsForm
from courtside.people.forms.team import LeadForm, TeamForm

__all__ = [
    "FoundingForm",
    "InviteForm",
    "LeadForm",
    "OrganizationForm",
    "OwnSettingsForm",
    "RolesForm",
    "SearchForm",
    "TeamForm",
    "TeamPlaceForm",
    "refusals_on",
]
