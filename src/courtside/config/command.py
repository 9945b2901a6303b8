"""The command `courtside`. Each subcommand imports what it needs, so that reading a file needs no Django."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from importlib import import_module

import click

from courtside.config.misconfigured import Misconfigured

COMMANDS: dict[str, tuple[str, str]] = {
    "run": ("courtside.config.run", "run"),
    "migrate": ("courtside.config.operate", "migrate"),
    "history": ("courtside.config.operate", "history"),
    "manage": ("courtside.config.operate", "manage"),
    "mirror": ("courtside.talk.terminal", "mirror"),
    "moves": ("courtside.talk.terminal.moves", "moves"),
    "train": ("courtside.talk.training.command", "train"),
}


class Commands(click.Group):
    """Subcommands by name, imported when they are called."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """What there is, in the order of a first day."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of this name."""
        if cmd_name not in COMMANDS:
            return None
        module, name = COMMANDS[cmd_name]
        command: click.Command = getattr(import_module(module), name)
        return command


@click.command(cls=Commands)
def group() -> None:
    """Courtside: the workspace of a sales team that coaches."""


def main() -> None:
    """Run the command line; a setting that cannot be ends in one sentence."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "courtside.config.settings")
    _with_a_sentence(lambda: group(prog_name="courtside"))


def _with_a_sentence(run: Callable[[], None]) -> None:
    try:
        run()
    except Misconfigured as error:
        click.echo(f"courtside: {error}", err=True)
        sys.exit(78)  # EX_CONFIG


if __name__ == "__main__":
    main()
