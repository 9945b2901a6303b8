"""Answers, readings, mends and own answers in any order: what was promised holds after each."""

from __future__ import annotations

from hypothesis import HealthCheck, settings
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test
from hypothesis.strategies import sampled_from

from courtside.mirrors.actions import (
    answer_consent,
    correct_label,
    keep_own_answers,
    split_line,
    withdraw_consent,
)
from courtside.mirrors.errors import NotAsked, WordsGone
from courtside.mirrors.models import Answer, Mend, Mirror, Participant, Transcript
from courtside.mirrors.tests.talks import CANARY, hand_in, name, read_now
from courtside.mirrors.tests.test_take_a_yes_back import THREE, columns_with
from courtside.people.models import Membership
from courtside.talk import Move, from_json
from courtside.talk.mends import spans
from tests.cast import Cast

WRITTEN = "I asked about the zinc ledger"
ALL_AGREE = ("name", "yes mara", "yes kim")
MIRRORED = (*ALL_AGREE, "read")


class Answers(RuleBasedStateMachine):
    """Any sequence of answers and readings by three people, against what is promised."""

    cast: Cast
    mirrors = ended_after_one = mends = 0

    def __init__(self) -> None:
        super().__init__()
        Transcript.objects.all().delete()
        self.transcript = hand_in(self.cast.tomas, THREE)
        self.said: dict[Membership | None, str | None] = {self.cast.tomas: Answer.GRANTED}
        self.ended = self.mirrored = self.answered = False
        self.mended = 0

    @initialize(steps=sampled_from([(), ("name",), ALL_AGREE, MIRRORED, (*MIRRORED, "split", "correct")]))
    def come_as_far_as(self, steps: tuple[str, ...]) -> None:
        for what in steps:
            self.step(what)

    @rule(
        what=sampled_from(
            ["name"] * 3
            + ["yes mara", "yes kim", "read"] * 4
            + ["yes tomas", "no mara", "no kim"]
            + ["back mara", "back kim", "back tomas"]
            + ["keep", "correct", "split"]
        )
    )
    def step(self, what: str) -> None:
        act, _, person = what.partition(" ")
        if act == "name":
            self.name()
        elif act == "read":
            self.read()
        elif act == "keep":
            self.keep()
        elif act in {"correct", "split"}:
            self.mend(act)
        else:
            self.answer(act, {"mara": self.cast.mara, "tomas": self.cast.tomas, "kim": None}[person])

    def name(self) -> None:
        tomas, mara = ("coach", self.cast.tomas), ("rep", self.cast.mara)
        try:
            name(self.transcript, Tomas=tomas, Mara=mara, Kim=("rep", None))
        except WordsGone:
            assert self.ended
        else:
            self.said = {self.cast.mara: None, None: None, **self.said}

    def answer(self, act: str, member: Membership | None) -> None:
        one = Participant.objects.filter(transcript=self.transcript, membership=member).first()
        if one is None:
            return
        try:
            if act == "back":
                withdraw_consent(one, by=member)
            else:
                answer_consent(one, yes=act == "yes", by=member)
        except WordsGone:
            assert self.ended
        except NotAsked:
            assert len(self.said) == 1 or self.said[member] is None
        else:
            self.said[member] = Answer.GRANTED if act == "yes" else Answer.WITHDRAWN
            self.ended = self.ended or act != "yes"
            Answers.ended_after_one += self.ended and self.mirrored

    def read(self) -> None:
        everybody = len(self.said) == 3 and set(self.said.values()) == {Answer.GRANTED}
        may = everybody and not self.ended and not self.mirrored
        assert (read_now(self.transcript) is not None) == may
        self.mirrored = self.mirrored or may
        Answers.mirrors += may

    def keep(self) -> None:
        try:
            keep_own_answers(self.transcript, by=self.cast.tomas, repeat=WRITTEN, avoid="")
        except WordsGone:
            assert self.ended
        else:
            self.answered = True

    def mend(self, act: str) -> None:
        row = Mirror.objects.first()
        if row is None:
            return
        talk = from_json(row.document).transcript
        if act == "split":
            line, words = next(
                (line.number, words)
                for line, words in zip(talk.lines(), spans(talk), strict=True)
                if len(words) > 1 and line.speaker.name == "Tomas"
            )
            change = split_line(row, by=self.cast.tomas, line=line, word=words.start + 1)
        else:
            move = (Move.ADVICE, Move.OTHER)[self.mended % 2]
            change = correct_label(row, by=self.cast.tomas, line=0, move=move)
        self.mended += change.mend is not None
        Answers.mends += change.mend is not None

    @invariant()
    def what_was_said_about_it_goes_with_it(self) -> None:
        there = self.answered and not self.ended
        assert columns_with(WRITTEN) == (["mirrors_ownanswers.repeat"] if there else [])
        assert Mend.objects.count() == (0 if self.ended else self.mended)

    @invariant()
    def the_words_are_there_exactly_as_long_as_nobody_said_no(self) -> None:
        mirror = ["mirrors_mirror.document"] if self.mirrored else []
        assert columns_with(CANARY) == ([] if self.ended else [*mirror, "mirrors_transcript.document"])


def test_nothing_is_read_before_all_said_yes_and_nothing_stays_after_one_no(cast: Cast) -> None:
    Answers.cast = cast
    run_state_machine_as_test(
        Answers,
        settings=settings(
            max_examples=25,
            stateful_step_count=20,
            deadline=None,
            suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
        ),
    )
    assert Answers.mirrors > 0, "no sequence came as far as a mirror"
    assert Answers.mends > 0, "no mirror was mended"
    assert Answers.ended_after_one > 0, "no yes was taken back from under a mirror"
