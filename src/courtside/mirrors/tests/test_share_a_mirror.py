"""A coach shows a mirror to one person, sees who looked, and takes it back. Nothing else goes along."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from django.test import Client
from django.utils import timezone
from uuid_utils.compat import uuid7

from courtside.access.gate import may
from courtside.access.rights import Right
from courtside.access.tenancy import enter_organization
from courtside.history.models import Event
from courtside.mirrors.actions import (
    answer_consent,
    delete_transcript,
    share_mirror,
    take_share_back,
    withdraw_consent,
)
from courtside.mirrors.errors import NotToBeShown, WordsGone
from courtside.mirrors.models import Mirror, Share
from courtside.mirrors.queries import audience_of, mirror_page, share_choices, shared_with
from courtside.mirrors.queries.sharing import viewers_of
from courtside.mirrors.tests.talks import (
    CANARY,
    TURNS,
    as_text,
    hand_in,
    made,
    name,
    part_of,
    read_now,
    text_of,
)
from courtside.people.actions import deactivate
from courtside.people.models import Membership
from tests.cast import Cast, a_member
from tests.statements import Statements

LONG = as_text(TURNS * 2)


@pytest.fixture
def mirror(cast: Cast) -> Mirror:
    return made(cast, LONG)


def share(client: Client, mirror: Mirror, with_whom: Membership) -> str:
    """What its coach does, and the page it leads to."""
    client.force_login(mirror.transcript.coach.person)
    answer = client.post(f"/mirrors/{mirror.pk}/shares/", {"person": with_whom.pk}, follow=True)
    return " ".join(answer.content.decode().split())


@pytest.mark.parametrize("who", ["mara", "priya", "helena"])
def test_its_rep_another_coach_and_a_leader_see_it_once_it_is_shared(
    cast: Cast, mirror: Mirror, client: Client, who: str
) -> None:
    member, url = getattr(cast, who), f"/mirrors/{mirror.pk}/"
    text_of(client, member, url, status=404)
    assert f"{member} sees this mirror now." in share(client, mirror, member)
    page = text_of(client, member, url)
    assert "Tomas Adeyemi shared this with you on" in page
    assert CANARY in page
    assert "What the lines show" in page


@pytest.mark.parametrize("who", ["jonas", "ada", "tomas", "oscar", "olga"])
def test_nobody_else_can_be_shown_it(cast: Cast, mirror: Mirror, client: Client, who: str) -> None:
    """Neither a rep who was not in it, nor an admin, nor its coach, nor another organization."""
    client.force_login(cast.tomas.person)
    member = getattr(cast, who)
    answer = client.post(f"/mirrors/{mirror.pk}/shares/", {"person": member.pk})
    assert answer.status_code == 422
    assert "nobody else can be shown it" in answer.content.decode()
    with pytest.raises(NotToBeShown):
        share_mirror(mirror, by=cast.tomas, shown_to=member)
    assert not Share.objects.exists()


def test_somebody_deactivated_is_no_choice_and_is_out_at_once(
    cast: Cast, mirror: Mirror, client: Client
) -> None:
    share(client, mirror, cast.priya)
    for member in (cast.priya, cast.helena):
        deactivate(member, by=cast.ada)
    text_of(client, cast.priya, f"/mirrors/{mirror.pk}/", status=302)
    enter_organization(cast.northmere.pk)
    with pytest.raises(NotToBeShown):
        share_mirror(mirror, by=cast.tomas, shown_to=cast.helena)


def test_its_coach_sees_who_sees_it_since_when_and_whether_they_looked(
    cast: Cast, mirror: Mirror, client: Client
) -> None:
    page = share(client, mirror, cast.mara)
    assert "not opened yet" in page
    text_of(client, cast.mara, f"/mirrors/{mirror.pk}/")
    page = text_of(client, cast.tomas, f"/mirrors/{mirror.pk}/")
    today = timezone.localdate()
    assert f"since {today.day} {today:%B} · opened it on {today.day} {today:%B}" in page
    [viewer] = audience_of(mirror).now
    assert (viewer.name, viewer.until) == ("Mara Lindqvist", None)


def test_taken_back_it_is_gone_from_the_next_click_on(cast: Cast, mirror: Mirror, client: Client) -> None:
    share(client, mirror, cast.helena)
    assert "Tomas Adeyemi with Mara Lindqvist, 19 November 2026" in text_of(client, cast.helena, "/")
    share(client, mirror, cast.mara)
    assert "Tomas Adeyemi with you, 19 November 2026" in text_of(client, cast.mara, "/")
    row = Share.objects.get(shown_to=cast.helena)
    client.force_login(cast.tomas.person)
    url = f"/mirrors/{mirror.pk}/shares/{row.pk}/taking-back/"
    page = " ".join(client.post(url, follow=True).content.decode().split())
    assert "Helena Moss no longer sees this mirror." in page
    assert "Helena Moss saw it from" in page
    text_of(client, cast.helena, f"/mirrors/{mirror.pk}/", status=404)
    assert "Tomas" not in text_of(client, cast.helena, "/")


def test_both_stand_in_the_history_once(cast: Cast, mirror: Mirror) -> None:
    first = share_mirror(mirror, by=cast.tomas, shown_to=cast.helena)
    assert share_mirror(mirror, by=cast.tomas, shown_to=cast.helena) == first
    for _ in range(2):
        take_share_back(first, by=cast.tomas, now=datetime.now(UTC))
    events = Event.objects.filter(on=first.pk).order_by("number")
    assert [(event.what, event.by_id) for event in events] == [
        ("mirror shared", cast.tomas.pk),
        ("share taken back", cast.tomas.pk),
    ]
    assert share_mirror(mirror, by=cast.tomas, shown_to=cast.helena) != first


def test_a_share_of_another_mirror_cannot_be_taken_back(cast: Cast, mirror: Mirror, client: Client) -> None:
    other = made(cast, as_text())
    row = share_mirror(other, by=cast.tomas, shown_to=cast.helena)
    client.force_login(cast.tomas.person)
    for key in (row.pk, uuid7()):
        assert client.post(f"/mirrors/{mirror.pk}/shares/{key}/taking-back/").status_code == 404
    assert Share.objects.holding().exists()


def test_with_a_yes_taken_back_or_the_talk_deleted_nobody_sees_it(
    cast: Cast, mirror: Mirror, client: Client
) -> None:
    other = made(cast, as_text())
    for one in (mirror, other):
        share_mirror(one, by=cast.tomas, shown_to=cast.helena)
    withdraw_consent(part_of(mirror.transcript, cast.mara), by=cast.mara)
    delete_transcript(other.transcript, by=cast.tomas)
    assert not Share.objects.exists()
    for one in (mirror, other):
        text_of(client, cast.helena, f"/mirrors/{one.pk}/", status=404)
    with pytest.raises(WordsGone):
        share_mirror(mirror, by=cast.tomas, shown_to=cast.helena)


def test_it_ends_when_somebody_else_spoke_in_it(cast: Cast, mirror: Mirror) -> None:
    share_mirror(mirror, by=cast.tomas, shown_to=cast.mara)
    name(mirror.transcript, Tomas=("coach", cast.tomas), Mara=("rep", cast.jonas))
    assert not Share.objects.exists()


def test_it_is_shared_by_its_coach_alone(cast: Cast, mirror: Mirror, client: Client) -> None:
    for who in ("mara", "priya", "helena", "oscar"):
        client.force_login(getattr(cast, who).person)
        answer = client.post(f"/mirrors/{mirror.pk}/shares/", {"person": cast.mara.pk})
        assert answer.status_code == 404
    assert not Share.objects.exists()


@pytest.mark.parametrize("count", [10, 100])
def test_it_costs_the_same_for_ten_readers_and_for_a_hundred(
    cast: Cast, mirror: Mirror, statements: Statements, count: int
) -> None:
    for number in range(count):
        coach = a_member(cast.northmere, f"Coach{number} One", ["coach"])
        share_mirror(mirror, by=cast.tomas, shown_to=coach)
    reader = coach
    for look in (audience_of, viewers_of):
        with statements() as seen:
            look(mirror)
        assert len(seen) == 1
    with statements() as seen:
        share_choices(cast.tomas, mirror)
    assert len(seen) == 1
    with statements() as seen:
        mirror_page(reader, mirror.pk)
        shared_with(reader, mirror)
    assert len(seen) == 2


def test_a_rep_without_an_account_is_named_with_the_way_to_invite_them(cast: Cast, client: Client) -> None:
    transcript = hand_in(cast.tomas, LONG)
    name(transcript, Tomas=("coach", cast.tomas), Mara=("rep", None))
    transcript.refresh_from_db()
    answer_consent(part_of(transcript, None), yes=True, by=None)
    mirror = read_now(transcript)
    assert mirror is not None
    page = text_of(client, cast.tomas, f"/mirrors/{mirror.pk}/shares/")
    assert "Mara has no account here yet." in page
    assert ("/people/invitations/" in page) is may(cast.tomas, Right.PEOPLE_INVITE)
    assert f'<a class="button" href="/mirrors/{mirror.pk}/">Keep it to yourself</a>' in page
    assert 'href=""' not in page


def test_a_rep_with_an_account_is_not_said_to_have_none(cast: Cast, mirror: Mirror, client: Client) -> None:
    assert "has no account" not in text_of(client, cast.tomas, f"/mirrors/{mirror.pk}/shares/")
