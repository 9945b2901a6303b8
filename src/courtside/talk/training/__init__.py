"""Training: from labelled talks to the weights of a labeller. It needs scipy; using the weights does not."""

from __future__ import annotations

from courtside.talk.training.learning import learn

__all__ = ["learn"]
