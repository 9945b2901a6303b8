"""The command itself: its options, its exit codes, and where its output goes."""

from __future__ import annotations

import json
import os
import shutil
import sys
from collections.abc import Callable
from contextlib import nullcontext

import click

from courtside.talk import Mirror, as_csv, as_json
from courtside.talk.terminal.casting import Misnamed
from courtside.talk.terminal.files import STDIN, Roles, Unusable, meant, mirror_of
from courtside.talk.terminal.page import line, page

UNREADABLE, USAGE = 1, 2
WIDEST = 80

Meant = list[tuple[str, Unusable | None]]
Writer = Callable[[str, Mirror], None]


_EXIT_CODES = """\b
Exit codes:
  0  everything was read
  1  something could not be read; a sentence for each on standard error
  2  the command cannot be followed, such as a name that nobody has
"""


@click.command(epilog=_EXIT_CODES)
@click.argument("paths", nargs=-1, required=True, metavar="FILE…")
@click.option("--coach", "coaches", multiple=True, metavar="NAME", help="Who coached. May be given again.")
@click.option("--rep", "reps", multiple=True, metavar="NAME", help="Who was coached. May be given again.")
@click.option("--json", "as_object", is_flag=True, help="Write the mirror as JSON (mirror.schema.json).")
@click.option("--csv", "as_rows", is_flag=True, help="Write one row for each sentence as CSV.")
@click.version_option(package_name="courtside", prog_name="courtside")
def mirror(
    paths: tuple[str, ...],
    coaches: tuple[str, ...],
    reps: tuple[str, ...],
    *,
    as_object: bool,
    as_rows: bool,
) -> None:
    """Show what a coaching conversation holds: what was asked, told and agreed, with its lines.

    FILE is a transcript (VTT, SRT, DOCX, JSON or text), a folder of them, or - for standard input. One
    file gives a page; several give a line each, with --json one JSON object a line. Nothing is sent or
    kept anywhere.

    A name may be in any case, and may be the beginning of one. Without names the roles are guessed.
    """
    if as_object and as_rows:
        raise click.UsageError("Choose one of --json and --csv: one command writes one form.")
    form = "json" if as_object else "csv" if as_rows else None
    files = list(meant(paths))
    held: list[str] = []
    problems = _show(files, Roles(coaches, reps), _writer(form, held, several=len(files) > 1))
    _echo("".join(held))
    for path, problem in problems:
        click.echo(f"{_called(path)}: {problem}", err=True)
    if any(isinstance(problem, Misnamed) for _, problem in problems):
        sys.exit(USAGE)
    if problems:
        sys.exit(UNREADABLE)


def _show(files: Meant, roles: Roles, write: Writer) -> list[tuple[str, Exception]]:
    """Write the mirror of each file, and give back what went wrong with which."""
    problems: list[tuple[str, Exception]] = []
    bar = click.progressbar(files, file=sys.stderr) if _has_bar(files) else nullcontext(files)
    with bar as counted:
        for path, problem in counted:
            try:
                if problem:
                    raise problem
                write(path, mirror_of(path, roles))
            except (Unusable, Misnamed) as wrong:
                problems.append((path, wrong))
    return problems


def _has_bar(files: Meant) -> bool:
    """Whether a progress bar is shown: for several files, where standard error is a terminal."""
    return len(files) > 1 and sys.stderr.isatty()


def _writer(form: str | None, held: list[str], *, several: bool) -> Writer:
    """How the mirror of a file is written. Lines are held back while a bar stands on the same terminal."""
    if form == "json":
        return _json_line if several else _json
    if form == "csv":
        return _rows(several=several)
    if not several:
        return _page
    if sys.stdout.isatty() and sys.stderr.isatty():
        return lambda path, seen: held.append(_line(path, seen))
    return lambda path, seen: _echo(_line(path, seen))


def _json(_: str, seen: Mirror) -> None:
    _echo_bytes(json.dumps(as_json(seen), ensure_ascii=False, indent=2) + "\n")


def _json_line(path: str, seen: Mirror) -> None:
    _echo_bytes(json.dumps({"file": path, "mirror": as_json(seen)}, ensure_ascii=False) + "\n")


def _rows(*, several: bool) -> Writer:
    header = iter([True])

    def write(path: str, seen: Mirror) -> None:
        _echo_bytes(as_csv(seen, file=path if several else None, header=next(header, False)))

    return write


def _line(path: str, seen: Mirror) -> str:
    return line(seen, _called(path)) + "\n"


def _page(path: str, seen: Mirror) -> None:
    _echo(page(seen, _called(path), min(WIDEST, shutil.get_terminal_size().columns)))


def _called(path: str) -> str:
    return "standard input" if path == STDIN else path


def _echo(text: str) -> None:
    """Write text for people: without colour where NO_COLOR asks for it, and in what the terminal can show."""
    encoding = sys.stdout.encoding or "utf-8"
    color = False if os.environ.get("NO_COLOR") else None
    click.echo(text.encode(encoding, "replace").decode(encoding), nl=False, color=color)


def _echo_bytes(text: str) -> None:
    """Write text for programs: UTF-8 and its own line ends, whatever the terminal is set to."""
    click.echo(text.encode("utf-8"), nl=False)
