from django.contrib.auth.models import AnonymousUser
from django.http import Http404, HttpRequest
from django.template.loader import render_to_string
from django.test import RequestFactory
from django.views.csrf import csrf_failure
from django.views.defaults import bad_request, page_not_found, permission_denied, server_error


def asking(path: str) -> HttpRequest:
    request = RequestFactory().get(path)
    request.user = AnonymousUser()
    return request


def test_absent_and_foreign_are_the_same_bytes() -> None:
    absent = page_not_found(asking("/mirrors/0199/"), Http404("absent"))
    foreign = page_not_found(asking("/people/0142/"), Http404("another organization's"))
    assert absent.status_code == foreign.status_code == 404
    assert absent.content == foreign.content


def test_the_page_for_nothing_repeats_nothing_of_the_address() -> None:
    assert b"secret-deal" not in page_not_found(asking("/secret-deal/"), Http404()).content


def test_a_refusal_shows_the_way_to_the_table() -> None:
    refused = permission_denied(asking("/"), PermissionError())
    assert refused.status_code == 403
    assert b"/who-sees-what/" in refused.content


def test_a_broken_request_is_answered_in_words() -> None:
    assert b"could not make sense" in bad_request(asking("/"), ValueError()).content


def test_a_stale_form_says_what_to_do() -> None:
    answer = csrf_failure(asking("/"), reason="no cookie")
    assert answer.status_code == 403
    assert b"Go back" in answer.content


def test_our_own_fault_needs_nothing_to_be_shown() -> None:
    assert "our side" in render_to_string("500.html")
    assert server_error(asking("/")).status_code == 500
