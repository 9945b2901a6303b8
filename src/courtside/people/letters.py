"""The letters of this app. A letter says who asks and where to answer, and nothing else."""

from __future__ import annotations

from uuid import UUID

from django.core.mail import EmailMessage
from django.template.loader import render_to_string
from django.utils import timezone, translation

from courtside.access.tenancy import inside
from courtside.people.joining import link_in_letter
from courtside.people.models import Invitation


def send_invitation_letter(*, organization: UUID, invitation: UUID) -> None:
    """Send an invitation to the address it names, in the language of whoever invites.

    One that was used or withdrawn meanwhile is not sent. Sent twice, it holds the same link.
    """
    with inside(organization):
        rows = Invitation.objects.open(now=timezone.now()).exclude(email="")
        found = rows.select_related("organization", "by__person").filter(pk=invitation).first()
    if found is None:
        return
    context = {"invitation": found, "link": link_in_letter(found)}
    with translation.override(found.by.person.locale if found.by else None):
        subject = render_to_string("people/letters/invitation_subject.txt", context)
        body = render_to_string("people/letters/invitation.txt", context)
    EmailMessage(" ".join(subject.split()), body.strip() + "\n", to=[found.email]).send()
