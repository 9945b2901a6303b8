"""What a measurement is, and how a table of them is printed."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Figure:
    """One measured value beside the one to reach; `None` where there is nothing to reach."""

    what: str
    value: float
    unit: str
    most: float | None = None

    @property
    def reached(self) -> str:
        """Whether the value is within what it is to be, in one word."""
        if self.most is None:
            return ""
        return "yes" if self.value <= self.most else "NO"


@dataclass(frozen=True, slots=True)
class Times:
    """How long one thing took, again and again, in milliseconds."""

    cpu: Sequence[float]
    wall: Sequence[float]

    def at(self, share: float) -> float:
        """The wall time that this share of the runs stayed within."""
        ordered = sorted(self.wall)
        return ordered[min(len(ordered) - 1, math.ceil(share * len(ordered)) - 1)]

    @property
    def cpu_ms(self) -> float:
        """The median CPU time."""
        return sorted(self.cpu)[len(self.cpu) // 2]


def timed(run: Callable[[], object], *, runs: int, warm: int = 3) -> Times:
    """Run something until it is warm, then measure it `runs` times."""
    for _ in range(warm):
        run()
    cpu, wall = [], []
    for _ in range(runs):
        cpu_start, wall_start = time.process_time(), time.perf_counter()
        run()
        cpu.append((time.process_time() - cpu_start) * 1000)
        wall.append((time.perf_counter() - wall_start) * 1000)
    return Times(cpu, wall)


def table(title: str, figures: Iterable[Figure]) -> str:
    """A Markdown table, as it stands in docs/performance.md."""
    lines = [f"### {title}", "", "| what | measured | to reach | reached |", "|---|---:|---:|---|"]
    for one in figures:
        most = "" if one.most is None else f"≤ {one.most:g} {one.unit}"
        lines.append(f"| {one.what} | {one.value:.4g} {one.unit} | {most} | {one.reached} |")
    return "\n".join([*lines, ""])
