"""Frozen dataclasses as plain JSON values and back, by the types that they declare."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import fields, is_dataclass
from enum import Enum
from functools import cache
from types import NoneType, UnionType
from typing import Any, cast, get_args, get_origin, get_type_hints

_PLAIN = (bool, int, float, str)


def to_plain(value: Any) -> Any:
    """The value as JSON knows it: a dataclass as an object, a tuple as a list, an enum as its text."""
    if is_dataclass(value) and not isinstance(value, type):
        return {field.name: to_plain(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, tuple):
        return [to_plain(item) for item in value]
    return value.value if isinstance(value, Enum) else value


def from_plain(kind: Any, plain: Any) -> Any:
    """The value of this type that was made plain. Raises `ValueError` where it does not fit the type."""
    if get_origin(kind) is UnionType:
        if plain is None and NoneType in get_args(kind):
            return None
        return from_plain(_without_none(kind), plain)
    if get_origin(kind) is tuple:
        _expect(isinstance(plain, list), kind, plain)
        return tuple(from_plain(get_args(kind)[0], item) for item in plain)
    if is_dataclass(kind):
        return _made(kind, plain)
    if isinstance(kind, type) and issubclass(kind, Enum):
        return kind(plain)
    _expect(kind in _PLAIN and _is(plain, kind), kind, plain)
    return plain


def _made(kind: Any, plain: Any) -> Any:
    hints = types_of(kind)
    _expect(isinstance(plain, dict) and hints.keys() == plain.keys(), kind, plain)
    return kind(**{name: from_plain(hint, plain[name]) for name, hint in hints.items()})


def types_of(kind: Any) -> dict[str, Any]:
    """The declared type of each field of a dataclass, in order."""
    return _types_of(cast(Hashable, kind))


@cache
def _types_of(kind: Any) -> dict[str, Any]:
    hints = get_type_hints(kind)
    return {field.name: hints[field.name] for field in fields(kind)}


def _without_none(kind: Any) -> Any:
    return next(arg for arg in get_args(kind) if arg is not NoneType)


def _is(plain: object, kind: Any) -> bool:
    if isinstance(plain, bool) or kind is bool:
        return isinstance(plain, bool) and kind is bool
    return isinstance(plain, (int, float) if kind is float else kind)


def _expect(fits: bool, kind: Any, plain: object) -> None:
    if not fits:
        raise ValueError(f"{str(plain)[:60]!r} is not a {getattr(kind, '__name__', kind)}")
