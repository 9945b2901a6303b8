"""Imports run one way, and the tool that says so would say no."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).parents[2]
LINTER = Path(sys.executable).with_name("lint-imports")
REACHING_UP = {
    "src/courtside/access/gate.py": "import courtside.people.models",
    "src/courtside/history/chain.py": "import courtside.mirrors.models",
    "src/courtside/people/errors.py": "import courtside.web.places",
    "src/courtside/talk/shape/talk.py": "import django",
    "src/courtside/people/joining.py": "import courtside.talk",
}


def lint(root: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [str(LINTER), "--no-cache"],
        cwd=root,
        env={"PYTHONPATH": str(root / "src"), "PATH": ""},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A throw-away copy of the source that may be broken."""
    shutil.copytree(REPOSITORY / "src", tmp_path / "src", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(REPOSITORY / "pyproject.toml", tmp_path)
    return tmp_path


def test_no_import_points_up() -> None:
    outcome = lint(REPOSITORY)
    assert outcome.returncode == 0, outcome.stdout


@pytest.mark.parametrize(("file", "line"), REACHING_UP.items(), ids=REACHING_UP.values())
def test_an_import_that_points_up_is_found(copy: Path, file: str, line: str) -> None:
    with (copy / file).open("a") as source:
        source.write(f"\n{line}\n")
    assert lint(copy).returncode == 1
