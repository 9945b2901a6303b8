from html import unescape

from django.contrib.auth.models import AnonymousUser
from django.test import RequestFactory

from courtside.access.rights import RIGHTS, Who
from courtside.web.queries import who_sees_what_table
from courtside.web.views import who_sees_what


def test_the_page_is_the_table_that_decides() -> None:
    request = RequestFactory().get("/who-sees-what/")
    request.user = AnonymousUser()
    page = unescape(who_sees_what(request).content.decode())
    for rule in RIGHTS.values():
        assert str(rule.line) in page
        assert all(str(who.label) in page for who in rule.who)


def test_kinds_of_people_always_stand_in_the_same_order() -> None:
    order = [str(kind.label) for kind in Who]
    for _, who in who_sees_what_table():
        places = [order.index(str(kind)) for kind in who]
        assert places == sorted(places)
