"""The talk that somebody new may try a mirror with: the one of the demo, as a file to hand in.

It is read from the package and not through `courtside.demo`, which stands above this folder.
"""

from functools import cache
from importlib.resources import files

from courtside.mirrors.document import fingerprint, to_document
from courtside.mirrors.models import Transcript
from courtside.talk import read


@cache
def sample_talk_bytes() -> bytes:
    """The file, WebVTT as Zoom writes it, about two people who do not exist."""
    return files("courtside").joinpath("demo/talks/unit-price.vtt").read_bytes()


@cache
def sample_fingerprint() -> str:
    """What `Transcript.fingerprint` is for this talk, word for word, and for no other."""
    return fingerprint(to_document(read(sample_talk_bytes(), "sample-talk.vtt")))


def is_sample(transcript: Transcript) -> bool:
    """Whether a talk that was handed in is this one, and nobody in it has an account but whoever tries it."""
    if transcript.fingerprint != sample_fingerprint():
        return False
    return all(one.membership_id in {None, transcript.coach_id} for one in transcript.participants.all())
