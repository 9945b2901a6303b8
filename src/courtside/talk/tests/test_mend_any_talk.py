"""Whatever is mended in whatever order: no word is lost or moved, and every line has its label."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as some

from courtside.talk import (
    WRITTEN_RULES,
    Move,
    Role,
    Sentence,
    Speaker,
    Transcript,
    Turn,
    as_json,
    from_json,
    label,
    mirror,
)
from courtside.talk.mends import Called, Does, Join, Mend, SaidBy, Split, mend, spans

SPEAKERS = (Speaker("Tomas", Role.COACH), Speaker("Mara", Role.REP), Speaker("Kim"))
WORDS = some.sampled_from(
    ["what", "could", "you", "ring", "her", "I", "will", "yes", "why", "so", "we", "lost", "maybe?", "okay."]
)
SENTENCES = some.lists(WORDS, min_size=1, max_size=6).map(lambda words: Sentence(" ".join(words)))


@some.composite
def talks(draw: some.DrawFn) -> Transcript:
    """Two to eight turns, whoever spoke before does not speak again; timed or not."""
    who = draw(some.lists(some.integers(0, 2), min_size=2, max_size=8))
    who = [one for one, before in zip(who, [None, *who], strict=False) if one != before]
    timed = draw(some.booleans())
    turns = tuple(
        Turn(
            speaker,
            tuple(draw(some.lists(SENTENCES, min_size=1, max_size=4))),
            10.0 * number if timed else None,
            10.0 * number + 8.5 if timed else None,
        )
        for number, speaker in enumerate(who)
    )
    return label(Transcript(SPEAKERS, turns))


def mends(talk: Transcript) -> some.SearchStrategy[list[Mend]]:
    """Mends of words that the talk has, wherever its lines are by then."""
    count = sum(turn.words for turn in talk.turns)
    word = some.integers(0, count - 1)
    words = some.tuples(word, some.integers(1, 8)).map(lambda at: range(at[0], min(sum(at), count)))
    return some.lists(
        some.one_of(
            word.map(Split),
            word.map(Join),
            some.builds(SaidBy, words, some.integers(0, 2)),
            some.builds(Does, words, some.sampled_from([None, *Move])),
            some.builds(Called, some.integers(0, 2), some.sampled_from(["A", "B"])),
        ),
        max_size=12,
    )


@settings(max_examples=150, deadline=None)
@given(some.data())
def test_no_word_is_lost_or_moved_and_nothing_overlaps(data: some.DataObject) -> None:
    base = data.draw(talks())
    done = data.draw(mends(base))
    mended = mend(base, done, labeller=WRITTEN_RULES)
    talk = mended.talk
    words = [word for line in talk.lines() for word in line.text.split()]
    assert words == [word for line in base.lines() for word in line.text.split()]
    assert all(line.text and line.sentence.label for line in talk.lines())
    assert [line.number for line in talk.lines()] == list(range(len(list(spans(talk)))))
    assert all(one.speaker != two.speaker for one, two in pairwise(talk.turns))
    assert talk.timed == base.timed
    times = [time for turn in talk.turns for time in (turn.start, turn.end) if time is not None]
    assert times == sorted(times)
    assert len(mended.read_as) == len(list(talk.lines()))


@settings(max_examples=60, deadline=None)
@given(some.data())
def test_a_line_that_stands_as_it_was_keeps_its_label(data: some.DataObject) -> None:
    base = data.draw(talks())
    done = [one for one in data.draw(mends(base)) if not isinstance(one, Does)]
    talk = mend(base, done, labeller=WRITTEN_RULES).talk
    before = {
        (line.role, words): line.sentence for line, words in zip(base.lines(), spans(base), strict=True)
    }
    same = [
        (before[line.role, words], line.sentence)
        for line, words in zip(talk.lines(), spans(talk), strict=True)
        if (line.role, words) in before
    ]
    assert all(was == now for was, now in same)


@settings(max_examples=60, deadline=None)
@given(some.data())
def test_a_mirror_of_it_is_the_mirror_of_the_talk_as_it_stands(data: some.DataObject) -> None:
    base = data.draw(talks())
    talk = mend(base, data.draw(mends(base)), labeller=WRITTEN_RULES).talk
    made = mirror(talk, labeller=WRITTEN_RULES)
    again = from_json(as_json(made))
    assert (again.transcript, again.findings, again.headline) == (talk, made.findings, made.headline)
