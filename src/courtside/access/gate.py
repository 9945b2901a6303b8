"""The one gate. Views and lists get rows here and nowhere else."""

from __future__ import annotations

import logging
from typing import Any

from django.core.exceptions import PermissionDenied, ValidationError
from django.db.models import Q, QuerySet
from django.http import Http404

from courtside.access.models import Walled
from courtside.access.rights import RIGHTS, ROLES, Member, Right, Rule, Who

log = logging.getLogger(__name__)
NOBODY = Q(pk__in=[])


def _by_membership(member: Member, rule: Rule) -> bool:
    return Who.ANYBODY in rule.who or any(ROLES[who] in member.roles for who in rule.who & ROLES.keys())


def _rows(member: Member, right: Right, model: type[Walled]) -> Q:
    rule = RIGHTS[right]
    if _by_membership(member, rule):
        return Q()
    theirs = NOBODY
    for who in sorted(rule.who & model.relations.keys()):
        theirs |= model.relations[who](member)
    return theirs


def may(member: Member, right: Right) -> bool:
    """Whether somebody has a right that needs no row, such as inviting."""
    return _by_membership(member, RIGHTS[right])


def allow(member: Member, right: Right) -> None:
    """Let somebody with this right pass; refuse everybody else with `PermissionDenied` (403)."""
    if not may(member, right):
        log.warning("refused %s to %s", right, member.id)
        raise PermissionDenied


def visible_to[M: Walled](member: Member, right: Right, rows: QuerySet[M]) -> QuerySet[M]:
    """Those of `rows` on which somebody has this right. A list starts here."""
    return rows.filter(_rows(member, right, rows.model))


def open_for[M: Walled](member: Member, right: Right, rows: QuerySet[M], **lookup: Any) -> M:
    """The one row of `rows` that `lookup` names, for somebody who has this right on it.

    Absent, another organization's, or not theirs to know of: `Http404`, all alike. Known to them but not
    allowed: `PermissionDenied` (403).
    """
    seen_by = RIGHTS[right].seen_by or right
    try:
        row = visible_to(member, seen_by, rows).filter(**lookup).first()
    except (ValidationError, ValueError):  # an address that holds no possible key
        row = None
    if row is None:
        log.warning("not found for %s: %s", member.id, right)
        raise Http404
    if seen_by != right and not visible_to(member, right, rows).filter(pk=row.pk).exists():
        log.warning("refused %s to %s", right, member.id)
        raise PermissionDenied
    return row
