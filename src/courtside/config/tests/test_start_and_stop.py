"""The whole process tree, started and stopped in every way somebody might."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psutil
import pytest

pytestmark = pytest.mark.slow


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


class Install:
    """One data folder and one port, as somebody's own machine has them."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.port = folder, _free_port()
        self.log = folder.parent / "log"

    @property
    def env(self) -> dict[str, str]:
        inherited = {k: v for k, v in os.environ.items() if not k.startswith(("COURTSIDE_", "DATABASE_"))}
        address = f"127.0.0.1:{self.port}"
        return {
            **inherited,
            "COURTSIDE_DATA": str(self.folder),
            "COURTSIDE_BIND": address,
            "COURTSIDE_URL": f"http://{address}",
        }

    def begin(self) -> subprocess.Popen[bytes]:
        command = [sys.executable, "-m", "courtside.config.command", "run"]
        with self.log.open("wb") as log:
            return subprocess.Popen(command, env=self.env, stdout=log, stderr=subprocess.STDOUT)

    @contextmanager
    def started(self) -> Iterator[psutil.Process]:
        """The supervisor, once it has said that it is open."""
        process = self.begin()
        deadline = time.monotonic() + 90
        while "is open at" not in self.said():
            assert process.poll() is None, self.said()
            assert time.monotonic() < deadline, self.said()
            time.sleep(0.1)
        try:
            yield psutil.Process(process.pid)
        finally:
            process.send_signal(signal.SIGINT)
            process.wait(30)

    def said(self) -> str:
        return self.log.read_text()

    def answers(self) -> bool:
        with urllib.request.urlopen(f"http://127.0.0.1:{self.port}/healthz/", timeout=5) as response:
            return bool(response.status == 200)

    def remains(self) -> list[str]:
        """What of this install still runs."""
        mine = str(self.folder)
        found = []
        for process in psutil.process_iter(["cmdline", "environ"]):
            environ = process.info["environ"] or {}
            if mine in " ".join(process.info["cmdline"] or []) or environ.get("COURTSIDE_DATA") == mine:
                found.append(" ".join(process.info["cmdline"] or []))
        return found

    def wait_for_nothing(self, *, but: str = "\0") -> None:
        deadline = time.monotonic() + 20
        while left := [one for one in self.remains() if but not in one]:
            assert time.monotonic() < deadline, left
            time.sleep(0.2)


@pytest.fixture
def install(tmp_path: Path) -> Install:
    return Install(tmp_path / "data")


def _end(process: psutil.Process, how: signal.Signals) -> int:
    process.send_signal(how)
    return int(process.wait(30) or 0)


def test_it_starts_serves_and_leaves_nothing_however_it_is_stopped(install: Install) -> None:
    with install.started() as first:
        assert install.answers()
        assert "A demo organization was made." in install.said()
        assert "tomas@northmere.example" in install.said()
        assert len(first.children(recursive=True)) >= 3
        assert _end(first, signal.SIGINT) == 0
    install.wait_for_nothing()

    with install.started() as second:
        assert "was made" not in install.said()
        assert "tomas@northmere.example" in install.said()
        refused = subprocess.run(
            [sys.executable, "-m", "courtside.config.command", "run"],
            env=install.env,
            capture_output=True,
            text=True,
            check=False,
        )
        assert refused.returncode == 78
        assert refused.stderr.startswith("courtside: Courtside already runs in")
        assert _end(second, signal.SIGTERM) == 0
    install.wait_for_nothing()


def test_what_a_killed_start_left_behind_is_gone_after_the_next(install: Install) -> None:
    with install.started() as killed:
        killed.kill()
        killed.wait(10)
        install.wait_for_nothing(but="postgres")
    with install.started() as next_one:
        assert install.answers()
        assert _end(next_one, signal.SIGINT) == 0
    install.wait_for_nothing()


def test_a_port_that_is_taken_is_named(install: Install) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", install.port))
        taken.listen()
        process = install.begin()
        assert process.wait(30) == 78
    assert f"Something else listens on 127.0.0.1:{install.port}" in install.said()
