"""Looking leaves a trace too: whoever reads a mirror can be asked about it later.

These verbs join the transaction of the page without a savepoint: nothing is done after a failure.
"""

from __future__ import annotations

from django.db import transaction

from courtside.history.chain import record
from courtside.mirrors.models import Mirror
from courtside.people.models import Membership


@transaction.atomic(savepoint=False)
def open_mirror(mirror: Mirror, *, by: Membership) -> None:
    """Note that somebody opened a mirror."""
    record(by, "mirror opened", mirror)


@transaction.atomic(savepoint=False)
def export_mirror(mirror: Mirror, *, by: Membership) -> None:
    """Note that somebody took a mirror along as a file."""
    record(by, "mirror exported", mirror)
