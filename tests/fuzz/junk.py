"""What nobody would send in good faith: values, bodies, addresses. All of it follows from one seed."""

from __future__ import annotations

import json
from random import Random
from typing import Any
from urllib.parse import quote, urlencode

from django.core.files.uploadedfile import SimpleUploadedFile

TEXTS = (
    "",
    " ",
    "\0",
    "a\0b",
    "\x1b[31m\r\nX-Injected: yes",
    "‮gnihtemos‬ \u200f\u2066",
    "ש\u05c1לום مرحبا",
    "👩‍👩‍👧‍👦" * 40,
    "e\u0301" * 300,
    "\ud800".encode("utf-16", "surrogatepass").decode("utf-16", "replace"),
    "<script>alert(1)</script><img src=x onerror=1>",
    "{{ 7*7 }}{% debug %}${7*7}",
    "' OR 1=1; DROP TABLE people_person; --",
    "=cmd|' /C calc'!A0",
    "../../../../etc/passwd",
    "//elsewhere.example/%2f..",
    "javascript:alert(1)",
    "-1",
    "0",
    "9" * 400,
    "1e309",
    "NaN",
    "2026-02-30",
    "0000-00-00",
    "99999-12-31",
    "on",
    "null",
    "[object Object]",
    "00000000-0000-0000-0000-000000000000",
    "not-a-uuid",
    "a@b",
    "a@" + "b" * 300 + ".example",
    "Europe/Berlin\0",
    "rep,admin",
    "%s%n%d%x",
    "\n".join(f"a{number}@x.example" for number in range(150)),
)
HUGE = "x" * 1_000_000
FILES = (
    b"",
    b"\0" * 100,
    b"\xff\xfe\x00\xd8",
    b"PK\x03\x04",
    b"WEBVTT\n\n00:99.000 --> x\n",
    b"%PDF-1.7",
    b"[" * 9_000,
)
KINDS = (
    "application/json",
    "text/xml",
    "application/octet-stream",
    "multipart/form-data; boundary=x",
    "x/" * 40,
)
QUERIES = (
    {"page": "0"},
    {"page": "-1"},
    {"page": "9" * 30},
    {"page": "x\0"},
    {"name": "\0"},
    {"name": "%" * 200},
    {"next": "//elsewhere.example"},
    {"next": "/\\elsewhere.example\0"},
    {"email": "\0"},
    {"q": HUGE[:6_000]},
)


def text(rng: Random) -> str:
    """One value. Once in a while a very long one."""
    return HUGE if rng.random() < 0.01 else rng.choice(TEXTS)


def query(rng: Random) -> str:
    """What stands behind the question mark, now and then in bytes that are no text."""
    return "%ff%fe=%00&%c0%af" if rng.random() < 0.1 else urlencode(rng.choice(QUERIES))


def fields(rng: Random, sample: dict[str, Any]) -> dict[str, Any]:
    """A form, some of its values replaced, left out, doubled or made up."""
    body: dict[str, Any] = {}
    for name, value in sample.items():
        roll = rng.random()
        if roll < 0.15:
            continue
        body[name] = value if roll < 0.4 else [text(rng), text(rng)] if roll < 0.5 else text(rng)
    if rng.random() < 0.3:
        body[rng.choice(("unknown", "file", "csrfmiddlewaretoken", "\0", "roles", "id"))] = text(rng)
    if rng.random() < 0.15:
        body["file"] = SimpleUploadedFile(
            rng.choice(("a.vtt", "x" * 300, "a.docx", "..%2f..%2fx.vtt", "\u202egnp.vtt")), rng.choice(FILES)
        )
    return body


def raw(rng: Random, sample: dict[str, Any]) -> tuple[bytes, str]:
    """A body that is no form, and what it says it is."""
    form = urlencode({name: str(value) for name, value in sample.items()}).encode()
    bodies = (
        b"",
        b"\0",
        b"%ff%fe=%00",
        form + b"&x=%e2%28%a1",
        json.dumps(TEXTS[:9]).encode(),
        b"--x\r\n\r\n",
    )
    return rng.choice(bodies), rng.choice((*KINDS, "application/x-www-form-urlencoded"))


def address(rng: Random, path: str) -> str:
    """The path with one of its parts replaced: what a resolver and a gate have to bear."""
    parts = path.strip("/").split("/")
    parts[rng.randrange(len(parts))] = quote(rng.choice(TEXTS)[:300] or "x", safe="")
    return "/" + "/".join(parts) + "/"
