"""The demo organization of a first start: a small team to look around in, on this machine alone."""

from courtside.demo.organization import make_demo
from courtside.demo.sign_ins import sign_ins

__all__ = ["make_demo", "sign_ins"]
