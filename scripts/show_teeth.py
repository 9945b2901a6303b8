"""Break one thing at a time in a throw-away copy, and show which test says so.

    .venv/bin/python scripts/show_teeth.py [NAME ...]

Exits 1 when something was broken and no test failed.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

REPOSITORY = Path(__file__).parents[1]
COPIED = ("src", "tests", "docs", "corpus", "conftest.py", "pyproject.toml", "requirements")


@dataclass(frozen=True)
class Break:
    """One change for the worse, and the tests that have to fail for it."""

    what: str
    file: str
    right: str
    wrong: str
    tests: str


BREAKS = {
    "rule": Break(
        "everybody may see a mirror",
        "src/courtside/access/rights.py",
        '_("See the mirror of a talk: its lines and what they show"), Who.ITS_COACH, Who.SHOWN_TO',
        '_("See the mirror of a talk: its lines and what they show"), Who.ANYBODY',
        "tests/doors/test_every_door.py",
    ),
    "policy": Break(
        "the database shows every organization's rows",
        "src/courtside/access/walls.py",
        "USING ({inside}) WITH CHECK ({inside})",
        "USING (true) WITH CHECK (true)",
        "src/courtside/access/tests",
    ),
    "filter": Break(
        "a list does not begin at what somebody may see",
        "src/courtside/access/gate.py",
        "return rows.filter(_rows(member, right, rows.model))",
        "return rows.all()",
        "tests/canary",
    ),
    "label": Break(
        "fields have no label",
        "src/courtside/web/templates/web/forms/field.html",
        '{% include "web/forms/_label.html" %}',
        "",
        "tests/browser/test_pages_are_usable.py",
    ),
    "failure": Break(
        "an odd page number breaks the list of people",
        "src/courtside/people/views/people.py",
        'number=request.GET.get("page", 1)',
        'number=int(request.GET.get("page", 1))',
        "tests/fuzz",
    ),
}


def copy(to: Path) -> None:
    """The tree as it stands, without what was generated."""
    for name in COPIED:
        source = REPOSITORY / name
        if source.is_dir():
            shutil.copytree(source, to / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(source, to / name)


def bites(one: Break) -> bool:
    """Whether the tests that should fail do, and why the first of them did."""
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        copy(root)
        file = root / one.file
        text = file.read_text()
        if one.right not in text:
            sys.exit(f"{one.file} does not hold any more: {one.right}")
        file.write_text(text.replace(one.right, one.wrong))
        outcome = subprocess.run(  # noqa: S603  # our own interpreter
            [sys.executable, "-m", "pytest", "-x", "-p", "no:cacheprovider", *one.tests.split()],
            cwd=root,
            env={**os.environ, "PYTHONPATH": str(root / "src")},
            capture_output=True,
            text=True,
            check=False,
        )
    failed = [line for line in outcome.stdout.splitlines() if line.startswith(("FAILED", "ERROR"))]
    print(f"{one.what}: {failed[0][:160] if failed else 'NO TEST SAYS SO'}")  # noqa: T201  # it is what one runs it for
    return outcome.returncode == 1


if __name__ == "__main__":
    wanted = sys.argv[1:] or list(BREAKS)
    bitten = [bites(BREAKS[name]) for name in wanted]
    sys.exit(0 if all(bitten) else 1)
