"""The web server process: gunicorn with threads."""

from __future__ import annotations

from typing import Any

from gunicorn.app.base import BaseApplication

from courtside.config.environment import Environment, environment
from courtside.config.lifeline import hold_on
from courtside.config.start import let_go


class Web(BaseApplication):  # type: ignore[misc]  # gunicorn brings no types
    """gunicorn, told by our own settings and nothing else."""

    def __init__(self, env: Environment) -> None:
        self.env = env
        super().__init__()

    def load_config(self) -> None:
        """Say what gunicorn would read from a file."""
        options = {
            "bind": self.env.bind,
            "worker_class": "gthread",
            "workers": 1,
            "threads": self.env.web_threads,
            "timeout": 30,
            "graceful_timeout": 8,
            "keepalive": 5,
            "loglevel": "warning",
            "proc_name": "courtside-web",
            "control_socket_disable": True,
            "worker_exit": lambda _server, _worker: let_go(),
        }
        for name, value in options.items():
            self.cfg.set(name, value)

    def load(self) -> Any:
        """The application itself."""
        from courtside.config.wsgi import application

        return application


if __name__ == "__main__":
    hold_on()
    Web(environment()).run()
