from __future__ import annotations

from django.db.models import OuterRef, Subquery
from django.db.models.functions import JSONObject

from courtside.access.gate import visible_to
from courtside.access.rights import Right
from courtside.mirrors.models import OwnAnswers
from courtside.people.models import Membership


def own_answers_of(member: Membership) -> Subquery:
    """For rows of mirrors: what this member answered about the talk themselves, by field; None without."""
    rows = visible_to(member, Right.OWN_ANSWERS, OwnAnswers.objects.filter(transcript=OuterRef("transcript")))
    return Subquery(rows.values(both=JSONObject(repeat="repeat", avoid="avoid"))[:1])
