from __future__ import annotations

from courtside.access.gate import visible_to
from courtside.access.rights import Right
from courtside.mirrors.models import Mirror, Reflection
from courtside.people.models import Membership


def reflection_on(mirror: Mirror, member: Membership) -> Reflection | None:
    """What somebody answered about this talk themselves, None where they did not. One statement."""
    rows = visible_to(member, Right.REFLECTION, Reflection.objects.all())
    return rows.filter(transcript=mirror.transcript_id).first()
