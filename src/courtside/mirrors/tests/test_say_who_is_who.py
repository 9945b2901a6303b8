"""A coach says who was who; everybody named is asked, and nobody else."""

from __future__ import annotations

import re

import pytest
from django.test import Client

from courtside.mirrors.actions import answer_consent
from courtside.mirrors.errors import NobodyToRead
from courtside.mirrors.forms.account import names_of
from courtside.mirrors.models import Consent, Mirror, Participant
from courtside.mirrors.queries import rep_desk
from courtside.mirrors.tests.talks import asked, form_of, hand_in, made, name, part_of, read_now
from courtside.people.actions import deactivate
from courtside.people.models import Membership, Person, Team
from tests.cast import Cast

OTHER = "Tomas: What is it?\nMara: It is the price.\n" * 4


def test_the_page_shows_names_guesses_and_amounts_and_none_of_the_words(cast: Cast, client: Client) -> None:
    transcript = hand_in(cast.tomas)
    client.force_login(cast.tomas.person)
    page = client.get(f"/transcripts/{transcript.pk}/").content.decode()
    assert "Mara" in page
    for one in transcript.participants.all():
        assert f"{one.sentences} sentences" in page
    assert "Asks about the work of the other." in page
    assert "Castellan" not in page.replace("castellan.txt", "")


def test_the_account_with_the_same_first_name_is_suggested(cast: Cast, client: Client) -> None:
    transcript = hand_in(cast.tomas)
    client.force_login(cast.tomas.person)
    page = client.get(f"/transcripts/{transcript.pk}/").content.decode()
    assert re.findall(r'<input [^>]*name="person-[^>]*value="([^"]*)"', page) == [
        "Tomas Adeyemi",
        "Mara Lindqvist",
    ]
    assert '<option value="Priya' in page
    assert "Oscar" not in page


def test_naming_asks_the_rep_on_their_own_page(cast: Cast, client: Client) -> None:
    transcript = hand_in(cast.tomas)
    assert rep_desk(cast.mara).asked == []
    client.force_login(cast.tomas.person)
    data = form_of(transcript, Tomas=("coach", cast.tomas), Mara=("rep", cast.mara))
    answer = client.post(f"/transcripts/{transcript.pk}/participants/", data)
    assert answer.headers["Location"] == f"/transcripts/{transcript.pk}/"
    assert [line.aside for line in rep_desk(cast.mara).asked] == ["Tomas Adeyemi asks"]
    assert rep_desk(cast.jonas).asked == []


def test_a_guess_that_had_the_roles_wrong_is_put_right(cast: Cast) -> None:
    transcript = hand_in(cast.tomas)
    name(transcript, Tomas=("rep", cast.jonas), Mara=("coach", cast.tomas))
    transcript.refresh_from_db()
    rows = [(row.participant.name, row.by) for row in Consent.objects.all()]
    assert rows == [("Mara", cast.tomas)]
    answer_consent(part_of(transcript, cast.jonas), yes=True, by=cast.jonas)
    mirror = read_now(transcript)
    assert mirror is not None
    assert {one["name"]: one["role"] for one in mirror.document["speakers"]} == {
        "Tomas": "rep",
        "Mara": "coach",
    }


@pytest.mark.parametrize("roles", [("rep", "rep"), ("coach", "other"), ("other", "rep")])
def test_a_talk_needs_its_coach_and_a_rep(cast: Cast, client: Client, roles: tuple[str, str]) -> None:
    transcript = hand_in(cast.tomas)
    with pytest.raises(NobodyToRead):
        name(transcript, Tomas=(roles[0], cast.tomas), Mara=(roles[1], cast.mara))
    client.force_login(cast.tomas.person)
    data = form_of(transcript, Tomas=(roles[0], cast.tomas), Mara=(roles[1], cast.mara))
    answer = client.post(f"/transcripts/{transcript.pk}/participants/", data)
    assert answer.status_code == 422
    assert "A talk needs you as its coach" in answer.content.decode()


def test_a_stranger_of_another_organization_cannot_be_named(cast: Cast, client: Client) -> None:
    transcript = hand_in(cast.tomas)
    client.force_login(cast.tomas.person)
    data = form_of(transcript, Tomas=("coach", cast.tomas), Mara=("rep", cast.olga))
    assert client.post(f"/transcripts/{transcript.pk}/participants/", data).status_code == 422


def test_another_person_behind_a_name_is_asked_anew(cast: Cast) -> None:
    transcript = made(cast).transcript
    name(transcript, Tomas=("coach", cast.tomas), Mara=("rep", cast.jonas))
    transcript.refresh_from_db()
    assert not Mirror.objects.exists()
    assert not Participant.objects.filter(membership=cast.mara).exists()
    assert read_now(transcript) is None
    answer_consent(part_of(transcript, cast.jonas), yes=True, by=cast.jonas)
    assert read_now(transcript) is not None


def test_another_role_makes_the_mirror_anew_without_asking_anew(cast: Cast) -> None:
    transcript = hand_in(cast.tomas, "Tomas: What is it?\nMara: Price.\nKim: The price is high.\n" * 4)
    name(transcript, Tomas=("coach", cast.tomas), Mara=("rep", cast.mara), Kim=("rep", cast.jonas))
    for rep in (cast.mara, cast.jonas):
        answer_consent(part_of(transcript, rep), yes=True, by=rep)
    first = read_now(transcript)
    name(transcript, Tomas=("coach", cast.tomas), Mara=("rep", cast.mara), Kim=("other", cast.jonas))
    second = read_now(transcript)
    assert first is not None
    assert second is not None
    assert first.pk != second.pk
    assert Consent.objects.count() == 3


def test_once_it_was_read_a_role_is_mended_with_the_names(cast: Cast, client: Client) -> None:
    mirror = made(cast)
    client.force_login(cast.tomas.person)
    page = client.get(f"/transcripts/{mirror.transcript_id}/").content.decode()
    assert f'href="/mirrors/{mirror.pk}/speakers/"' in page
    assert 'name="role-' not in page
    data = form_of(mirror.transcript, Tomas=("other", cast.tomas), Mara=("coach", cast.mara))
    assert client.post(f"/transcripts/{mirror.transcript_id}/participants/", data).status_code == 302
    assert part_of(mirror.transcript, cast.mara).role == "rep"
    assert Mirror.objects.get() == mirror


def test_two_accounts_that_were_confused_change_places_with_their_roles(cast: Cast, client: Client) -> None:
    transcript = made(cast).transcript
    client.force_login(cast.tomas.person)
    data = form_of(transcript, Tomas=("", cast.mara), Mara=("", cast.tomas)) | {"sure": "yes"}
    assert client.post(f"/transcripts/{transcript.pk}/participants/", data).status_code == 302
    now = {one.name: (one.role, one.membership) for one in transcript.participants.all()}
    assert now == {"Tomas": ("rep", cast.mara), "Mara": ("coach", cast.tomas)}


def test_somebody_who_has_left_since_stays_named(cast: Cast, client: Client) -> None:
    transcript = asked(cast)
    deactivate(cast.mara, by=cast.ada)
    client.force_login(cast.tomas.person)
    page = client.get(f"/transcripts/{transcript.pk}/").content.decode()
    assert 'value="Mara Lindqvist"' in page
    fresh = client.get(f"/transcripts/{hand_in(cast.tomas, OTHER).pk}/").content.decode()
    assert "Mara Lindqvist" not in fresh


def test_saying_the_same_again_changes_nothing(cast: Cast) -> None:
    mirror = made(cast)
    name(mirror.transcript, Tomas=("coach", cast.tomas), Mara=("rep", cast.mara))
    assert Mirror.objects.get() == mirror


def test_the_talk_of_a_rep_is_not_named_by_anybody_else(cast: Cast, client: Client) -> None:
    transcript = asked(cast)
    for other in (cast.mara, cast.priya, cast.helena, cast.ada, cast.oscar):
        client.force_login(other.person)
        assert client.post(f"/transcripts/{transcript.pk}/participants/").status_code == 404


def test_a_coach_cannot_say_yes_for_the_rep_by_being_both(cast: Cast, client: Client) -> None:
    transcript = hand_in(cast.tomas)
    both = form_of(transcript, Tomas=("coach", cast.tomas), Mara=("rep", cast.tomas))
    client.force_login(cast.tomas.person)
    answer = client.post(f"/transcripts/{transcript.pk}/participants/", both)
    assert answer.status_code == 422
    assert "somebody else as its rep" in answer.content.decode()
    with pytest.raises(NobodyToRead):
        name(transcript, Tomas=("coach", cast.tomas), Mara=("rep", cast.tomas))
    assert not Mirror.objects.filter(transcript=transcript).exists()
    assert not Consent.objects.filter(participant__name="Mara").exists()


def test_a_name_that_nobody_has_is_answered_with_what_to_do(cast: Cast, client: Client) -> None:
    transcript = hand_in(cast.tomas)
    client.force_login(cast.tomas.person)
    data = form_of(transcript, Tomas=("coach", cast.tomas), Mara=("rep", cast.mara))
    data[f"person-{transcript.participants.get(name='Mara').pk}"] = "Nobody Known"
    answer = client.post(f"/transcripts/{transcript.pk}/participants/", data)
    assert answer.status_code == 422
    assert "Nobody here is called “Nobody Known”. Choose a name from the list" in answer.content.decode()
    assert not Consent.objects.filter(participant__name="Mara").exists()


@pytest.mark.parametrize(("typed", "status"), [("Mara", 302), ("mara lind", 422), ("Mar", 422)])
def test_a_first_name_that_one_person_bears_is_enough(
    cast: Cast, client: Client, typed: str, status: int
) -> None:
    transcript = hand_in(cast.tomas)
    client.force_login(cast.tomas.person)
    data = form_of(transcript, Tomas=("coach", cast.tomas), Mara=("rep", cast.mara))
    data[f"person-{transcript.participants.get(name='Mara').pk}"] = typed
    assert client.post(f"/transcripts/{transcript.pk}/participants/", data).status_code == status


def test_namesakes_are_told_apart(cast: Cast) -> None:
    team = Team(organization=cast.northmere, name="Upstairs")
    for member, called in ((cast.mara, "Kim Berg"), (cast.jonas, "Kim Berg"), (cast.priya, "kim berg")):
        member.person.name, member.team = called, None if member == cast.mara else team
    names = {member: name for name, member in names_of([cast.priya, cast.jonas, cast.mara, cast.ada]).items()}
    told = [names[member] for member in (cast.mara, cast.jonas, cast.priya)]
    assert told[0] == "Kim Berg (no team)"
    assert sorted(told[1:]) == ["Kim Berg (Upstairs)", "kim berg (Upstairs) 2"]
    assert names[cast.ada] == str(cast.ada)


def test_the_page_grows_by_one_line_for_each_person_and_not_for_each_speaker(
    cast: Cast, client: Client
) -> None:
    speakers = "Tomas: What is it?\n" + "".join(f"Voice {letter}: It is that.\n" for letter in "ABCDEFGHIJK")
    transcript = hand_in(cast.tomas, speakers * 3)
    client.force_login(cast.tomas.person)
    few = len(client.get(f"/transcripts/{transcript.pk}/").content)
    for number in range(100):
        person = Person.objects.create(email=f"{number}@northmere.example", name=f"Somebody {number:03}")
        Membership.objects.create(organization=cast.northmere, person=person)
    many = len(client.get(f"/transcripts/{transcript.pk}/").content)
    assert 100 * 20 < many - few < 100 * 120
