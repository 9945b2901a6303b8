"""A coach finds the accounts filled in where the names in the file leave no doubt."""

from __future__ import annotations

import pytest
from django.test import Client

from courtside.mirrors.namesakes import names_somebody
from courtside.mirrors.queries import transcript_page
from courtside.mirrors.tests.talks import as_text, hand_in, name
from courtside.people.actions import deactivate
from courtside.people.models import Membership
from tests.cast import Cast, a_member


def who(cast: Cast, *names: str) -> dict[str, tuple[Membership | None, str]]:
    """Hand in a talk of these people; whom each is taken for, and why."""
    turns = tuple((one, f"What is it, said {one}, about {one.casefold()}?") for one in names) * 3
    page = transcript_page(cast.tomas, hand_in(cast.tomas, as_text(turns)).pk)
    people = {person.pk: person for person in page.people}
    found: dict[str, tuple[Membership | None, str]] = {}
    for one in page.everybody:
        suggested = page.suggested.get(one.pk)
        found[one.name] = (people[suggested.account], str(suggested.reason)) if suggested else (None, "")
    return found


@pytest.mark.parametrize("written", ["mara lindqvist", "MARA LINDQVIST", "Lindqvist Mara", "Márä Lindqvist"])
def test_case_accents_and_order_make_no_difference(cast: Cast, written: str) -> None:
    assert who(cast, "Tomas Adeyemi", written)[written] == (cast.mara, "The same name.")


@pytest.mark.parametrize("written", ["Mara", "Mara L.", "M. Lindqvist", "Lindqvist"])
def test_a_short_form_will_do_where_it_can_be_nobody_else(cast: Cast, written: str) -> None:
    found = who(cast, "Tomas Adeyemi", written)[written]
    assert found == (cast.mara, "Guessed from the name.")


def test_where_two_could_be_meant_nobody_is(cast: Cast) -> None:
    mara_b = a_member(cast.northmere, "Berg, Mara", ["rep"])
    found = who(cast, "Tomas Adeyemi", "Mara", "Mara B.")
    assert found["Mara"] == (None, "")
    assert found["Mara B."][0] == mara_b


@pytest.mark.parametrize("written", ["M. L.", "Speaker 1", "Marathon", "Olga Outside", "Mara Xu"])
def test_what_is_no_name_of_a_member_is_left_open(cast: Cast, written: str) -> None:
    assert who(cast, "Tomas Adeyemi", written)[written] == (None, "")


def test_what_was_said_of_a_name_holds_for_the_next_file(cast: Cast) -> None:
    transcript = hand_in(cast.tomas, as_text((("Tomas", "What is it?"), ("Mimi", "The price.")) * 4))
    name(transcript, Tomas=("coach", cast.tomas), Mimi=("rep", cast.jonas))
    assert who(cast, "Tomas", "Mimi")["Mimi"] == (cast.jonas, "You said so of this name before.")


def test_what_another_coach_said_holds_for_them_alone(cast: Cast) -> None:
    transcript = hand_in(cast.priya, as_text((("Priya", "What is it?"), ("Mimi", "The price.")) * 4))
    name(transcript, Priya=("coach", cast.priya), Mimi=("rep", cast.jonas))
    assert who(cast, "Tomas", "Mimi")["Mimi"] == (None, "")


def test_who_has_left_is_not_put_forward(cast: Cast) -> None:
    transcript = hand_in(cast.tomas, as_text((("Tomas", "What is it?"), ("Mimi", "The price.")) * 4))
    name(transcript, Tomas=("coach", cast.tomas), Mimi=("rep", cast.jonas))
    deactivate(cast.jonas, by=cast.ada)
    assert who(cast, "Tomas", "Mimi")["Mimi"] == (None, "")


def test_a_number_that_a_tool_gave_is_somebody_else_in_the_next_file(cast: Cast) -> None:
    transcript = hand_in(cast.tomas, as_text((("Speaker 1", "What is it?"), ("Speaker 2", "Price.")) * 4))
    name(transcript, **{"Speaker 1": ("coach", cast.tomas), "Speaker 2": ("rep", cast.mara)})
    assert who(cast, "Speaker 1", "Speaker 2") == {"Speaker 1": (None, ""), "Speaker 2": (None, "")}


@pytest.mark.parametrize("label", ["Speaker 1", "SPEAKER_00", "A", "Participant 12", "Unknown"])
def test_a_label_names_nobody(label: str) -> None:
    assert not names_somebody(label)


def test_the_coachs_own_name_is_worth_more_than_a_guess_by_speech(cast: Cast, client: Client) -> None:
    turns = (("Mara Lindqvist", "What do you see at Castellan?"), ("Tomas Adeyemi", "I lost the deal.")) * 6
    transcript = hand_in(cast.tomas, as_text(turns))
    guessed = {one.name: one.role for one in transcript.participants.all()}
    assert guessed == {"Mara Lindqvist": "coach", "Tomas Adeyemi": "rep"}
    client.force_login(cast.tomas.person)
    form = client.get(f"/transcripts/{transcript.pk}/").context["form"]
    filled = {row.participant.name: (row.role.value(), row.person.value()) for row in form.rows()}
    assert filled == {
        "Mara Lindqvist": ("rep", "Mara Lindqvist"),
        "Tomas Adeyemi": ("coach", "Tomas Adeyemi"),
    }
