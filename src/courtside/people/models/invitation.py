from __future__ import annotations

from datetime import datetime, timedelta

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from courtside.access.links import link_token
from courtside.access.models import TenantModel
from courtside.people.models.membership import Membership, Role, Team

GOOD_FOR = timedelta(days=14)
SALT = "courtside.people.invitation"
LETTER_SALT = "courtside.people.invitation.letter"


class InvitationQuerySet(models.QuerySet["Invitation"]):
    """Invitations, by what became of them."""

    def open(self, *, now: datetime) -> InvitationQuerySet:
        """Those that still let somebody in."""
        return self.filter(acceptance=None, withdrawal=None, created_at__gt=now - GOOD_FOR)


class Invitation(TenantModel):
    """A link that lets one person in, once, for fourteen days. `email` is empty for a bare link."""

    email = models.EmailField(_("e-mail"), blank=True)
    roles = ArrayField(models.CharField(max_length=10, choices=Role), verbose_name=_("roles"))
    team = models.ForeignKey(Team, null=True, blank=True, on_delete=models.SET_NULL, related_name="+")
    by = models.ForeignKey(Membership, null=True, on_delete=models.SET_NULL, related_name="+")
    form_key = models.UUIDField(null=True, editable=False)
    """Which form asked for a bare link, so that its button pressed twice makes one."""
    created_at = models.DateTimeField(auto_now_add=True)

    objects = InvitationQuerySet.as_manager()

    class Meta:
        constraints = [
            models.CheckConstraint(condition=Q(roles__len__gt=0), name="an_invitation_names_a_role"),
            models.UniqueConstraint(fields=["organization", "form_key"], name="one_invitation_a_form"),
        ]

    def __str__(self) -> str:
        return self.email or str(_("by link"))

    @property
    def token(self) -> str:
        """What the link ends in that an admin copies and passes on. Always the same."""
        return link_token(self, salt=SALT)

    @property
    def letter_token(self) -> str:
        """What the link in its letter ends in. No page shows it: who has it reads what arrives at `email`."""
        return link_token(self, salt=LETTER_SALT)

    def is_open(self, *, now: datetime) -> bool:
        """Whether it still lets somebody in."""
        return not hasattr(self, "acceptance") and not hasattr(self, "withdrawal") and self.expires_at > now

    @property
    def expires_at(self) -> datetime:
        """When the link stops working."""
        return self.created_at + GOOD_FOR


class Acceptance(TenantModel):
    """That somebody came in by an invitation."""

    invitation = models.OneToOneField(Invitation, on_delete=models.CASCADE, related_name="acceptance")
    membership = models.ForeignKey(Membership, on_delete=models.CASCADE, related_name="+")
    at = models.DateTimeField(auto_now_add=True)


class Withdrawal(TenantModel):
    """That an invitation was taken back."""

    invitation = models.OneToOneField(Invitation, on_delete=models.CASCADE, related_name="withdrawal")
    by = models.ForeignKey(Membership, null=True, on_delete=models.SET_NULL, related_name="+")
    at = models.DateTimeField(auto_now_add=True)
