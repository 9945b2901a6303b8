"""Files stay small enough to be read in one go, and public names say what they answer."""

from __future__ import annotations

import ast
import importlib
import inspect
import pkgutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import courtside.talk
from courtside.config.environment import variables

REPOSITORY = Path(__file__).parents[2]
LONGEST = 250  # lines
WRITTEN = {".py", ".html", ".css", ".js", ".sh"}
NOT_OURS = ("vendor/", "migrations/")


def our_files() -> Iterator[Path]:
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard"],
        cwd=REPOSITORY,
        capture_output=True,
        text=True,
        check=True,
    )
    for name in listed.stdout.splitlines():
        path = REPOSITORY / name
        if path.suffix in WRITTEN and path.is_file() and not any(part in name for part in NOT_OURS):
            yield path


def test_no_file_is_longer_than_one_can_read() -> None:
    lengths = {str(path.relative_to(REPOSITORY)): len(path.read_text().splitlines()) for path in our_files()}
    assert lengths
    assert {name: length for name, length in lengths.items() if length > LONGEST} == {}


def public_names(package: object) -> Iterator[tuple[str, object]]:
    """Every public function, class and method that a library defines, by its full name."""
    for found in pkgutil.walk_packages(package.__path__, package.__name__ + "."):  # type: ignore[attr-defined]
        if ".tests" in found.name or found.name.rpartition(".")[2].startswith("_"):
            continue
        module = importlib.import_module(found.name)
        for name, thing in vars(module).items():
            if name.startswith("_") or getattr(thing, "__module__", "") != found.name:
                continue
            if inspect.isfunction(thing) or inspect.isclass(thing):
                yield f"{found.name}.{name}", thing


def says_nothing(thing: object) -> bool:
    text = vars(thing).get("__doc__") if inspect.isclass(thing) else inspect.getdoc(thing)
    # A dataclass without words of its own gets its signature as a docstring.
    return not text or text.startswith(f"{getattr(thing, '__name__', '')}(")


def test_every_public_name_of_a_library_says_what_it_answers() -> None:
    names = dict(public_names(courtside.talk))
    assert len(names) > 50
    assert sorted(name for name, thing in names.items() if says_nothing(thing)) == []


def test_a_name_that_says_nothing_is_found() -> None:
    def silent() -> None: ...

    assert says_nothing(silent)
    assert not says_nothing(public_names)


def test_the_table_of_settings_is_the_one_that_is_read() -> None:
    lines = (REPOSITORY / "docs" / "settings.md").read_text().splitlines()
    rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines if line.startswith("| `")]
    assert {row[0].strip("`"): row[-1].replace("`", "") for row in rows} == variables()


def test_no_test_is_left_out_silently() -> None:
    """A skip says why, in words, where it stands."""
    silent = []
    for path in our_files():
        if path.suffix != ".py" or "tests" not in path.parts:
            continue
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.Call) and ast.unparse(node.func).startswith(
                ("pytest.skip", "pytest.mark.skip")
            ):
                words = [ast.unparse(part) for part in [*node.args[-1:], *(k.value for k in node.keywords)]]
                if not any(len(word) > 20 for word in words):
                    silent.append(f"{path.name}:{node.lineno}")
    assert silent == []
