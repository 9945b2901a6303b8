"""From cues to turns: one speaker's words until somebody else speaks."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import groupby, pairwise

from courtside.talk.formats.cleaning import clean, clean_name
from courtside.talk.formats.cue import Cue
from courtside.talk.formats.names import key
from courtside.talk.formats.unreadable import (
    EMPTY,
    MANY_SPEAKERS,
    NO_SPEAKERS,
    ONE_SPEAKER,
    TOO_LONG,
    Unreadable,
)
from courtside.talk.limits import CUES, SPEAKERS, WORDS
from courtside.talk.sentences import split
from courtside.talk.shape import Sentence, Speaker, Transcript, Turn

UNKNOWN = "Unknown speaker"
_LONGEST_PART = 2_000  # words


def transcript(cues: Sequence[Cue], source: str) -> Transcript:
    """The talk that the cues hold, its speakers in the order in which they first speak.

    Consecutive cues of one speaker are one turn, however long the pause between them: a cue ends where a
    line of captions is full, not where a thought is, and nobody else spoke in between. Their text is
    joined before it is split, so that a sentence broken over cues stays whole. Where every cue has a
    start, they are put in its order. Turns may overlap: each keeps its own times.

    Two spellings of one name are one speaker. Words that the file gives to nobody are said by
    "Unknown speaker", who does not count as one. Raises `Unreadable` for fewer than two speakers.
    """
    if len(cues) > CUES:
        raise Unreadable(TOO_LONG)
    said = _in_order(list(_cleaned(cues)))
    _check(said)
    names = _spellings(said)
    turns = tuple(_turn(list(run), list(names)) for _, run in groupby(said, key=_who))
    return Transcript(tuple(Speaker(name) for name in names.values()), turns, source)


def _cleaned(cues: Iterable[Cue]) -> Iterator[Cue]:
    """The cues that have a word, cleaned."""
    names: dict[str | None, str] = {}
    for cue in cues:
        text = clean(cue.text)
        if any(character.isalnum() for character in text):
            if cue.name not in names:
                names[cue.name] = clean_name(cue.name or "") or UNKNOWN
            yield replace(cue, name=names[cue.name], text=text)


def _in_order(cues: list[Cue]) -> list[Cue]:
    starts = [cue.start for cue in cues if cue.start is not None]
    if len(starts) < len(cues) or all(before <= after for before, after in pairwise(starts)):
        return cues
    return sorted(cues, key=lambda cue: cue.start or 0.0)


def _check(cues: Sequence[Cue]) -> None:
    if not cues:
        raise Unreadable(EMPTY)
    known = {_who(cue) for cue in cues} - {key(UNKNOWN)}
    if not known:
        raise Unreadable(NO_SPEAKERS)
    if len(known) == 1:
        raise Unreadable(ONE_SPEAKER)
    if len(known) > SPEAKERS:
        raise Unreadable(MANY_SPEAKERS, most=SPEAKERS)
    if sum(cue.text.count(" ") + 1 for cue in cues) > WORDS:
        raise Unreadable(TOO_LONG)


def _who(cue: Cue) -> str:
    return key(cue.name or UNKNOWN)


def _spellings(cues: Sequence[Cue]) -> dict[str, str]:
    """The name to show for each speaker: one with small and capital letters, the most frequent, the first."""
    seen: dict[str, Counter[str]] = {}
    for cue in cues:
        seen.setdefault(_who(cue), Counter())[cue.name or UNKNOWN] += 1
    return {
        who: max(names, key=lambda name: (not (name.islower() or name.isupper()), names[name]))
        for who, names in seen.items()
    }


def _turn(run: Sequence[Cue], speakers: Sequence[str]) -> Turn:
    """One turn. It ends with its latest cue; where its last cue has no end, nobody knows."""
    start = run[0].start
    ends = [cue.end for cue in run if cue.end is not None]
    end = max([*ends, start or 0.0]) if run[-1].end is not None else None
    sentences = (text for part in _parts(" ".join(cue.text for cue in run)) for text in split(part))
    return Turn(speakers.index(_who(run[0])), tuple(map(Sentence, sentences)), start, end)


def _parts(text: str) -> Iterator[str]:
    """The text in parts short enough to split fast, each ended by a full stop if it has one.

    Where nothing is marked, splitting takes quadratic time in the words. A turn that is cut here lasts a
    quarter of an hour or more.
    """
    words = text.split(" ")
    while len(words) > _LONGEST_PART:
        ends = (index for index in range(_LONGEST_PART, 0, -1) if words[index - 1].endswith((".", "!", "?")))
        cut = next(ends, _LONGEST_PART)
        yield " ".join(words[:cut])
        words = words[cut:]
    yield " ".join(words)
