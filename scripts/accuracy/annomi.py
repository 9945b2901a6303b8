"""The outside benchmark: AnnoMI, which nothing here is trained or tuned on.

AnnoMI (Wu et al. 2022, 2023) is counselling, not sales coaching, labelled by experts, one row for each
utterance and annotator. Its licence is unstated, so it is not in this repository.

How labels meet: an utterance is split into sentences by ours; the gold label is the majority of its
annotators, the lowest annotator id breaking ties. AnnoMI calls every interrogative a question, so a
leading question, and leave or an agreement sought with a question mark, count as one here; without the
mark the latter two are its negotiation, a therapist input. An utterance takes the first of question,
reflection, therapist input, other that any of its sentences has; of its questions, open before closed.
The share of a session is taken from our labels as the product takes it (`Label.family`).
"""

from __future__ import annotations

import csv
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from scripts.accuracy.scores import Pair, auc, kappa, macro_f1

from courtside.talk.moves import Labeller, label
from courtside.talk.sentences import split
from courtside.talk.shape import Family, Move, Role, Sentence, Speaker, Transcript, Turn

SPEAKERS = (Speaker("therapist", Role.COACH), Speaker("client", Role.REP))
MAIN = ("question", "reflection", "therapist_input", "other")
FORMS = ("none", "open", "closed")
_TOLD = {Move.INFORMATION, Move.ADVICE, Move.DIRECTIVE}
_ASKED_FOR = {Move.PERMISSION, Move.AGREEMENT}


@dataclass(frozen=True, slots=True)
class Utterance:
    """One utterance with what its annotators call it; clients have no main behaviour."""

    speaker: int
    text: str
    main: str
    form: str


@dataclass(frozen=True, slots=True)
class Session:
    """One transcript and how its makers rate it."""

    good: bool
    utterances: tuple[Utterance, ...]


def read(path: Path) -> list[Session]:
    """The sessions of the file, their rows brought together by utterance."""
    rows: dict[str, dict[int, list[dict[str, str]]]] = defaultdict(lambda: defaultdict(list))
    with path.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            rows[row["transcript_id"]][int(row["utterance_id"])].append(row)
    return [_session([found[key] for key in sorted(found)]) for found in rows.values()]


def _session(utterances: Sequence[list[dict[str, str]]]) -> Session:
    first = utterances[0][0]
    return Session(first["mi_quality"] == "high", tuple(_utterance(rows) for rows in utterances))


def _utterance(rows: list[dict[str, str]]) -> Utterance:
    rows = sorted(rows, key=lambda row: int(row["annotator_id"]))
    forms = [row["question_subtype"] if row["question_exists"] == "True" else "none" for row in rows]
    return Utterance(
        int(rows[0]["interlocutor"] == "client"),
        rows[0]["utterance_text"],
        _majority(row["main_therapist_behaviour"] for row in rows),
        _majority(forms),
    )


def _majority(values: Iterable[str]) -> str:
    return Counter(values).most_common(1)[0][0]


def labelled(session: Session, labeller: Labeller) -> Transcript:
    """The session as a talk with labels; each utterance is a turn."""
    turns = tuple(
        Turn(said.speaker, tuple(Sentence(text) for text in split(said.text))) for said in session.utterances
    )
    return label(Transcript(SPEAKERS, turns), labeller=labeller)


def main_of(sentences: Sequence[Sentence]) -> str:
    """The main behaviour by our labels."""
    found = {_main(sentence) for sentence in sentences}
    return next((name for name in MAIN if name in found), "other")


def _main(sentence: Sentence) -> str:
    move = sentence.label.move if sentence.label else Move.OTHER
    if _is_question(sentence):
        return "question"
    if move is Move.REFLECTION:
        return "reflection"
    return "therapist_input" if move in _TOLD | _ASKED_FOR else "other"


def _is_question(sentence: Sentence) -> bool:
    move = sentence.label.move if sentence.label else Move.OTHER
    if move in _ASKED_FOR:
        return sentence.text.endswith("?")
    return move in {Move.OPEN_QUESTION, Move.CLOSED_QUESTION, Move.LEADING_QUESTION}


def form_of(sentences: Sequence[Sentence]) -> str:
    """None, open or closed by our labels."""
    moves = {sentence.label.move for sentence in sentences if sentence.label and _is_question(sentence)}
    if Move.OPEN_QUESTION in moves:
        return "open"
    return "closed" if moves else "none"


def share(talk: Transcript) -> float:
    """The ask-and-reflect share of a session; one half where nothing counts."""
    families = Counter(
        line.sentence.label.family for line in talk.lines() if line.role is Role.COACH and line.sentence.label
    )
    good = families[Family.ASK] + families[Family.REFLECT]
    counted = good + families[Family.TELL]
    return good / counted if counted else 0.5


PEOPLE = {"main": 0.74, "form": 0.74}
"""Fleiss' kappa of the ten annotators on the transcripts that all of them labelled."""


@dataclass(frozen=True, slots=True)
class Outside:
    """How a labeller fares there."""

    sessions: int
    main: Sequence[Pair]
    form: Sequence[Pair]
    auc: float
    """The chance that a good session has a higher ask-and-reflect share than a poor one."""

    @property
    def kappas(self) -> tuple[float, float]:
        """Agreement on the main behaviour, and on no, open or closed question."""
        return kappa(self.main), kappa(self.form)

    @property
    def macro(self) -> tuple[float, float]:
        """The mean F1 over the labels of each."""
        return macro_f1(self.main, MAIN), macro_f1(self.form, FORMS)


def outside(sessions: Sequence[Session], labeller: Labeller) -> Outside:
    """What the labeller makes of these sessions."""
    main: list[Pair] = []
    form: list[Pair] = []
    shares: dict[bool, list[float]] = {True: [], False: []}
    for session in sessions:
        talk = labelled(session, labeller)
        shares[session.good].append(share(talk))
        for said, turn in zip(session.utterances, talk.turns, strict=True):
            if said.speaker == 0:
                main.append((said.main, main_of(turn.sentences)))
                form.append((said.form, form_of(turn.sentences)))
    return Outside(len(sessions), main, form, auc(shares[True], shares[False]))
