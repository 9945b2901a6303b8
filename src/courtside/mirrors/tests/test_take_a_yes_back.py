"""A yes can be taken back at any time: then no word is left anywhere, and no reader keeps what it made."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest
from django.db import connection

from courtside.mirrors.actions import answer_consent, delete_transcript, read_transcript, withdraw_consent
from courtside.mirrors.errors import WordsGone
from courtside.mirrors.models import Mirror, Participant, RunFailure, Transcript
from courtside.mirrors.queries import progress_of
from courtside.mirrors.tests.talks import CANARY, asked, hand_in, made, name, part_of, read_now
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
    words = THREE.replace("Kim", "Kimberleigh")
    transcript = hand_in(cast.tomas, words, file_name="kimberleigh-about-castellan.txt")
    name(transcript, Tomas=("coach", cast.tomas), Mara=("rep", cast.mara), Kimberleigh=("rep", None))
    for one in (part_of(transcript, cast.mara), part_of(transcript, None)):
        answer_consent(one, yes=True, by=one.membership)
    assert read_now(transcript) is not None
    assert columns_with("kimberleigh")
    withdraw_consent(part_of(transcript, None), by=None)
    assert columns_with(CANARY) == columns_with("kimberleigh") == columns_with("castellan") == []


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


def test_a_run_that_breaks_off_is_noted_without_words_and_can_be_done_again(cast: Cast) -> None:
    transcript, _ = agreed(cast)

    def breaks() -> None:
        raise RuntimeError(CANARY)

    with pytest.raises(RuntimeError):
        read_while(transcript, breaks)
    assert RunFailure.objects.get().transcript == transcript
    row = Transcript.objects.with_progress().get(pk=transcript.pk)
    assert progress_of(row).stage == "failed"
    assert columns_with(CANARY) == ["mirrors_transcript.document"]
    assert read_now(transcript) is not None
