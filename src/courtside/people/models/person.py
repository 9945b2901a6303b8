from __future__ import annotations

from typing import Any, ClassVar

from django.conf import settings
from django.contrib.auth.models import AbstractBaseUser, BaseUserManager
from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import Q
from django.db.models.functions import Lower
from django.utils.translation import gettext_lazy as _
from uuid_utils.compat import uuid7

from courtside.people.zones import time_zones


def must_be_a_time_zone(value: str) -> None:
    """Refuse a name that no place goes by."""
    if value not in time_zones():
        raise ValidationError(_("Choose a time zone from the list, such as Europe/Berlin."))


class People(BaseUserManager["Person"]):
    """The people who may sign in."""

    def create_user(self, email: str, password: str | None = None, **fields: Any) -> Person:
        """Somebody new, by e-mail address."""
        person = self.model(email=self.normalize_email(email).lower(), **fields)
        person.set_password(password)
        person.save(using=self._db)
        return person

    def get_by_natural_key(self, username: str | None) -> Person:
        """Whoever signs in with this e-mail address, in whatever case it was typed."""
        return self.get(email__iexact=username)


class Person(AbstractBaseUser):
    """Somebody who signs in. Belongs to no organization by itself: a membership does that."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    email = models.EmailField(_("e-mail"), max_length=254, unique=True)
    name = models.CharField(_("name"), max_length=120)
    time_zone = models.CharField(
        _("time zone"), max_length=64, default="UTC", validators=[must_be_a_time_zone]
    )
    locale = models.CharField(_("language"), max_length=12, default="en", choices=settings.LANGUAGES)
    created_at = models.DateTimeField(auto_now_add=True)

    objects: ClassVar[People] = People()
    USERNAME_FIELD = "email"
    EMAIL_FIELD = "email"
    REQUIRED_FIELDS = ["name"]
    is_staff = is_superuser = False

    class Meta:
        constraints = [
            models.CheckConstraint(condition=Q(email=Lower("email")), name="addresses_are_lower_case")
        ]

    def __str__(self) -> str:
        return self.name or self.email

    @property
    def initials(self) -> str:
        """Two letters for the round face."""
        words = str(self).split()
        return (words[0][:1] + (words[-1][:1] if len(words) > 1 else "")).upper()
