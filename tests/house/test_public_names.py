"""Whoever uses talk uses what it names as public: its insides may change without asking."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import pytest

SOURCE = Path(__file__).parents[2] / "src" / "courtside"
PUBLIC = {
    module: frozenset(import_module(module).__all__)
    for module in ("courtside.talk", "courtside.talk.readings", "courtside.talk.mends")
}
USERS = ("mirrors", "demo")


def inside(source: str) -> Iterator[str]:
    """What a file takes from talk that is not public."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names if alias.name.startswith("courtside.talk"))
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("courtside.talk"):
            public = PUBLIC.get(node.module or "", frozenset())
            yield from (f"{node.module}.{alias.name}" for alias in node.names if alias.name not in public)


def test_the_product_takes_nothing_else_from_talk() -> None:
    files = [
        file
        for user in USERS
        for file in (SOURCE / user).rglob("*.py")
        if "tests" not in file.parts  # a test may look inside
    ]
    assert any("courtside.talk" in file.read_text() for file in files)
    found = {str(file.relative_to(SOURCE)): list(inside(file.read_text())) for file in files}
    assert {file: names for file, names in found.items() if names} == {}


@pytest.mark.parametrize("module", PUBLIC)
def test_every_public_name_is_there(module: str) -> None:
    there = import_module(module)
    assert [name for name in PUBLIC[module] if not hasattr(there, name)] == []


@pytest.mark.parametrize(
    "line",
    [
        "import courtside.talk.kept",
        "from courtside.talk.kept import to_plain",
        "from courtside.talk import import_module",
        "from courtside.talk.readings import read_all, _private",
    ],
)
def test_a_file_that_reaches_inside_is_found(line: str) -> None:
    assert list(inside(line))
    assert not list(inside("from courtside.talk import mirror\nfrom courtside.talk.readings import Finding"))
