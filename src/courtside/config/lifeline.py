from __future__ import annotations

import os
import signal
import sys
import threading


def hold_on() -> None:
    """Stop this process when the one that started it is gone, however it went.

    The starter keeps the other end of our standard input open and never writes; its end is ours.
    """

    def wait() -> None:
        sys.stdin.buffer.read()
        os.kill(os.getpid(), signal.SIGTERM)

    if not sys.stdin.isatty():
        threading.Thread(target=wait, daemon=True, name="lifeline").start()
