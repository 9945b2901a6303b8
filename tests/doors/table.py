"""docs/doors.md, read as the law: a row for each door and each method that it answers."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from django.urls import URLPattern, URLResolver, get_resolver

from tests.scene import COLUMNS

PAGE = Path(__file__).parents[2] / "docs" / "doors.md"
HEADING = ("door", "method", "what it is", "object", "on record", *COLUMNS)
ANSWERS = re.compile(r"200|204|302→(sign-in|no-place|on)|403|404|405|409|422|429|–")


@dataclass(frozen=True)
class Row:
    """One door and method: what is behind it, what stays on record, and the answer to each kind of visitor.

    `absent` is what a link that does not work answers, empty where the object is not opened by its link.
    """

    door: str
    method: str
    what: str
    object: str
    absent: str
    on_record: str
    answers: dict[str, str]

    @property
    def is_open(self) -> bool:
        """Whether the address itself is the key: whoever holds it may in."""
        return bool(self.absent)


def rows_of(page: str) -> Iterator[Row]:
    """Every row of the page's one table. Raises ValueError for a line that is not one."""
    lines = [line for line in page.splitlines() if line.startswith("|")]
    if tuple(_cells(lines[0])) != HEADING:
        raise ValueError(f"The heading has to be: {' | '.join(HEADING)}")
    for line in lines[2:]:
        cells = [cell.strip("`") for cell in _cells(line)]
        if len(cells) != len(HEADING):
            raise ValueError(f"{len(cells)} cells, not {len(HEADING)}: {line}")
        door, method, what, thing, on_record, *answers = cells
        wrong = [answer for answer in answers if not ANSWERS.fullmatch(answer)]
        if wrong:
            raise ValueError(f"{door} {method}: {wrong[0]} is no answer")
        word, _, absent = thing.partition(", else ")
        yield Row(door, method, what, word, absent, on_record, dict(zip(COLUMNS, answers, strict=True)))


def _cells(line: str) -> list[str]:
    return [cell.strip() for cell in line.strip().strip("|").split("|")]


def patterns() -> dict[str, URLPattern]:
    """Every URL pattern there is, by name; one without a name goes by its route and has no row."""
    return {pattern.name or str(pattern.pattern): pattern for pattern in _within(get_resolver())}


def _within(resolver: URLResolver) -> Iterator[URLPattern]:
    for entry in resolver.url_patterns:
        if isinstance(entry, URLResolver):
            yield from _within(entry)
        else:
            yield entry


def doors() -> dict[tuple[str, str], Row]:
    """The table, by door and method."""
    rows = list(rows_of(PAGE.read_text()))
    table = {(row.door, row.method): row for row in rows}
    if len(table) != len(rows):
        raise ValueError("A door and method stands twice.")
    return table
