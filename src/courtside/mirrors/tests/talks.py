"""A short coaching talk that everybody can check, and how it gets into the house."""

from __future__ import annotations

from datetime import UTC, date, datetime

from django.test import Client

from courtside.mirrors import actions
from courtside.mirrors.actions import Named
from courtside.mirrors.models import Mirror, Participant, Transcript
from courtside.people.models import Membership
from courtside.talk import Labeller, read
from tests.cast import Cast

NOW = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)
HELD_ON = date(2026, 11, 19)
CANARY = "zeppelin meter"

TURNS = (
    ("Tomas", "What is going on at Castellan, as you see it?"),
    ("Mara", f"They like the {CANARY}. But procurement has asked for three quotes."),
    ("Tomas", "You let it happen. What makes you say that?"),
    (
        "Mara",
        "I sent the price list before anybody had told me what a stoppage costs them. It felt rude to ask.",
    ),
    ("Tomas", "So price came up before the need was clear. What have you tried since?"),
    ("Mara", "I rang Anders in procurement twice. He is polite and says nothing."),
    ("Tomas", "Who else feels it when line three stands still?"),
    ("Mara", "Karin, the plant manager. I could ask her first, she is the one who gets woken up."),
    ("Tomas", "That is a good thought. Mind you, plant managers do not sign."),
    ("Mara", "Castellan's finance sits in Utrecht, though."),
    ("Tomas", "You know what. Leave procurement to me, I'll ring Anders myself."),
    ("Mara", "Okay."),
    ("Tomas", "You just get the quote tidy by Friday."),
    ("Mara", "All right, I will send it Friday."),
    ("Tomas", "What will you do with Karin?"),
    ("Mara", "I will ring Karin on Tuesday, before I touch the quote."),
    ("Tomas", "How can I help with it?"),
    ("Mara", "Listen to me rehearse it once."),
)


def as_text(turns: tuple[tuple[str, str], ...] = TURNS) -> str:
    """The talk as somebody would paste it."""
    return "\n".join(f"{name}: {words}" for name, words in turns)


def _clock(seconds: int) -> str:
    return f"00:{seconds // 60:02}:{seconds % 60:02}"


def as_vtt(turns: tuple[tuple[str, str], ...] = TURNS) -> str:
    """The same with times, as a meeting tool writes it."""
    cues = [
        f"{_clock(at)}.250 --> {_clock(at + 8)}.500\n{name}: {words}\n"
        for at, (name, words) in zip(range(0, 10 * len(turns), 10), turns, strict=True)
    ]
    return "WEBVTT\n\n" + "\n".join(cues)


def hand_in(coach: Membership, text: str = "", *, file_name: str = "castellan.txt") -> Transcript:
    """A coach hands in a talk and agrees to it."""
    talk = read((text or as_text()).encode())
    return actions.hand_in_transcript(by=coach, talk=talk, held_on=HELD_ON, agreed=True, file_name=file_name)


def name(transcript: Transcript, **people: tuple[str, Membership | None]) -> None:
    """Say who is who: `name(transcript, Mara=("rep", mara))`; the others stay as they were guessed."""
    who = {
        one.pk: Named(*people.get(one.name, (one.role, one.membership)))
        for one in transcript.participants.all()
    }
    actions.name_participants(transcript, by=transcript.coach, who=who, now=NOW)


def part_of(transcript: Transcript, member: Membership | None) -> Participant:
    """The one participant who is this person."""
    return Participant.objects.get(transcript=transcript, membership=member)


def asked(cast: Cast, text: str = "") -> Transcript:
    """A talk that waits for Mara's yes."""
    transcript = hand_in(cast.tomas, text)
    name(transcript, Tomas=("coach", cast.tomas), Mara=("rep", cast.mara))
    transcript.refresh_from_db()
    return transcript


def read_now(transcript: Transcript, *, labeller: Labeller | None = None) -> Mirror | None:
    """What the worker does, with labels by its own labeller or by this one."""
    return actions.read_transcript(
        organization=transcript.organization_id, transcript=transcript.pk, labeller=labeller
    )


def made(cast: Cast, text: str = "") -> Mirror:
    """The mirror of a talk that everybody agreed to."""
    transcript = asked(cast, text)
    actions.answer_consent(part_of(transcript, cast.mara), yes=True, by=cast.mara)
    mirror = read_now(transcript)
    assert mirror is not None
    return mirror


def form_of(transcript: Transcript, **people: tuple[str, Membership | None]) -> dict[str, str]:
    data: dict[str, str] = {}
    for one in transcript.participants.all():
        role, member = people[one.name]
        data |= {f"role-{one.pk}": role, f"person-{one.pk}": str(member) if member else ""}
    return data


def text_of(client: Client, member: Membership, url: str, status: int = 200) -> str:
    """What a page says to somebody, with every run of white space as one space."""
    client.force_login(member.person)
    answer = client.get(url)
    assert answer.status_code == status, url
    return " ".join(answer.content.decode().split())
