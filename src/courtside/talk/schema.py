"""The JSON Schema of a stored mirror, made from the types it is stored from.

    python -m courtside.talk.schema > src/courtside/talk/mirror.schema.json

writes the file anew; a test fails while it differs.
"""

from __future__ import annotations

import json
import sys
from dataclasses import is_dataclass
from enum import Enum
from types import NoneType, UnionType
from typing import Any, get_args, get_origin

from courtside.talk.headline import Headline
from courtside.talk.kept import types_of
from courtside.talk.mirror import LabelledBy
from courtside.talk.readings import FINDINGS, Finding, Missing
from courtside.talk.shape import Label, Role, Speaker
from courtside.talk.stored import COMMON, VERSION

_PLAIN = {bool: "boolean", int: "integer", float: "number", str: "string"}


def schema() -> dict[str, Any]:
    """The schema, draft 2020-12."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "A mirror of one coaching conversation",
        "description": "What a measure means, needs and cannot tell stands in docs/measures.md, by its key.",
        **_object(
            {
                "version": {"const": VERSION},
                "source": {"type": "string", "description": "The format the transcript was read from."},
                "labelled_by": _of(LabelledBy),
                "headline": _of(Headline, says={"type": "string"}),
                "speakers": {"type": "array", "items": _of(Speaker)},
                "turns": {"type": "array", "items": _turn()},
                "findings": {"type": "array", "items": {"oneOf": [_finding(kind) for kind in FINDINGS]}},
            }
        ),
        "$defs": {"missing": _of(Missing), "lines": _LINES},
    }


_LINES = {
    "type": "array",
    "items": {"type": "integer", "minimum": 0},
    "description": "Numbers of sentences, counted from 0 over the whole talk.",
}


def _object(properties: dict[str, Any]) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }


def _of(kind: Any, **more: Any) -> dict[str, Any]:
    """The schema of a declared type: a dataclass, an enum, a tuple, a plain value, or one of them or null."""
    if get_origin(kind) is UnionType:
        some = next(arg for arg in get_args(kind) if arg is not NoneType)
        return {"anyOf": [_of(some), {"type": "null"}]}
    if get_origin(kind) is tuple:
        return {"type": "array", "items": _of(get_args(kind)[0])}
    if is_dataclass(kind):
        return _object({name: _of(hint) for name, hint in types_of(kind).items()} | more)
    if isinstance(kind, type) and issubclass(kind, Enum):
        return {"enum": [member.value for member in kind]}
    return {"type": _PLAIN[kind]}


def _turn() -> dict[str, Any]:
    time = {"type": ["number", "null"], "description": "Seconds from the beginning."}
    sentence = _object(
        {
            "number": {"type": "integer", "minimum": 0},
            "text": {"type": "string"},
            "label": _of(Label | None),
            "sure": {"type": "boolean", "description": "False for a guess, which is in no count."},
            "named_by_hand": {
                "type": "boolean",
                "description": "Whether somebody named it, as far as is known.",
            },
        }
    )
    return _object(
        {
            "speaker": {"type": "integer", "minimum": 0, "description": "The place in `speakers`."},
            "name": {"type": "string"},
            "role": _of(Role),
            "start": time,
            "end": time,
            "sentences": {"type": "array", "items": sentence},
        }
    )


def _finding(kind: type[Finding]) -> dict[str, Any]:
    types = types_of(kind)
    summary = (kind.__doc__ or "").partition("\n\n")[0]
    return {
        "description": " ".join(summary.split()),
        **_object(
            {
                "key": {"const": kind.key},
                "minimum": {"const": kind.minimum},
                "value": _of(types["value"]),
                "count": {"type": "integer", "minimum": 0},
                "evidence": {"$ref": "#/$defs/lines"},
                "shown": {"$ref": "#/$defs/lines"},
                "missing": {"anyOf": [{"$ref": "#/$defs/missing"}, {"type": "null"}]},
                "details": _object({name: _of(hint) for name, hint in types.items() if name not in COMMON}),
                "question": {"type": "string"},
                "says": {"type": "string"},
            }
        ),
    }


if __name__ == "__main__":
    sys.stdout.write(json.dumps(schema(), indent=2, ensure_ascii=False) + "\n")
