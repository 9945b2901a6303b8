"""A whole Courtside of its own, started as somebody would on their own machine."""

from __future__ import annotations

import http.client
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import psutil


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


class Install:
    """One data folder and one port, as somebody's own machine has them."""

    def __init__(self, folder: Path, *, demo: bool = True) -> None:
        self.folder, self.port, self.demo = folder, _free_port(), demo
        self.url = f"http://127.0.0.1:{self.port}"
        self.log = folder.parent / "log"

    @property
    def env(self) -> dict[str, str]:
        inherited = {k: v for k, v in os.environ.items() if not k.startswith(("COURTSIDE_", "DATABASE_"))}
        return {
            **inherited,
            "COURTSIDE_DATA": str(self.folder),
            "COURTSIDE_BIND": f"127.0.0.1:{self.port}",
            "COURTSIDE_URL": self.url,
            "COURTSIDE_DEMO": str(self.demo).lower(),
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
        with closing(http.client.HTTPConnection("127.0.0.1", self.port, timeout=5)) as connection:
            connection.request("GET", "/healthz/")
            return connection.getresponse().read() == b"ok"

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
