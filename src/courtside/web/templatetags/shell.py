from django import template
from django.contrib.messages.storage.base import Message
from django.forms import BoundField
from django.utils.safestring import SafeString

register = template.Library()
UNDO = "undo:"


@register.simple_tag
def field(bound: BoundField, *, label: str = "", help: str | None = None) -> SafeString:
    """A field of a form that others wrote, under our own words. A placeholder is no label, so it goes."""
    bound.field.widget.attrs.pop("placeholder", None)
    if label:
        bound.label = label
    if help is not None:
        bound.help_text = help
    return bound.as_field_group()


@register.filter
def undo_url(message: Message) -> str:
    """Where a POST takes back what a message tells of; empty where nothing can.

    A view says so when it tells: `messages.success(request, words, extra_tags=f"undo:{url}")`.
    Raises ValueError for an address that is not of this install.
    """
    tags = (message.extra_tags or "").split()
    url = next((tag.removeprefix(UNDO) for tag in tags if tag.startswith(UNDO)), "")
    if url and (not url.startswith("/") or url.startswith("//")):
        raise ValueError(f"Undo posts to an address of ours, not to {url}.")
    return url
