"""Who is spoken to, about whom, in which language: what every sentence about a finding needs."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from courtside.talk.shape import Role, Transcript
from courtside.talk.words import ENGLISH, Voice

MOST_NAMES = 3
"""Up to so many reps are named in a sentence; more are "the group"."""


def clock(seconds: float) -> str:
    """Seconds as they stand beside a line: 12:17, and 1:02:17 from an hour on."""
    minutes, rest = divmod(int(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


@dataclass(frozen=True, slots=True)
class Teller:
    """Says findings to the coach. `rep` is what the coached are called in a sentence, such as "Mara"."""

    voice: Voice = ENGLISH
    rep: str = ""
    began: Mapping[int, float | None] = field(default_factory=dict)
    reps: Mapping[int, str] = field(default_factory=dict)
    """What whoever was coached is called, by the number of each of their lines."""

    @classmethod
    def of(cls, transcript: Transcript, voice: Voice = ENGLISH) -> Teller:
        """The teller for this talk."""
        spoke = {turn.speaker for turn in transcript.turns}
        names = [speaker.name for speaker in transcript.speakers]
        reps = [
            called(speaker.name, names)
            for index, speaker in enumerate(transcript.speakers)
            if index in spoke and speaker.role is Role.REP
        ]
        lines = tuple(transcript.lines())
        return cls(
            voice,
            together(reps, voice),
            {line.number: line.at for line in lines},
            {line.number: called(line.speaker.name, names) for line in lines if line.role is Role.REP},
        )

    def who(self, lines: Iterable[int]) -> str:
        """What those are called who said these lines, if they were coached; all who were, where none did."""
        names = list(dict.fromkeys(self.reps[line] for line in lines if line in self.reps))
        return together(names, self.voice) if names else self.rep

    def gettext(self, template: str) -> str:
        """The template in the reader's language."""
        return self.voice.gettext(template)

    def ngettext(self, singular: str, plural: str, count: int) -> str:
        """The template in the reader's language, in the form that this count takes."""
        return self.voice.ngettext(singular, plural, count)

    def times(self, count: int) -> str:
        """How often: once, twice, 3 times."""
        if count == 1:
            return self.gettext("once")
        if count == 2:
            return self.gettext("twice")
        return self.ngettext("{count} time", "{count} times", count).format(count=count)

    def at(self, line: int) -> str:
        """A space and "(12:17)" for a line whose time is known, else nothing."""
        time = self.began.get(line)
        return f" ({clock(time)})" if time is not None else ""


def called(name: str, names: Sequence[str]) -> str:
    """What somebody is called in a sentence: their first name, where no other name in the talk begins so.

    A name with a comma, a figure or an abbreviation in it stays whole: its first word may be no name.
    """
    first, _, rest = name.partition(" ")
    plain = rest and not any(letter in ",.()" or letter.isdigit() for letter in name)
    alone = sum(other.partition(" ")[0].casefold() == first.casefold() for other in names) == 1
    return first if plain and alone else name


def capital(text: str) -> str:
    """The text with a capital at its beginning."""
    return text[:1].upper() + text[1:]


def sentences(*parts: str) -> str:
    """These sentences one after the other, each with a capital at its beginning; empty ones are left out."""
    return " ".join(capital(part) for part in parts if part)


def percent(share: float) -> int:
    """A share from 0 to 1 in whole per cent."""
    return round(100 * share)


def joined(names: Sequence[str], voice: Voice) -> str:
    """Names as a list in a sentence: "Mara", "Mara and Jon", "Mara, Jon and Eli"."""
    if len(names) < 2:
        return "".join(names)
    return voice.gettext("{some} and {last}").format(some=", ".join(names[:-1]), last=names[-1])


def together(reps: Sequence[str], voice: Voice) -> str:
    """Some who were coached, as a sentence names them: "the group" where they are many."""
    if not reps:
        return voice.gettext("the rep")
    return joined(reps, voice) if len(reps) <= MOST_NAMES else voice.gettext("the group")
