"""Single words with times and speakers, joined into cues, where a recogniser gives nothing larger."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from courtside.talk.formats.clock import mended
from courtside.talk.formats.cue import Cue
from courtside.talk.formats.json_fields import Fields, number, speaker, text

_PAUSE = 1.0  # seconds; shorter than a turn of somebody else would be, so that turns keep their order


def joined(words: Iterable[Fields], *, scale: float = 1.0, name: str | None = None) -> Iterator[Cue]:
    """The words as cues: a new one where the speaker changes or pauses. `name` names all of them."""
    run: list[Cue] = []
    for word in words:
        start, end = mended(number(word, "start", scale=scale), number(word, "end", scale=scale))
        cue = Cue(
            name or speaker(word.get("speaker")), text(word, "punctuated_word", "word", "text"), start, end
        )
        if run and (cue.name != run[-1].name or _paused(run[-1], cue)):
            yield _one(run)
            run = []
        run.append(cue)
    if run:
        yield _one(run)


def _paused(before: Cue, after: Cue) -> bool:
    return before.end is not None and after.start is not None and after.start - before.end > _PAUSE


def _one(run: list[Cue]) -> Cue:
    return Cue(run[0].name, " ".join(cue.text.strip() for cue in run), run[0].start, run[-1].end)
