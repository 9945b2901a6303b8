"""What people put right about a talk, replayed upon what was read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from courtside.mirrors.document import from_document
from courtside.mirrors.models import Mend, Transcript
from courtside.talk import Label, Labeller, Move, Role, from_plain
from courtside.talk import Transcript as Talk
from courtside.talk.mends import Called, Does, Join, Mended, SaidBy, Split, mend
from courtside.talk.mends import Mend as Put


def words_of(row: Transcript) -> Talk:
    """The words as the file had them, fetched only here, in the roles that everybody has by now.

    Roles need no replaying: they stand with the participants, and what was read follows from them.
    """
    assert row.document is not None  # noqa: S101  # whoever asks holds a talk that has words
    talk = from_document(row.document)
    by_place = {one.place: Role(one.role) for one in row.participants.all()}
    return talk.with_roles({speaker.name: by_place[place] for place, speaker in enumerate(talk.speakers)})


def replay(words: Talk, labels: Sequence[Any], rows: Iterable[Mend], *, labeller: Labeller) -> Mended:
    """The talk with these labels, one for each of its lines, and the mends that hold over them.

    Raises `ValueError` when there is not one label for each line.
    """
    labelled = words.with_labels([from_plain(Label, plain) for plain in labels])
    return mend(labelled, _puts(rows), labeller=labeller)


def _puts(rows: Iterable[Mend]) -> Iterator[Put]:
    for row in rows:
        put = _put(row)
        if put:
            yield put


def _put(row: Mend) -> Put | None:
    """The row as `courtside.talk` knows it; None for a role, which stands with the participant."""
    match row.kind, row.words, row.word, row.place:
        case Mend.Kind.MOVE, range() as words, _, _:
            return Does(words, Move(row.move) if row.move else None)
        case Mend.Kind.SPLIT, _, int(word), _:
            return Split(word)
        case Mend.Kind.JOIN, _, int(word), _:
            return Join(word)
        case Mend.Kind.SPEAKER, range() as words, _, int(place):
            return SaidBy(words, place)
        case Mend.Kind.NAME, _, _, int(place):
            return Called(place, row.name)
    return None
