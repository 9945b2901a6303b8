"""Somebody learns the library from its pages: the example runs, every measure and every name is explained."""

from __future__ import annotations

import ast
import doctest
import importlib
import inspect
import pkgutil
import re
import shutil
import subprocess
from pathlib import Path
from types import FunctionType, ModuleType

import pytest

from courtside import talk
from courtside.talk.headline import Rule
from courtside.talk.readings import FINDINGS, Finding, Step
from courtside.talk.words.names import MOVES, QUESTIONS, STEPS

DOCS = Path(__file__).parents[4] / "docs"
TALK = Path(__file__).parents[1]
XGETTEXT = shutil.which("xgettext")
MEASURES = (DOCS / "measures.md").read_text(encoding="utf-8")


def test_the_example_of_the_library_runs_as_it_is_printed() -> None:
    ran = doctest.testfile(str(DOCS / "talk.md"), module_relative=False, optionflags=doctest.ELLIPSIS)
    assert ran.failed == 0
    assert ran.attempted > 8


def test_every_measure_has_its_section_and_every_section_its_measure() -> None:
    assert re.findall(r"^## ([a-z_]+)$", MEASURES, re.MULTILINE) == [kind.key for kind in FINDINGS]


@pytest.mark.parametrize("kind", FINDINGS, ids=lambda kind: kind.key)
def test_a_section_has_the_question_and_the_minimum(kind: type[Finding]) -> None:
    section = MEASURES.split(f"## {kind.key}\n")[1].split("\n## ")[0]
    assert f"*{QUESTIONS[kind.key]}*" in section
    assert "**Minimum:**" in section
    if kind.key != "longest_stretch":
        assert re.search(rf"\b{kind.minimum}\b", section)


def test_every_step_and_every_move_is_on_the_page() -> None:
    assert all(f"| {STEPS[step]} |" in MEASURES for step in Step)
    assert all(
        re.search(rf"[|*] ?{name}|\*{name}\*", MEASURES) for name in MOVES.values() if name != "left out"
    )


def test_the_headline_rules_are_as_many_as_the_page_says() -> None:
    section = MEASURES.split("## The headline")[1]
    assert len(re.findall(r"^\d+\. ", section, re.MULTILINE)) == len(Rule)


def modules() -> list[ModuleType]:
    names = [
        m.name for m in pkgutil.walk_packages(talk.__path__, "courtside.talk.") if ".tests" not in m.name
    ]
    return [importlib.import_module(name) for name in names]


@pytest.mark.parametrize(
    "module", modules(), ids=lambda module: module.__name__.removeprefix("courtside.talk.")
)
def test_every_public_name_says_what_it_is(module: ModuleType) -> None:
    own = [
        (name, thing)
        for name, thing in vars(module).items()
        if not name.startswith("_")
        and isinstance(thing, FunctionType | type)
        and thing.__module__ == module.__name__
    ]
    members = [
        (f"{name}.{part}", member)
        for name, thing in own
        if isinstance(thing, type)
        for part, member in vars(thing).items()
        if not part.startswith("_") and isinstance(member, FunctionType | property)
    ]
    assert [name for name, thing in [*own, *members] if not inspect.getdoc(thing)] == []


def test_the_library_gives_every_name_it_lists() -> None:
    assert all(getattr(talk, name) is not None for name in talk.__all__)
    with pytest.raises(AttributeError, match="no 'grade'"):
        talk.grade  # noqa: B018


@pytest.mark.skipif(XGETTEXT is None, reason="xgettext is not installed")
def test_every_sentence_is_found_for_translation() -> None:
    files = [str(path) for path in (TALK / "words").glob("*.py")]
    assert XGETTEXT
    found = subprocess.run(
        [XGETTEXT, "--language=Python", "--from-code=UTF-8", "--keyword=_", "--output=-", *files],
        capture_output=True,
        check=True,
        timeout=60,
    ).stdout.decode()
    catalogue = "".join(re.findall(r'"(.*)"', found))
    for path in (TALK / "words").glob("*.py"):
        for template in templates(path):
            assert template.replace('"', '\\"') in catalogue, f"{path.name}: {template}"


def templates(path: Path) -> list[str]:
    """The texts that are handed to a gettext function in this file."""
    calls = [
        node for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))) if isinstance(node, ast.Call)
    ]
    wanted = {"_", "gettext", "ngettext"}
    return [
        argument.value
        for call in calls
        if (call.func.id if isinstance(call.func, ast.Name) else getattr(call.func, "attr", "")) in wanted
        for argument in call.args
        if isinstance(argument, ast.Constant) and isinstance(argument.value, str)
    ]
