"""Somebody asks the command what it can do, and asks it for what it cannot."""

from __future__ import annotations

from importlib.metadata import version
from pathlib import Path

from click.testing import CliRunner

from courtside.talk.terminal import mirror

CASTELLAN = str(Path(__file__).parent / "talks" / "castellan.vtt")


def test_help_lists_the_exit_codes_one_a_line() -> None:
    shown = CliRunner().invoke(mirror, ["--help"]).stdout
    assert "\\b" not in shown
    assert "\b" not in shown
    lines = [line.strip() for line in shown.splitlines()]
    assert "0  everything was read" in lines


def test_it_says_its_version() -> None:
    shown = CliRunner().invoke(mirror, ["--version"])
    assert (shown.exit_code, version("courtside") in shown.stdout) == (0, True)


def test_json_and_csv_at_once_are_a_mistake_of_the_command() -> None:
    for words in (["--json", "--csv"], ["--csv", "--json"]):
        shown = CliRunner().invoke(mirror, [*words, CASTELLAN])
        assert (shown.exit_code, shown.stdout) == (2, "")
        assert "Choose one of --json and --csv" in shown.stderr


def test_a_file_in_which_one_person_speaks_says_what_to_do() -> None:
    shown = CliRunner().invoke(mirror, ["-"], input="Tomas: Hello there.\nTomas: What next?\n")
    assert shown.exit_code == 1
    assert (
        "Only one person speaks in this file. Export it with everybody's names, then try again."
        in shown.stderr
    )
