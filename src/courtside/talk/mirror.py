"""The mirror of one talk: every finding with its evidence, the labelled lines, and who labelled them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Protocol

from courtside.talk.headline import Findings, Headline, choose
from courtside.talk.readings import Finding, Talk, read_all
from courtside.talk.shape import Line, Transcript
from courtside.talk.words import ENGLISH, Voice
from courtside.talk.words.headline import say_headline
from courtside.talk.words.say import question, say
from courtside.talk.words.teller import Teller


class Named(Protocol):
    """Whatever labelled a talk: its name, and a version that changes with the labels it would give."""

    @property
    def name(self) -> str:
        """What it is called beside figures."""
        ...

    @property
    def version(self) -> str:
        """Changes whenever the same lines may get other labels."""
        ...


@dataclass(frozen=True, slots=True)
class LabelledBy:
    """Who put the labels on, and in which version, so that figures stay comparable."""

    name: str
    version: str = ""


BY_HAND = LabelledBy("by hand")


@dataclass(frozen=True, slots=True)
class Said:
    """One finding as it is shown: its question, what it says, and the lines to quote beneath."""

    finding: Finding
    question: str
    sentence: str
    lines: tuple[Line, ...]


@dataclass(frozen=True)
class Mirror:
    """All findings of one talk. It holds no words: `says` and `headline_says` say it in a language."""

    transcript: Transcript
    labelled_by: LabelledBy
    findings: tuple[Finding, ...]
    headline: Headline

    @cached_property
    def lines(self) -> tuple[Line, ...]:
        """Every sentence in order, with its place and its label."""
        return tuple(self.transcript.lines())

    def find[F: Finding](self, kind: type[F]) -> F:
        """The finding of this kind, such as `mirror.find(TalkShare)`."""
        return Findings(self.findings).find(kind)

    def says(self, voice: Voice = ENGLISH) -> tuple[Said, ...]:
        """Every finding as a question and a sentence, in the order in which a mirror shows them."""
        teller = Teller.of(self.transcript, voice)
        return tuple(
            Said(
                found, question(found, teller), say(found, teller), tuple(self.lines[n] for n in found.shown)
            )
            for found in self.findings
        )

    def headline_says(self, voice: Voice = ENGLISH) -> str:
        """The one sentence, or two, that matters most in this talk."""
        return say_headline(self.headline, Findings(self.findings), Teller.of(self.transcript, voice))


def mirror(transcript: Transcript, *, labeller: Named = BY_HAND) -> Mirror:
    """The mirror of a labelled talk; `labeller` is whatever put the labels on.

    A sentence without a label is left out of every count. Findings below their minimum say what is
    missing; nothing is raised for a talk that is too short or has no coach.
    """
    findings = read_all(Talk(transcript))
    return Mirror(
        transcript,
        LabelledBy(labeller.name, labeller.version),
        findings,
        choose(findings, tuple(transcript.lines())),
    )
