"""What every labeller is: something with a name that says what each sentence does."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from courtside.talk.shape import Label, Line


class Labeller(Protocol):
    """Says what each line of a talk does. Written rules do, a trained model may later.

    `name` and `version` are kept with every label it gives, so that figures stay comparable.
    """

    @property
    def name(self) -> str:
        """What this labeller is called in settings and beside figures."""
        ...

    @property
    def version(self) -> str:
        """Changes whenever the same lines may get other labels."""
        ...

    def label(self, lines: Sequence[Line]) -> Sequence[Label]:
        """One label for each line, in their order. Roles must be known; lines come whole, in order."""
        ...
