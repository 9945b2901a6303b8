"""The whole process tree, started and stopped in every way somebody might."""

from __future__ import annotations

import signal
import socket
import subprocess
import sys
from pathlib import Path

import psutil
import pytest

from tests.install import Install

pytestmark = pytest.mark.slow


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
