"""Which account a name in a file belongs to: by what its coach said before, else by the name itself."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from uuid import UUID

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from courtside.mirrors.models import Participant
from courtside.people.models import Membership

REMEMBERED = _("You said so of this name before.")
SAME = _("The same name.")
SHORT = _("Guessed from the name.")
NO_NAMES = {"speaker", "spk", "participant", "unknown", "guest", "user", "person", "sprecher", "teilnehmer"}
"""What tools call a voice they don't know. The next file calls another one so."""
_NO_ACCENT = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "æ": "ae", "œ": "oe", "ı": "i"})


@dataclass(frozen=True, slots=True)
class Suggested:
    """An account for a name, and why this one."""

    account: UUID
    reason: Promise


def suggest(
    names: Iterable[Participant], people: Iterable[Membership], before: Mapping[str, UUID]
) -> dict[UUID, Suggested]:
    """The account of each participant who has one for sure; `before` has what was said of a name before."""
    known = {person.pk: words_of(str(person)) for person in people}
    found = {one.pk: _suggest(one.name, known, before) for one in names}
    return {pk: suggested for pk, suggested in found.items() if suggested}


def words_of(name: str) -> tuple[str, ...]:
    """The words of a name in one order, without case, accents and marks: "Weil, JONÁS" is "jonas weil"."""
    bare = unicodedata.normalize("NFKD", name.casefold().translate(_NO_ACCENT))
    letters = "".join(char for char in bare if not unicodedata.combining(char) and char not in "'’`")
    return tuple(sorted(re.findall(r"[^\W_]+", letters)))


def names_somebody(name: str) -> bool:
    """Whether it is a name at all, and no "Speaker 2", which is somebody else in the next file."""
    return any(len(word) > 1 and not word.isdigit() and word not in NO_NAMES for word in words_of(name))


def _suggest(
    name: str, known: Mapping[UUID, tuple[str, ...]], before: Mapping[str, UUID]
) -> Suggested | None:
    if not names_somebody(name):
        return None
    if before.get(name) in known:
        return Suggested(before[name], REMEMBERED)
    words = words_of(name)
    same = [account for account, theirs in known.items() if theirs == words]
    short = [account for account, theirs in known.items() if _is_short_for(words, theirs)]
    for found, reason in ((same, SAME), (short, SHORT)):
        if found:
            return Suggested(found[0], reason) if len(found) == 1 else None
    return None


def _is_short_for(words: Iterable[str], theirs: Iterable[str]) -> bool:
    """Whether each word is one of theirs or the first letter of one, each used once, one of them whole."""
    left, whole = list(theirs), 0
    for word in sorted(words, key=len, reverse=True):
        match = word if word in left else next((one for one in left if len(word) == 1 and one[0] == word), "")
        if not match:
            return False
        left.remove(match)
        whole += len(match) > 1 and match == word
    return whole > 0
