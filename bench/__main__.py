"""`make bench`: what it costs, printed in one run. Nothing here fails a test."""

from __future__ import annotations

import os
import platform
import tempfile
from collections.abc import Iterable
from pathlib import Path

import click

from bench.figures import Figure, table
from bench.talk import talk_figures


def _print(title: str, figures: Iterable[Figure]) -> None:
    click.echo(table(title, figures))


def main() -> None:
    """Measure everything and print it as docs/performance.md has it."""
    click.echo(f"Python {platform.python_version()}, {os.cpu_count()} cores, {platform.machine()}\n")
    _print("A talk of one hour", talk_figures())
    with tempfile.TemporaryDirectory() as folder:
        os.environ |= {
            "COURTSIDE_DATA": f"{folder}/bench",
            "DJANGO_SETTINGS_MODULE": "courtside.config.settings",
        }
        from courtside.config.start import as_operator

        with as_operator(take_over=True):
            from bench.pages import page_figures
            from bench.scene import make_scene
            from courtside.config.operate import bring_up_to_date
            from courtside.config.static import collect

            bring_up_to_date()
            collect()
            _print("Pages, in process, through every middleware", page_figures(make_scene()))
        from bench.tree import tree_figures

        _print("The running product", tree_figures(Path(folder) / "tree"))


if __name__ == "__main__":
    main()
