from __future__ import annotations

import os
import secrets

from courtside.config.environment import LOOPBACK, Environment

NAME = "Northmere"
DOMAIN = "northmere.example"
SHOWN = {
    "tomas": "coach of North, who learns to ask",
    "priya": "coach of South",
    "mara": "rep, asked for a yes",
    "helena": "leader and admin, coaches the coaches",
}


def demo_password(env: Environment) -> str:
    """The one password of everybody in the demo, made by lot and kept in the data folder."""
    kept = env.data / "demo-password"
    if not kept.exists():
        descriptor = os.open(kept, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "w") as file:
            file.write(f"courtside-{secrets.token_hex(4)}")
    return kept.read_text().strip()


def demo_is_wanted(env: Environment) -> bool:
    """Whether a first start makes the demo: asked for, and nobody but this machine can reach it."""
    return env.demo and env.host in LOOPBACK


def sign_ins(env: Environment) -> list[str]:
    """What to print for somebody who wants to look around. Nothing where there is no demo."""
    if not (env.data / "demo-password").exists():
        return []
    lines = [f"The demo organization {NAME}, everybody with the password {demo_password(env)}:"]
    return lines + [f"  {f'{name}@{DOMAIN}':26} {what}" for name, what in SHOWN.items()]
