"""A yes can be taken back at any time: then no word is left anywhere, and no reader keeps what it made."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest
from django.db import connection
from hypothesis import HealthCheck, settings
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test
from hypothesis.strategies import sampled_from

from courtside.mirrors.actions import answer_consent, delete_transcript, read_transcript, withdraw_consent
from courtside.mirrors.errors import NotAsked, WordsGone
from courtside.mirrors.models import Answer, Mirror, Participant, ReadingFailure, Transcript
from courtside.mirrors.queries import progress_of
from courtside.mirrors.tests.talks import CANARY, asked, hand_in, made, name, part_of, read_now
from courtside.people.models import Membership
from courtside.talk import WRITTEN_RULES, Label, Line
from tests.cast import Cast

THREE = (
    f"Tomas: What is going on with it?\nMara: They like the {CANARY}.\nKim: I think it is the price.\n" * 5
)


def columns_with(text: str) -> list[str]:
    """Every table and column in which these words stand now, whatever its type."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT tablename FROM pg_tables WHERE schemaname = 'public'")
        tables = {table: "row" for (table,) in cursor.fetchall()}
        found = []
        for table in _those_with(text, tables):
            columns = [one.name for one in connection.introspection.get_table_description(cursor, table)]
            found += [f"{table}.{name}" for name in columns if _those_with(text, {table: f'"{name}"'})]
    return sorted(found)


def _those_with(text: str, places: dict[str, str]) -> list[str]:
    """The tables of `places` that hold the words in what is named beside them, in one statement."""
    looks = [
        f"SELECT '{table}' WHERE EXISTS (SELECT FROM \"{table}\" AS row WHERE {what}::text ILIKE %(text)s)"  # noqa: S608
        for table, what in places.items()
    ]
    with connection.cursor() as cursor:
        cursor.execute(" UNION ALL ".join(looks), {"text": f"%{text}%"})
        return [table for (table,) in cursor.fetchall()]


def test_the_words_stand_where_the_search_finds_them(cast: Cast) -> None:
    made(cast)
    assert columns_with(CANARY) == ["mirrors_mirror.document", "mirrors_transcript.document"]


def test_no_word_no_name_and_no_file_name_is_left_in_any_table(cast: Cast) -> None:
    transcript = hand_in(cast.tomas, THREE, file_name="kim-about-castellan.txt")
    name(transcript, Tomas=("coach", cast.tomas), Mara=("rep", cast.mara), Kim=("rep", None))
    for one in (part_of(transcript, cast.mara), part_of(transcript, None)):
        answer_consent(one, yes=True, by=one.membership)
    assert read_now(transcript) is not None
    assert columns_with("kim")
    withdraw_consent(part_of(transcript, None), by=None)
    assert columns_with(CANARY) == columns_with("kim") == columns_with("castellan") == []


def test_a_shell_stays_that_tells_the_coach_who_and_when(cast: Cast) -> None:
    transcript = made(cast).transcript
    withdraw_consent(part_of(transcript, cast.mara), by=cast.mara)
    row = Transcript.objects.with_progress().get(pk=transcript.pk)
    assert progress_of(row).words.startswith("Mara Lindqvist took the yes back on ")
    assert not Mirror.objects.exists()


def test_taking_it_back_twice_is_too_late_the_second_time(cast: Cast) -> None:
    mara = part_of(made(cast).transcript, cast.mara)
    withdraw_consent(mara, by=cast.mara)
    with pytest.raises(WordsGone):
        withdraw_consent(mara, by=cast.mara)


def test_the_coach_may_take_their_own_yes_back_too(cast: Cast) -> None:
    transcript = made(cast).transcript
    withdraw_consent(part_of(transcript, cast.tomas), by=cast.tomas)
    assert columns_with(CANARY) == []


class Interrupted:
    """Labels as the written rules do; in the middle of it something happens."""

    name, version = WRITTEN_RULES.name, WRITTEN_RULES.version

    def __init__(self, happens: Callable[[], object]) -> None:
        self.happens = happens

    def label(self, lines: Sequence[Line]) -> Sequence[Label]:
        self.happens()
        return WRITTEN_RULES.label(lines)


def read_while(transcript: Transcript, happens: Callable[[], object]) -> Mirror | None:
    return read_transcript(
        organization=transcript.organization_id, transcript=transcript.pk, labeller=Interrupted(happens)
    )


def agreed(cast: Cast) -> tuple[Transcript, Participant]:
    transcript = asked(cast)
    mara = part_of(transcript, cast.mara)
    answer_consent(mara, yes=True, by=cast.mara)
    return transcript, mara


def test_a_yes_taken_back_while_it_is_read_leaves_nothing(cast: Cast) -> None:
    transcript, mara = agreed(cast)
    assert read_while(transcript, lambda: withdraw_consent(mara, by=cast.mara)) is None
    assert columns_with(CANARY) == []


def test_deleting_while_it_is_read_leaves_nothing(cast: Cast) -> None:
    transcript, _ = agreed(cast)
    assert read_while(transcript, lambda: delete_transcript(transcript, by=cast.tomas)) is None
    assert columns_with(CANARY) == []


def test_naming_somebody_else_while_it_is_read_keeps_no_mirror(cast: Cast) -> None:
    transcript, _ = agreed(cast)
    rename = lambda: name(transcript, Tomas=("coach", cast.tomas), Mara=("rep", cast.jonas))  # noqa: E731
    assert read_while(transcript, rename) is None
    assert not Mirror.objects.exists()


def test_a_job_that_runs_twice_makes_one_mirror(cast: Cast) -> None:
    transcript, _ = agreed(cast)
    first = read_now(transcript)
    assert (read_now(transcript), Mirror.objects.get()) == (None, first)


def test_of_two_readers_at_once_the_last_to_claim_it_keeps_its_mirror(cast: Cast) -> None:
    transcript, _ = agreed(cast)
    seconds: list[Mirror | None] = []
    assert read_while(transcript, lambda: seconds.append(read_now(transcript))) is None
    assert [Mirror.objects.get()] == seconds


def test_a_reading_that_breaks_off_is_noted_without_words_and_can_be_done_again(cast: Cast) -> None:
    transcript, _ = agreed(cast)

    def breaks() -> None:
        raise RuntimeError(CANARY)

    with pytest.raises(RuntimeError):
        read_while(transcript, breaks)
    assert ReadingFailure.objects.get().transcript == transcript
    row = Transcript.objects.with_progress().get(pk=transcript.pk)
    assert progress_of(row).stage == "failed"
    assert columns_with(CANARY) == ["mirrors_transcript.document"]
    assert read_now(transcript) is not None


ALL_AGREE = ("name", "yes mara", "yes kim")


class Answers(RuleBasedStateMachine):
    """Any sequence of answers and readings by three people, against what is promised."""

    cast: Cast
    mirrors = ended_after_one = 0

    def __init__(self) -> None:
        super().__init__()
        Transcript.objects.all().delete()
        self.transcript = hand_in(self.cast.tomas, THREE)
        self.said: dict[Membership | None, str | None] = {self.cast.tomas: Answer.GRANTED}
        self.ended = self.mirrored = False

    @initialize(steps=sampled_from([(), ("name",), ALL_AGREE, (*ALL_AGREE, "read")]))
    def come_as_far_as(self, steps: tuple[str, ...]) -> None:
        for what in steps:
            self.step(what)

    @rule(
        what=sampled_from(
            ["name"] * 3
            + ["yes mara", "yes kim", "read"] * 4
            + ["yes tomas", "no mara", "no kim"]
            + ["back mara", "back kim", "back tomas"]
        )
    )
    def step(self, what: str) -> None:
        act, _, person = what.partition(" ")
        if act == "name":
            self.name()
        elif act == "read":
            self.read()
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
    assert Answers.ended_after_one > 0, "no yes was taken back from under a mirror"
