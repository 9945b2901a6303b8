"""Nothing is read before everybody in the talk said yes."""

from __future__ import annotations

import pytest
from procrastinate.contrib.django.models import ProcrastinateJob

from courtside.history.models import Event
from courtside.mirrors.actions import answer_consent, withdraw_consent
from courtside.mirrors.errors import NotAsked, WordsGone
from courtside.mirrors.models import Answer, Consent, Mirror, Transcript
from courtside.mirrors.tests.talks import asked, hand_in, name, part_of, read_now
from tests.cast import Cast


def answers(transcript: Transcript) -> list[tuple[str, str]]:
    rows = Consent.objects.filter(participant__transcript=transcript).order_by("at")
    return [(row.participant.called, row.answer) for row in rows]


def test_handing_it_in_is_the_yes_of_its_coach(cast: Cast) -> None:
    transcript = hand_in(cast.tomas)
    assert answers(transcript) == [("Tomas Adeyemi", Answer.GRANTED)]


def test_nobody_is_asked_before_its_coach_said_who_is_who(cast: Cast) -> None:
    transcript = hand_in(cast.tomas)
    with pytest.raises(NotAsked):
        answer_consent(part_of(transcript, None), yes=True, by=None)
    assert read_now(transcript) is None


def test_it_waits_for_the_rep(cast: Cast) -> None:
    transcript = asked(cast)
    assert read_now(transcript) is None
    transcript.refresh_from_db()
    assert transcript.claimed_at is None
    assert not ProcrastinateJob.objects.exists()


def test_the_last_yes_puts_it_in_line_by_ids_alone(cast: Cast) -> None:
    transcript = asked(cast)
    answer_consent(part_of(transcript, cast.mara), yes=True, by=cast.mara)
    job = ProcrastinateJob.objects.get()
    assert job.args == {"organization": str(cast.northmere.pk), "transcript": str(transcript.pk)}
    assert read_now(transcript) == Mirror.objects.get()


def test_a_yes_given_twice_is_one_yes(cast: Cast) -> None:
    transcript = asked(cast)
    for _ in range(2):
        answer_consent(part_of(transcript, cast.mara), yes=True, by=cast.mara)
    assert answers(transcript) == [("Tomas Adeyemi", Answer.GRANTED), ("Mara Lindqvist", Answer.GRANTED)]
    assert ProcrastinateJob.objects.count() == 1


def test_one_yes_counts_for_both_names_that_a_file_has_for_one_person(cast: Cast) -> None:
    transcript = hand_in(cast.tomas, "Tomas: What is it?\nMara: Price.\nMara L: It is price.\n" * 3)
    name(transcript, Tomas=("coach", cast.tomas), Mara=("rep", cast.mara), **{"Mara L": ("rep", cast.mara)})
    transcript.refresh_from_db()
    answer_consent(transcript.participants.filter(membership=cast.mara)[0], yes=True, by=cast.mara)
    assert read_now(transcript) is not None


def test_a_no_is_enough_and_leaves_nothing_to_say_yes_to(cast: Cast) -> None:
    transcript = asked(cast)
    mara = part_of(transcript, cast.mara)
    answer_consent(mara, yes=False, by=cast.mara)
    transcript.refresh_from_db()
    assert transcript.document is None
    with pytest.raises(WordsGone):
        answer_consent(mara, yes=True, by=cast.mara)
    assert read_now(transcript) is None


def test_there_is_no_yes_to_take_back_before_one_was_given(cast: Cast) -> None:
    with pytest.raises(NotAsked):
        withdraw_consent(part_of(asked(cast), cast.mara), by=cast.mara)


def test_every_answer_is_in_the_history_with_ids_and_without_words(cast: Cast) -> None:
    transcript = asked(cast)
    mara = part_of(transcript, cast.mara)
    answer_consent(mara, yes=True, by=cast.mara)
    withdraw_consent(mara, by=cast.mara)
    events = Event.objects.filter(on=mara.pk).order_by("number")
    assert [(event.what, event.by_id) for event in events] == [
        ("consent granted", cast.mara.pk),
        ("consent withdrawn", cast.mara.pk),
    ]
