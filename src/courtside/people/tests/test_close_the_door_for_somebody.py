from __future__ import annotations

from django.utils import timezone

from courtside.people.actions import deactivate, reactivate
from courtside.people.models import Membership
from courtside.people.tests.browser import As, Happened, text
from tests.cast import Cast


def door(member: Membership, act: str = "deactivation") -> str:
    return f"/people/{member.pk}/{act}/"


def test_it_holds_from_their_next_request_on(cast: Cast, as_: As, happened: Happened) -> None:
    mara = as_(cast.mara)
    assert mara.get("/people/").status_code == 200
    answer = as_(cast.ada).post(door(cast.mara), follow=True)
    assert "cannot come in any more" in text(answer)
    shut = mara.get("/people/")
    assert (shut.status_code, shut.headers["Location"]) == (302, "/no-organization/")
    assert mara.post("/settings/", {"name": "Still here"}).headers["Location"] == "/no-organization/"
    as_(cast.ada).get("/people/")
    assert happened()[-1] == "deactivated"


def test_they_can_be_let_back_in_with_the_roles_they_had(cast: Cast, as_: As, happened: Happened) -> None:
    deactivate(cast.mara, by=cast.ada)
    ada, mara = as_(cast.ada), as_(cast.mara)
    assert "Let them back in" in text(ada.get(f"/people/{cast.mara.pk}/"))
    ada.post(door(cast.mara, "reactivation"))
    assert happened()[-1] == "reactivated"
    assert mara.get("/people/").status_code == 200
    assert Membership.objects.get(pk=cast.mara.pk).roles == {"rep"}


def test_doing_it_twice_is_doing_it_once(cast: Cast, as_: As, happened: Happened) -> None:
    ada = as_(cast.ada)
    for _ in range(2):
        assert ada.post(door(cast.mara)).status_code == 302
    for _ in range(2):
        assert ada.post(door(cast.mara, "reactivation")).status_code == 302
    assert (happened().count("deactivated"), happened().count("reactivated")) == (1, 1)


def test_a_door_closed_again_is_closed_whatever_was_before(cast: Cast) -> None:
    for _ in range(3):
        deactivate(cast.mara, by=cast.ada)
        assert cast.mara not in Membership.objects.active()
        reactivate(cast.mara, by=cast.ada, now=timezone.now())
        assert cast.mara in Membership.objects.active()
    deactivate(cast.mara, by=cast.ada)
    assert cast.mara not in Membership.objects.active()
    assert Membership.objects.active().count() == 5


def test_the_last_admin_stays(cast: Cast, as_: As) -> None:
    ada = as_(cast.ada)
    answer = ada.post(door(cast.ada))
    assert answer.status_code == 422
    assert "Make another person admin first." in text(answer)
    ada.post(f"/people/{cast.helena.pk}/roles/", {"roles": ["leader", "admin"]})
    deactivate(cast.helena, by=cast.ada)
    assert ada.post(door(cast.ada)).status_code == 422


def test_an_admin_may_go_when_another_stays(cast: Cast, as_: As) -> None:
    ada = as_(cast.ada)
    ada.post(f"/people/{cast.helena.pk}/roles/", {"roles": ["leader", "admin"]})
    assert ada.post(door(cast.ada), follow=True).redirect_chain[-1][0] == "/no-organization/"


def test_nobody_but_an_admin_closes_or_opens(cast: Cast, as_: As) -> None:
    deactivate(cast.jonas, by=cast.ada)
    for member in (cast.mara, cast.tomas, cast.helena):
        assert as_(member).post(door(cast.priya)).status_code == 403
        assert as_(member).post(door(cast.jonas, "reactivation")).status_code == 403
    assert as_(cast.oscar).post(door(cast.priya)).status_code == 404
    assert as_(cast.ada).get(door(cast.priya)).status_code == 405
