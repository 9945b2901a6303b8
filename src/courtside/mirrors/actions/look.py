"""Looking leaves a trace too: whoever reads a mirror can be asked about it later.

These verbs join the transaction of the page without a savepoint: nothing is done after a failure.
"""

from __future__ import annotations

from datetime import datetime

from django.db import transaction
from django.utils import timezone

from courtside.history.chain import record
from courtside.history.models import Event
from courtside.mirrors.models import Mirror
from courtside.people.models import Membership

OPENED = "mirror opened"


@transaction.atomic(savepoint=False)
def open_mirror(mirror: Mirror, *, by: Membership) -> None:
    """Note that its coach opened a mirror."""
    record(by, OPENED, mirror)


@transaction.atomic(savepoint=False)
def open_shared_mirror(mirror: Mirror, *, by: Membership, now: datetime) -> None:
    """Note that somebody opened a mirror that is shown to them, the first time on a day of theirs.

    That they looked is for its coach to know. How often they came back is not.
    """
    midnight = timezone.localtime(now).replace(hour=0, minute=0, second=0, microsecond=0)
    if not Event.objects.filter(on=mirror.pk, what=OPENED, by=by, at__gte=midnight).exists():
        record(by, OPENED, mirror)


@transaction.atomic(savepoint=False)
def export_mirror(mirror: Mirror, *, by: Membership) -> None:
    """Note that somebody took a mirror along as a file."""
    record(by, "mirror exported", mirror)
