"""The worker process: takes jobs from the queue in the database."""

from __future__ import annotations

import os

import django

from courtside.config.lifeline import hold_on
from courtside.config.start import let_go


def main() -> None:
    """Work until told to stop; a job that has begun is finished."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "courtside.config.settings")
    django.setup()
    from procrastinate.contrib.django import app
    from procrastinate.contrib.django.django_connector import DjangoConnector

    assert isinstance(app.connector, DjangoConnector)  # noqa: S101  # what Procrastinate makes under Django
    try:
        with app.replace_connector(app.connector.get_worker_connector()):
            app.run_worker(
                concurrency=2, delete_jobs="successful", shutdown_graceful_timeout=8, name="courtside-worker"
            )
    finally:
        let_go()


if __name__ == "__main__":
    hold_on()
    main()
