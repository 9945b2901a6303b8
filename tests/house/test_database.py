"""What the models say and what the migrations make are the same."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest
from django.core.management import call_command


@pytest.mark.django_db(databases=["default", "owner"])
def test_no_migration_is_missing() -> None:
    call_command("makemigrations", check=True, dry_run=True, verbosity=0)


def test_nothing_is_left_to_be_hardened_in_a_served_install() -> None:
    """Django's own list of what a served site needs, with the settings we ship and nothing silenced."""
    told = {name: value for name, value in os.environ.items() if not name.startswith("COURTSIDE_")}
    told |= {
        "COURTSIDE_URL": "https://coaching.northmere.example",
        "COURTSIDE_MAIL": "smtps://courtside:secret@mail.northmere.example",
        "COURTSIDE_SECRET_KEY": "".join(chr(48 + n) for n in range(74)),
        "DJANGO_SETTINGS_MODULE": "courtside.config.settings",
        "PYTHONPATH": os.pathsep.join(sys.path),
    }
    outcome = subprocess.run(
        [sys.executable, "-m", "django", "check", "--deploy", "--fail-level", "WARNING"],
        env=told,
        capture_output=True,
        text=True,
        check=False,
    )
    assert outcome.returncode == 0, outcome.stderr
    assert "no issues (0 silenced)" in outcome.stdout
