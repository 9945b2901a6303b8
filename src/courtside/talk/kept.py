"""Frozen dataclasses as plain JSON values and back, by the types that they declare."""

from __future__ import annotations

from collections.abc import Callable, Hashable
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
    return _reader(kind)(plain)


type _Reader = Callable[[Any], Any]


@cache
def _reader(kind: Any) -> _Reader:
    """What reads values of a type: worked out once, because a talk has thousands of a few types."""
    if get_origin(kind) is UnionType:
        return _maybe(_reader(_without_none(kind)))
    if get_origin(kind) is tuple:
        return _several(kind, _reader(get_args(kind)[0]))
    if is_dataclass(kind):
        return _fields(kind)
    if isinstance(kind, type) and issubclass(kind, Enum):
        return kind
    return _just(kind)


def _maybe(read: _Reader) -> _Reader:
    return lambda plain: None if plain is None else read(plain)


def _several(kind: Any, read: _Reader) -> _Reader:
    def reader(plain: Any) -> Any:
        _expect(isinstance(plain, list), kind, plain)
        return tuple([read(item) for item in plain])

    return reader


def _fields(kind: Any) -> _Reader:
    readers = {name: _reader(hint) for name, hint in types_of(kind).items()}

    def reader(plain: Any) -> Any:
        _expect(isinstance(plain, dict) and readers.keys() == plain.keys(), kind, plain)
        return kind(**{name: read(plain[name]) for name, read in readers.items()})

    return reader


def _just(kind: Any) -> _Reader:
    if kind not in _PLAIN:
        raise ValueError(f"{kind} has no plain form")
    fits = (int, float) if kind is float else (kind,)

    def reader(plain: Any) -> Any:
        _expect(isinstance(plain, fits) and isinstance(plain, bool) is (kind is bool), kind, plain)
        return plain

    return reader


def types_of(kind: Any) -> dict[str, Any]:
    """The declared type of each field of a dataclass, in order."""
    return _types_of(cast(Hashable, kind))


@cache
def _types_of(kind: Any) -> dict[str, Any]:
    hints = get_type_hints(kind)
    return {field.name: hints[field.name] for field in fields(kind)}


def _without_none(kind: Any) -> Any:
    return next(arg for arg in get_args(kind) if arg is not NoneType)


def _expect(fits: bool, kind: Any, plain: object) -> None:
    if not fits:
        raise ValueError(f"{str(plain)[:60]!r} is not a {getattr(kind, '__name__', kind)}")
