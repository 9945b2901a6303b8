from django import template
from django.forms import BoundField
from django.utils.safestring import SafeString

register = template.Library()


@register.simple_tag
def field(bound: BoundField, *, label: str = "", help: str | None = None) -> SafeString:
    """A field of a form that others wrote, under our own words. A placeholder is no label, so it goes."""
    bound.field.widget.attrs.pop("placeholder", None)
    if label:
        bound.label = label
    if help is not None:
        bound.help_text = help
    return bound.as_field_group()
