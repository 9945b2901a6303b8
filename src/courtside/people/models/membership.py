from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cached_property
from typing import ClassVar

from django.conf import settings
from django.contrib.postgres.aggregates import ArrayAgg
from django.db import models
from django.db.models import Exists, OuterRef, Q
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from courtside.access.models import TenantModel
from courtside.access.rights import Member, Who


class Role(models.TextChoices):
    """What a membership may be, several at once."""

    REP = "rep", pgettext_lazy("role", "rep")
    COACH = "coach", pgettext_lazy("role", "coach")
    LEADER = "leader", pgettext_lazy("role", "leader")
    ADMIN = "admin", pgettext_lazy("role", "admin")


class Team(TenantModel):
    """A group with at most one lead."""

    name = models.CharField(_("team"), max_length=80)
    lead = models.ForeignKey(
        "Membership", null=True, blank=True, on_delete=models.SET_NULL, related_name="leads"
    )
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["organization", "name"], name="one_team_a_name")]

    def __str__(self) -> str:
        return self.name


class MembershipQuerySet(models.QuerySet["Membership"]):
    """Memberships, by whether they hold."""

    def active(self) -> MembershipQuerySet:
        """Those that are not deactivated now."""
        return self.exclude(pk__in=Deactivation.objects.filter(ended_at=None).values("membership"))

    def with_standing(self) -> MembershipQuerySet:
        """Each with its roles and whether it holds, in the one statement that reads it."""
        out = Deactivation.objects.filter(membership=OuterRef("pk"), ended_at=None)
        held = ArrayAgg("grants__role", filter=Q(grants__role__isnull=False), default=[])
        return self.annotate(held=held, out=Exists(out))


class Membership(TenantModel):
    """Somebody's place in an organization. Before they have chosen one, they see their own alone."""

    also_read: ClassVar[str] = (
        "person_id = (SELECT courtside_person()) AND (SELECT courtside_organization()) IS NULL"
    )
    relations: ClassVar[Mapping[Who, Callable[[Member], Q]]] = {
        Who.THEMSELVES: lambda member: Q(pk=member.id),
    }

    person = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="memberships")
    team = models.ForeignKey(Team, null=True, blank=True, on_delete=models.SET_NULL, related_name="members")
    created_at = models.DateTimeField(auto_now_add=True)

    objects = MembershipQuerySet.as_manager()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["organization", "person"], name="one_place_each")]

    def __str__(self) -> str:
        return str(self.person)

    @cached_property
    def roles(self) -> frozenset[str]:
        """rep, coach, leader, admin: several at once. One query unless read `with_standing`."""
        held: list[str] | None = getattr(self, "held", None)
        return frozenset(grant.role for grant in self.grants.all()) if held is None else frozenset(held)

    @property
    def is_rep(self) -> bool:
        """Whether they sell and are coached. What somebody may do is a right, and asked of the gate."""
        return Role.REP in self.roles

    @cached_property
    def active(self) -> bool:
        """Whether it holds now. One query unless read `with_standing`."""
        out: bool | None = getattr(self, "out", None)
        return not (self.deactivations.filter(ended_at=None).exists() if out is None else out)


OF_OWN_PLACES = (
    "(SELECT courtside_organization()) IS NULL AND "
    "membership_id IN (SELECT id FROM people_membership WHERE person_id = (SELECT courtside_person()))"
)
"""Before somebody has chosen an organization: what concerns their own memberships."""


class RoleGrant(TenantModel):
    """That a membership is a rep, a coach, a leader or an admin, and who said so when."""

    also_read: ClassVar[str] = OF_OWN_PLACES

    membership = models.ForeignKey(Membership, on_delete=models.CASCADE, related_name="grants")
    role = models.CharField(max_length=10, choices=Role)
    by = models.ForeignKey(Membership, null=True, on_delete=models.SET_NULL, related_name="+")
    at = models.DateTimeField(auto_now_add=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["membership", "role"], name="one_grant_a_role")]


class Deactivation(TenantModel):
    """That somebody may not come in, from `at` until it is ended. Effective on their next request."""

    also_read: ClassVar[str] = OF_OWN_PLACES

    membership = models.ForeignKey(Membership, on_delete=models.CASCADE, related_name="deactivations")
    by = models.ForeignKey(Membership, null=True, on_delete=models.SET_NULL, related_name="+")
    at = models.DateTimeField(auto_now_add=True)
    ended_by = models.ForeignKey(Membership, null=True, on_delete=models.SET_NULL, related_name="+")
    ended_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["membership"], condition=Q(ended_at__isnull=True), name="one_deactivation_at_a_time"
            )
        ]
