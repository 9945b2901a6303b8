"""`courtside run`: database, web server and worker as one process tree."""

from __future__ import annotations

import fcntl
import http.client
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import FrameType

import click

from courtside.config.embedded import DatabaseUrls
from courtside.config.environment import Environment, environment
from courtside.config.misconfigured import Misconfigured

PARTS = {"web server": "courtside.config.web", "worker": "courtside.config.worker"}
PATIENCE = 12.0  # seconds a part may take to stop; its own grace is eight


class Stop(Exception):
    """Somebody asked us to stop."""


def _say(text: str) -> None:
    click.echo(text)


@contextmanager
def _alone(data: Path) -> Iterator[None]:
    data.mkdir(parents=True, exist_ok=True)
    with (data / "run.lock").open("w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise Misconfigured(
                f"Courtside already runs in {data}. Stop it first, or set COURTSIDE_DATA to another folder."
            ) from None
        yield


def _address(env: Environment) -> tuple[str, int]:
    host, _, port = env.bind.rpartition(":")
    if not port.isdigit():
        raise Misconfigured("COURTSIDE_BIND: write it like 127.0.0.1:8000.")
    return host.strip("[]") or "127.0.0.1", int(port)


def _must_be_free(env: Environment) -> None:
    host, port = _address(env)
    with socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError:
            raise Misconfigured(
                f"Something else listens on {env.bind}. Stop it, or set COURTSIDE_BIND and COURTSIDE_URL "
                "to another port."
            ) from None


def _raise_stop(_signal: int, _frame: FrameType | None) -> None:
    raise Stop


def _begin(module: str, urls: DatabaseUrls) -> subprocess.Popen[bytes]:
    """Start one part. It is told the way in of the role that owns nothing, and no other."""
    env = {name: value for name, value in os.environ.items() if name != "DATABASE_URL"}
    env["DATABASE_APP_URL"] = urls.app
    return subprocess.Popen(  # noqa: S603  # our own interpreter and module
        [sys.executable, "-m", module], env=env, stdin=subprocess.PIPE, start_new_session=True
    )


def _answers_in_time(env: Environment, parts: Sequence[subprocess.Popen[bytes]]) -> bool:
    deadline = time.monotonic() + 30
    while time.monotonic() < deadline:
        if any(part.poll() is not None for part in parts):
            return False
        if _answers(env):
            return True
        time.sleep(0.05)
    return False


def _answers(env: Environment) -> bool:
    """Whether the application itself is up, not only the port: any answer will do."""
    connection = http.client.HTTPConnection(*_address(env), timeout=5)
    try:
        connection.request("GET", "/healthz/", headers={"Host": env.host})
        return connection.getresponse().status > 0
    except OSError:
        return False
    finally:
        connection.close()


def _end(parts: dict[str, subprocess.Popen[bytes]]) -> None:
    for part in parts.values():
        if part.poll() is None:
            part.send_signal(signal.SIGTERM)
    deadline = time.monotonic() + PATIENCE
    for name, part in parts.items():
        try:
            part.wait(max(0.1, deadline - time.monotonic()))
        except subprocess.TimeoutExpired:
            _say(f"The {name} did not stop in time; it is killed.")
            os.killpg(part.pid, signal.SIGKILL)
            part.wait()


def _serve(env: Environment, urls: DatabaseUrls) -> int:
    parts: dict[str, subprocess.Popen[bytes]] = {}
    try:
        for name, module in PARTS.items():
            parts[name] = _begin(module, urls)
        if not _answers_in_time(env, list(parts.values())):
            _say("The web server does not answer; what went wrong stands above. Everything is stopped.")
            return 1
        _say(f"\nCourtside is open at {env.url}")
        _sign_ins(env)
        _say("Ctrl-C stops it.")
        while True:
            for name, part in parts.items():
                if part.poll() is not None:
                    _say(f"The {name} stopped with {part.returncode}; everything else is stopped too.")
                    return 1
            time.sleep(0.3)
    except Stop:
        _say("\nStopping.")
        return 0
    finally:
        for each in (signal.SIGINT, signal.SIGTERM):
            signal.signal(each, signal.SIG_IGN)
        _end(parts)


def _prepare(env: Environment) -> None:
    from courtside.config.operate import bring_up_to_date
    from courtside.config.static import collect

    if bring_up_to_date():
        _say("The database was brought up to date.")
    if collect():
        _say("Styles and scripts were made ready.")
    if env.demo:
        from courtside.demo.organization import make_demo

        if make_demo(env):
            _say("A demo organization was made.")


def _sign_ins(env: Environment) -> None:
    from courtside.demo.sign_ins import sign_ins

    for line in sign_ins(env):
        _say(line)


@click.command()
def run() -> None:
    """Start everything: database, web server, worker. Ctrl-C stops it all."""
    from courtside.config.database import must_own_nothing
    from courtside.config.start import as_operator

    for each in (signal.SIGINT, signal.SIGTERM):
        signal.signal(each, _raise_stop)
    env = environment()
    try:
        with _alone(env.data):
            _must_be_free(env)
            _say("Starting the database." if not env.database_url else "Reaching the database.")
            with as_operator(take_over=True) as (ready, urls):
                _prepare(ready)
                must_own_nothing(urls.app)
                code = _serve(ready, urls)
    except Stop:
        _say("\nStopped.")
        code = 0
    sys.exit(code)
