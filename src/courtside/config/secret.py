from __future__ import annotations

import os
import secrets
from pathlib import Path

from courtside.config.environment import Environment


def secret_key(env: Environment) -> str:
    """The secret key of this install: as set, or made once and kept in the data folder."""
    if env.secret_key:
        return env.secret_key
    kept = Path(env.data) / "secret-key"
    if not kept.exists():
        kept.parent.mkdir(parents=True, exist_ok=True)
        descriptor = os.open(kept, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "w") as file:
            file.write(secrets.token_urlsafe(48))
    return kept.read_text().strip()
