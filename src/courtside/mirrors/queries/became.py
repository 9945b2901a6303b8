from __future__ import annotations

from django.utils.translation import gettext as _

from courtside.talk import Mirror
from courtside.talk.readings import AskAndReflect


def became(before: Mirror, after: Mirror) -> str:
    """What a correction made of the first figure of a mirror; empty where there is too little to show one."""
    old, new = before.find(AskAndReflect), after.find(AskAndReflect)
    if old.missing or new.missing:
        return ""
    if _figure(old) == _figure(new):
        return _("{figure} stays.").format(figure=_figure(new))
    return _("{old} became {new}.").format(old=_figure(old), new=_figure(new))


def _figure(found: AskAndReflect) -> str:
    return _("{part} of {all}").format(part=found.asks + found.reflections, all=found.count)
