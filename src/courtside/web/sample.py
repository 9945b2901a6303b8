"""The talk that somebody new may try a mirror with: the one of the demo, as a file to hand in.

It is read from the package and not through `courtside.demo`, which stands above this folder.
"""

from functools import cache
from importlib.resources import files


@cache
def sample_talk_bytes() -> bytes:
    """The file, WebVTT as Zoom writes it, about two people who do not exist."""
    return files("courtside").joinpath("demo/talks/unit-price.vtt").read_bytes()
