import pytest
from django.contrib.messages.storage.base import Message
from django.template import Context, Template

from courtside.web.templatetags.shell import undo_url


def shown(*messages: Message) -> str:
    return Template('{% include "web/_toasts.html" %}').render(
        Context({"messages": messages, "csrf_token": "sealed"})
    )


def test_what_can_be_taken_back_says_so() -> None:
    html = shown(Message(25, "Shared with Tomas.", extra_tags="undo:/debriefs/7/sharing/end/"))
    assert '<form method="post" action="/debriefs/7/sharing/end/">' in html
    assert 'value="sealed"' in html
    assert "Take it back" in html


def test_what_only_tells_has_nothing_to_press_but_its_close() -> None:
    html = shown(Message(25, "Your settings are kept."))
    assert "<form" not in html
    assert html.count("<button") == 1


def test_the_script_is_asked_for_once_and_only_with_something_to_show() -> None:
    assert shown(Message(25, "One"), Message(25, "Two")).count("<script") == 1
    assert "<script" not in shown()


@pytest.mark.parametrize("url", ["https://elsewhere.example/", "//elsewhere.example/", "javascript:alert(1)"])
def test_undo_never_posts_elsewhere(url: str) -> None:
    with pytest.raises(ValueError, match="an address of ours"):
        undo_url(Message(25, "Shared", extra_tags=f"undo:{url}"))
