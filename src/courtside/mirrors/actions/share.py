from __future__ import annotations

from datetime import datetime

from django.db import transaction

from courtside.history.chain import record
from courtside.mirrors.actions.words import lock_mirror
from courtside.mirrors.errors import NotToBeShown
from courtside.mirrors.models import Mirror, Share, those_who_may_be_shown
from courtside.people.models import Membership


@transaction.atomic
def share_mirror(mirror: Mirror, *, by: Membership, shown_to: Membership) -> Share:
    """Show a mirror to one person from now on. To whom it is shown already it is shown once.

    Raises `NotToBeShown` for anybody but its reps and those who coach or lead, and `WordsGone` when the
    mirror is.
    """
    locked = lock_mirror(mirror)
    if not those_who_may_be_shown(locked.transcript).filter(pk=shown_to.pk).exists():
        raise NotToBeShown
    share, new = Share.objects.holding().get_or_create(
        organization_id=locked.organization_id,
        mirror=locked,
        shown_to=shown_to,
        taken_back_at=None,
        defaults={"by": by},
    )
    if new:
        record(by, "mirror shared", share)
    return share


@transaction.atomic
def take_share_back(share: Share, *, by: Membership, now: datetime) -> None:
    """Show a mirror to somebody no longer, from their next click on. Twice changes nothing."""
    if Share.objects.holding().filter(pk=share.pk).update(taken_back_at=now):
        record(by, "share taken back", share)
