"""Data in, PDF out, by Typst inside this process: no browser, no network, no file but its fonts.

What people said goes in as JSON and comes out as text. Nothing of it is ever part of the template, so
nothing of it can be read as markup. See docs/decisions/pdf-typst.md.
"""

from __future__ import annotations

import json
from functools import cache
from importlib.resources import as_file, files
from typing import Any

import typst

PAPER = files("courtside.mirrors.paper")


def typeset(sheet: dict[str, Any]) -> bytes:
    """The PDF of a sheet as `mirror.typ` lays it out. Size and time are bounded by who made the sheet."""
    with as_file(PAPER / "fonts") as root:
        paper = typst.Compiler(
            (PAPER / "mirror.typ").read_bytes(),
            root=root,
            font_paths=_fonts(),
            ignore_system_fonts=True,
            sys_inputs={"sheet": json.dumps(sheet)},
        )
        pdf = paper.compile(format="pdf")
    assert isinstance(pdf, bytes)  # noqa: S101  # one document, not a picture for each page
    return pdf


@cache
def _fonts() -> typst.Fonts:
    """The product's own fonts; Typst brings others for letters that these do not have."""
    with as_file(PAPER / "fonts") as folder:
        return typst.Fonts(include_system_fonts=False, font_paths=[str(folder)])
