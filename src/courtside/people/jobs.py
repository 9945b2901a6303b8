"""What a worker does for this app. A job takes ids and may run twice."""

from __future__ import annotations

from uuid import UUID

from procrastinate import RetryStrategy
from procrastinate.contrib.django import app

from courtside.people.actions.invite import LETTER
from courtside.people.letters import send_invitation_letter


@app.task(name=LETTER, retry=RetryStrategy(max_attempts=5, exponential_wait=4))
def send_invitation(organization: str, invitation: str) -> None:
    """Send one invitation. Tried again for some twenty minutes while the mail server does not take it."""
    send_invitation_letter(organization=UUID(organization), invitation=UUID(invitation))
