"""Talks: read ones with their mirror, and those with somebody who has no account."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime

from courtside.access.tenancy import enter_organization
from courtside.mirrors import actions
from courtside.mirrors.actions import Named
from courtside.mirrors.models import Mend, Mirror, Participant, RunFailure, Share, Transcript
from courtside.people.models import Membership
from courtside.talk import Move, from_json, read
from courtside.talk.mends import spans
from tests.scene.canaries import a_guests_canary, canary

HELD_ON = date(2026, 11, 19)
NAMED_AT = datetime(2026, 11, 19, 16, 0, tzinfo=UTC)
COACH_ASKS = (
    "What happened at Castellan, as you see it?",
    "What have you tried since?",
    "So price came up before the need was clear.",
    "You could ring the plant manager first.",
    "Who else feels it when the line stands still?",
    "I'll ring procurement myself.",
    "What will you do by Friday?",
)
REP_SAYS = (
    "They like the meter, and procurement has asked for three quotes.",
    "I sent the price list before anybody had told me what a stoppage costs them.",
    "I could ask Karin first, she is the one who gets woken up when it stands still.",
    "I will ring her on Tuesday, before I touch the quote again.",
)
ROUNDS = 40
SPLIT = 5
"""A line of the rep's that was split, so that it can be joined again."""
HALVES = ("I sent", REP_SAYS[1].removeprefix("I sent "))
"""What it was split into."""


@dataclass(frozen=True)
class Talks:
    """What one coach handed in: a talk with its mirror, the rep's part in it, its share."""

    transcript: Transcript
    mirror: Mirror
    rep: Participant
    mend: Mend
    share: Share


def a_talk(coach: Membership, other: str, *, words: str, theirs: str, rounds: int = ROUNDS) -> str:
    """A talk long enough for every finding: `words` in the coach's mouth, `theirs` in the other's."""
    me = str(coach.person).split()[0]
    turns = []
    for number in range(rounds):
        turns.append(f"{me}: {COACH_ASKS[number % len(COACH_ASKS)]}")
        turns.append(f"{other}: {REP_SAYS[number % len(REP_SAYS)]}")
    return "\n".join([f"{me}: What about {words}?", f"{other}: I will think of {theirs}.", *turns])


def a_read_talk(coach: Membership, rep: Membership, shown_to: Membership) -> Talks:
    """Handed in by its coach, agreed to by its rep, read, and shown to somebody."""
    transcript = _handed_in(coach, "Mira", canary(coach, "transcript", "document"), rep)
    part = Participant.objects.get(transcript=transcript, membership=rep)
    actions.answer_consent(part, yes=True, by=rep)
    mirror = actions.read_transcript(organization=coach.organization_id, transcript=transcript.pk)
    assert mirror is not None
    actions.keep_own_answers(transcript, by=coach, repeat="I asked first.", avoid="I rang them myself.")
    mend = actions.correct_label(mirror, by=coach, line=3, move=Move.OBSTACLE).mend
    assert mend
    _mended(mirror, coach, rep)
    share = actions.share_mirror(mirror, by=coach, shown_to=shown_to)
    return Talks(transcript, mirror, part, mend, share)


def a_short_talk(coach: Membership, rep: Membership, *, words: str, shown_to: Membership) -> None:
    """One more read talk of theirs, shown to somebody, for those who want many."""
    transcript = _handed_in(coach, "Mira", words, rep, rounds=9)
    part = Participant.objects.get(transcript=transcript, membership=rep)
    actions.answer_consent(part, yes=True, by=rep)
    mirror = actions.read_transcript(organization=coach.organization_id, transcript=transcript.pk)
    assert mirror is not None
    actions.share_mirror(mirror, by=coach, shown_to=shown_to)


def _mended(mirror: Mirror, coach: Membership, rep: Membership) -> None:
    """A line of the rep's is two since, and the rep is shown by another name."""
    words = list(spans(from_json(mirror.document).transcript))[SPLIT]
    actions.split_line(mirror, by=rep, line=SPLIT, word=words.start + len(HALVES[0].split()))
    actions.rename_speaker(mirror, by=coach, place=1, name=canary(rep, "mend", "name"))


def a_waiting_talk(coach: Membership) -> Participant:
    """Named and not answered; whoever is asked has no account, and reading broke off once."""
    transcript = _handed_in(coach, "Gast", canary(coach, "transcript", "document"), None)
    RunFailure.objects.create(organization_id=coach.organization_id, transcript=transcript)
    return Participant.objects.select_related("transcript").get(transcript=transcript, membership=None)


def a_talk_read_by_link(coach: Membership) -> Participant:
    """A short one, read; whoever agreed by a link has no account."""
    words = canary(coach, "transcript", "document")
    transcript = _handed_in(coach, "Gast", words, None, theirs=a_guests_canary(coach), rounds=2)
    part = Participant.objects.get(transcript=transcript, membership=None)
    actions.answer_consent(part, yes=True, by=None)
    assert actions.read_transcript(organization=coach.organization_id, transcript=transcript.pk)
    return Participant.objects.select_related("transcript").get(pk=part.pk)


def _handed_in(
    coach: Membership,
    other: str,
    words: str,
    rep: Membership | None,
    *,
    theirs: str = "",
    rounds: int = ROUNDS,
) -> Transcript:
    enter_organization(coach.organization_id)
    theirs = theirs or (canary(rep, "transcript", "document") if rep else words)
    text = a_talk(coach, other, words=words, theirs=theirs, rounds=rounds)
    transcript = actions.hand_in_transcript(
        by=coach, talk=read(text.encode()), held_on=HELD_ON, agreed=True, file_name="talk.txt"
    )
    who = {
        one.pk: Named("rep", rep) if one.name == other else Named("coach", coach)
        for one in transcript.participants.all()
    }
    actions.name_participants(transcript, by=coach, who=who, now=NAMED_AT)
    return transcript
