"""What somebody may do is asked of the gate: no page looks at roles by itself."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import courtside

SOURCE = Path(courtside.__file__).parent
KEEPERS = {"access", "people"}
"""The table of rights is in one, the roles themselves in the other. `talk` knows other roles, of speakers."""


def asked(source: str) -> Iterator[int]:
    """The lines of a file that read the roles of somebody."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Attribute) and node.attr == "roles":
            yield node.lineno


def test_roles_are_asked_at_the_gate_alone() -> None:
    files = [path for path in SOURCE.rglob("*.py") if "tests" not in path.parts]
    elsewhere = [path for path in files if path.relative_to(SOURCE).parts[0] not in {*KEEPERS, "talk"}]
    assert len(elsewhere) > 50
    found = {str(path.relative_to(SOURCE)): list(asked(path.read_text())) for path in elsewhere}
    assert {name: lines for name, lines in found.items() if lines} == {}


def test_a_question_beside_the_table_is_seen() -> None:
    assert list(asked('shown = "coach" in request.member.roles')) == [1]
