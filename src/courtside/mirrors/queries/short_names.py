from __future__ import annotations

from collections import Counter
from collections.abc import Iterable


def short_names(names: Iterable[str]) -> dict[str, str]:
    """What each speaker is called beside their lines: the first word, where no other name begins so."""
    firsts = {name: name.split()[0] for name in names if name.split()}
    counts = Counter(firsts.values())
    return {name: first if counts[first] == 1 else name for name, first in firsts.items()}
