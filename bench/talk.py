"""How fast a talk becomes a mirror, in one process and from the shell."""

from __future__ import annotations

import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path

from bench.figures import Figure, timed
from courtside.talk import guess_roles, label, mirror, read
from courtside.talk.moves.trained import SHIPPED, Trained, load

HOUR = 3600.0
TALK = "unit-price.vtt"


def _clock(seconds: float) -> str:
    return f"{int(seconds // 3600):02}:{int(seconds % 3600 // 60):02}:{seconds % 60:06.3f}"


def _seconds(clock: str) -> float:
    hours, minutes, seconds = clock.split(":")
    return int(hours) * 3600 + int(minutes) * 60 + float(seconds)


def long_talk(length: float = HOUR) -> str:
    """The demo's talk, held again and again until it is this many seconds long, as WebVTT."""
    cues = [cue.split("\n", 2)[1:] for cue in (files("courtside.demo") / "talks" / TALK).read_text()
            .strip().split("\n\n")[1:]]  # fmt: skip
    end = _seconds(cues[-1][0].split(" --> ")[1]) + 5

    def held() -> Iterator[str]:
        for shift in range(int(length // end) + 1):
            for times, words in cues:
                start, stop = (_seconds(one) + shift * end for one in times.split(" --> "))
                if stop <= length:
                    yield f"{_clock(start)} --> {_clock(stop)}\n{words}"

    return "WEBVTT\n\n" + "\n\n".join(held()) + "\n"


def _cold(path: Path) -> float:
    """Seconds from the shell's prompt and back."""
    command = [sys.executable, "-m", "courtside.config.command", "mirror", "--json", str(path)]
    start = time.perf_counter()
    subprocess.run(command, check=True, capture_output=True)  # noqa: S603  # our own command
    return time.perf_counter() - start


def talk_figures() -> Iterator[Figure]:
    """The library and the command line on a talk of one hour."""
    data = long_talk().encode()
    transcript = guess_roles(read(data, TALK))
    labelled = label(transcript)
    sentences = sum(len(turn.sentences) for turn in transcript.turns)
    yield Figure("sentences in the hour", sentences, "")
    whole = timed(lambda: mirror(label(guess_roles(read(data, TALK)))), runs=15)
    yield Figure("one hour mirrored, warm, CPU", whole.cpu_ms, "ms", 150)
    yield Figure("· of it reading the file", timed(lambda: read(data, TALK), runs=15).cpu_ms, "ms")
    yield Figure("· of it guessing roles", timed(lambda: guess_roles(transcript), runs=15).cpu_ms, "ms")
    yield Figure("· of it labelling", timed(lambda: label(transcript), runs=15).cpu_ms, "ms")
    lines = tuple(transcript.lines())
    trained = Trained(load())
    labelling = timed(lambda: trained.label(lines), runs=15).cpu_ms
    yield Figure("one sentence labelled, CPU", 1000 * labelling / sentences, "µs", 333)
    yield Figure("weights read, CPU", timed(load, runs=5).cpu_ms, "ms", 150)
    yield Figure("weights on disk", SHIPPED.stat().st_size / 2**20, "MiB", 10)
    yield Figure("· of it the readings", timed(lambda: mirror(labelled), runs=15).cpu_ms, "ms")
    yield Figure("talk hours mirrored per second on one core", 1000 / whole.cpu_ms, "h/s")
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "hour.vtt"
        path.write_bytes(data)
        yield Figure("from the shell, cold", statistics.median(_cold(path) for _ in range(5)), "s", 1)
    yield Figure(
        "peak memory of this process", resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024, "MiB"
    )
