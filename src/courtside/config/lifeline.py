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
        os.read(line, 1)
        os.kill(os.getpid(), signal.SIGTERM)

    line = sys.stdin.fileno()
    if not os.isatty(line):
        threading.Thread(target=wait, daemon=True, name="lifeline").start()
