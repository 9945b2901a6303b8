"""The one table of who may do what.

A right has one line of English and the kinds of people who have it. Some kinds are known from the
membership alone (`ROLES`), the others from a single row: the model of that row says whose it is in its
`relations`. The page "Who sees what" is this table.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol
from uuid import UUID

from django.db.models import TextChoices
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _


class Member(Protocol):
    """What the gate needs to know of a membership."""

    id: UUID
    organization_id: UUID
    person_id: UUID

    @property
    def roles(self) -> frozenset[str]:
        """rep, coach, leader, admin: several at once."""


class Who(TextChoices):
    """Kinds of people. The first five are known from a membership, the rest from a row."""

    ANYBODY = "anybody", _("everybody in the organization")
    REP = "rep", _("reps")
    COACH = "coach", _("coaches")
    LEADER = "leader", _("leaders")
    ADMIN = "admin", _("admins")
    THEMSELVES = "themselves", _("the person it is about")
    ITS_COACH = "its coach", _("the coach it belongs to")
    ITS_SPEAKER = "its speaker", _("whoever speaks in it")
    SHOWN_TO = "shown to", _("whoever its coach shows it to")


ROLES: Mapping[Who, str] = {Who.REP: "rep", Who.COACH: "coach", Who.LEADER: "leader", Who.ADMIN: "admin"}


class Right(StrEnum):
    """Something one may or may not do."""

    PEOPLE_SEE = "people.see"
    PEOPLE_INVITE = "people.invite"
    PEOPLE_CHANGE = "people.change"
    ORGANIZATION_CHANGE = "organization.change"
    TRANSCRIPT_HAND_IN = "transcript.hand_in"
    TRANSCRIPT_SEE = "transcript.see"
    TRANSCRIPT_CHANGE = "transcript.change"
    CONSENT_ANSWER = "consent.answer"
    MIRROR_SEE = "mirror.see"
    MIRROR_OWN_LINES = "mirror.own-lines"
    MIRROR_LINE = "mirror.line"
    MIRROR_CORRECT = "mirror.correct"
    MIRROR_MEND = "mirror.mend"
    MIRROR_SHARE = "mirror.share"
    MIRROR_COMPARE = "mirror.compare"
    MIRROR_EXPORT = "mirror.export"
    OWN_ANSWERS = "mirror.own-answers"


@dataclass(frozen=True, slots=True)
class Rule:
    """One line of the table. `seen_by` is the right to know that the row is there at all.

    Who lacks that one gets the answer for an absent row; who has it and lacks this one is refused.
    """

    line: Promise
    who: frozenset[Who]
    seen_by: Right | None = None


def _rule(line: Promise, *who: Who, seen_by: Right | None = None) -> Rule:
    return Rule(line, frozenset(who), seen_by)


RIGHTS: Mapping[Right, Rule] = {
    Right.PEOPLE_SEE: _rule(_("See who is in the organization, in which team and role"), Who.ANYBODY),
    Right.PEOPLE_INVITE: _rule(_("Invite people, and withdraw an invitation"), Who.ADMIN),
    Right.PEOPLE_CHANGE: _rule(
        _("Change somebody's roles or team, deactivate them, let them back in"),
        Who.ADMIN,
        seen_by=Right.PEOPLE_SEE,
    ),
    Right.ORGANIZATION_CHANGE: _rule(
        _("Rename the organization, make and name its teams, say who leads one"), Who.ADMIN
    ),
    Right.TRANSCRIPT_HAND_IN: _rule(_("Hand in the transcript of a coaching talk one led"), Who.COACH),
    Right.TRANSCRIPT_SEE: _rule(
        _("See that a transcript is there, who speaks in it and who has agreed"), Who.ITS_COACH
    ),
    Right.TRANSCRIPT_CHANGE: _rule(
        _("Say who is who in a transcript, and delete it"), Who.ITS_COACH, seen_by=Right.TRANSCRIPT_SEE
    ),
    Right.CONSENT_ANSWER: _rule(
        _("Say yes or no to a transcript being read, and take a yes back"), Who.THEMSELVES
    ),
    Right.MIRROR_SEE: _rule(
        _("See the mirror of a talk: its lines and what they show"), Who.ITS_COACH, Who.SHOWN_TO
    ),
    Right.MIRROR_OWN_LINES: _rule(
        _("See what one said oneself in a talk that was read, and what each line was read as"),
        Who.ITS_SPEAKER,
    ),
    Right.MIRROR_LINE: _rule(
        _("See one line of a talk and what it was read as: whoever sees the mirror any, others their own"),
        Who.ITS_COACH,
        Who.ITS_SPEAKER,
        Who.SHOWN_TO,
    ),
    Right.MIRROR_CORRECT: _rule(
        _("Say what a line of a talk does where it was misread: the coach any line, others their own"),
        Who.ITS_COACH,
        Who.ITS_SPEAKER,
        seen_by=Right.MIRROR_LINE,
    ),
    Right.MIRROR_MEND: _rule(
        _("Say who said a line of a talk, and mend a speaker’s name and role after it was read"),
        Who.ITS_COACH,
        seen_by=Right.MIRROR_LINE,
    ),
    Right.MIRROR_SHARE: _rule(
        _("Show a mirror to its rep or to one’s own coach, see who opened it, and take that back"),
        Who.ITS_COACH,
        seen_by=Right.MIRROR_SEE,
    ),
    Right.MIRROR_COMPARE: _rule(
        _("See how one’s last talks went, and put two mirrors side by side"),
        Who.ITS_COACH,
        seen_by=Right.MIRROR_SEE,
    ),
    Right.MIRROR_EXPORT: _rule(
        _("Take a mirror along as a file or on paper"), Who.ITS_COACH, seen_by=Right.MIRROR_SEE
    ),
    Right.OWN_ANSWERS: _rule(
        _("Answer one’s own two questions about a talk one led, and read the answers"),
        Who.ITS_COACH,
        seen_by=Right.MIRROR_SEE,
    ),
}
