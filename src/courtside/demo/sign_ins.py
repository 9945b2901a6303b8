from __future__ import annotations

import os
import secrets
from pathlib import Path

from courtside.config.environment import LOOPBACK, Environment

NAME = "Northmere"
DOMAIN = "northmere.example"
SHOWN = {
    "tomas": "coach of North, who learns to ask",
    "priya": "coach of South",
    "mara": "rep, asked for a yes",
    "helena": "leader and admin, coaches the coaches",
}


def new_password() -> str:
    """One password for everybody in the demo, made by lot."""
    return f"courtside-{secrets.token_hex(4)}"


def keep_password(env: Environment, password: str) -> None:
    """Keep it in the data folder, for this machine's user alone. Call it once the demo is there for good."""
    descriptor = os.open(_kept(env), os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "w") as file:
        file.write(password)


def demo_password(env: Environment) -> str | None:
    """The one password of everybody in the demo, None where there is no demo."""
    kept = _kept(env)
    return kept.read_text().strip() if kept.exists() else None


def _kept(env: Environment) -> Path:
    return env.data / "demo-password"


def demo_is_wanted(env: Environment) -> bool:
    """Whether a first start makes the demo: asked for, and nobody but this machine can reach it."""
    return env.demo and env.host in LOOPBACK


def sign_ins(env: Environment) -> list[str]:
    """What to print for somebody who wants to look around. Nothing where there is no demo."""
    password = demo_password(env)
    if password is None:
        return []
    lines = [f"The demo organization {NAME}, everybody with the password {password}:"]
    return lines + [f"  {f'{name}@{DOMAIN}':26} {what}" for name, what in SHOWN.items()]
