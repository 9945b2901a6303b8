"""The product as it runs: how soon it is up, what it weighs, what a first visit brings."""

from __future__ import annotations

import re
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from http.client import HTTPConnection
from pathlib import Path
from urllib.parse import urljoin

import psutil

from bench.figures import Figure
from tests.install import Install

LOAD_REQUESTS, LOAD_THREADS = 2000, 8
ADDRESSES = re.compile(r'(?:href|src)="(/static/[^"]+)"')
IN_CSS = re.compile(r'url\("?([^")]+)"?\)')


def _get(install: Install, path: str) -> tuple[int, bytes, bytes]:
    """Status, what went over the wire, and what it says; one connection each."""
    connection = HTTPConnection("127.0.0.1", install.port, timeout=30)
    connection.request("GET", path, headers={"Accept-Encoding": "identity"})
    plain = connection.getresponse().read()
    connection.request("GET", path, headers={"Accept-Encoding": "br, gzip"})
    response = connection.getresponse()
    wire = response.read()
    connection.close()
    return response.status, wire, plain


def _first_visit(install: Install) -> Iterator[Figure]:
    """The door with everything it loads: page, stylesheet, scripts, fonts, icons."""
    _, wire, page = _get(install, "/account/login/")
    bytes_, seen = len(wire), set()
    waiting = {one for one in ADDRESSES.findall(page.decode()) if "#" not in one}
    while waiting:
        path = waiting.pop()
        seen.add(path)
        _, wire, plain = _get(install, path)
        bytes_ += len(wire)
        if path.endswith(".css"):
            linked = {urljoin(path, one) for one in IN_CSS.findall(plain.decode())}
            waiting |= {one for one in linked if one.startswith("/static/")} - seen
    yield Figure("first visit, compressed, every font it names", bytes_ / 1024, "KB", 160)
    yield Figure("first visit, requests", len(seen) + 1, "", 10)


def _weight(processes: list[psutil.Process]) -> float:
    """What they weigh together, shared pages once each (PSS)."""
    return sum(process.memory_full_info().pss for process in processes) / 2**20


def _parts(supervisor: psutil.Process) -> list[psutil.Process]:
    return [
        process
        for process in supervisor.children(recursive=True)
        if any(part in " ".join(process.cmdline()) for part in ("courtside.config.web", "config.worker"))
    ]


def tree_figures(folder: Path) -> Iterator[Figure]:
    """Start it twice, look at a first visit, put it under a bounded load, weigh it."""
    folder.mkdir()
    install = Install(folder / "data")
    with install.started():
        yield from _first_visit(install)
    begin = time.perf_counter()
    with install.started() as supervisor:
        yield Figure("started again, database included", time.perf_counter() - begin, "s", 5)
        start = time.perf_counter()
        with ThreadPoolExecutor(LOAD_THREADS) as pool:
            list(pool.map(lambda _: _get(install, "/account/login/"), range(LOAD_REQUESTS // 2)))
        took = time.perf_counter() - start
        yield Figure(f"{LOAD_REQUESTS} sign-in pages from {LOAD_THREADS} threads", LOAD_REQUESTS / took, "/s")
        yield Figure("web and worker after the load", _weight(_parts(supervisor)), "MiB", 200)
