"""A labelled talk is text that a coach can read and put right, and comes back as it was."""

import pytest

from courtside.talk import Focus, Move, Object, Role
from courtside.talk.labelled import Led, NotLabelled, Party, read_labelled, write_labelled
from courtside.talk.readings import Approach, Step

TALK = """\
title: Six weeks of hops
kind: weekly one-to-one
industry: brewery supplies
english: Irish
heard: no
speaker C: Aoife Brennan | coach | twenty years in sales, unhurried
speaker R: Ciarán Doyle | rep | his first year
speaker K: Máire | other | the brewer's wife, on the line for a minute
approach: agreement
led: 1
solution: 70
coaching: yes
steps: agreement, options
action: rep | both | Thursday week | drop down to Galway with sample bags
lesson: none
asked: repeat
raised: problem rep, way rep
---
C agreement: So what's on your mind, where will we start?
R obstacle problem: They've a new head brewer.
R idea solution behaviour: I might drop down.

K other: Howya.
C information invited solution result: It was two hundred: last year, I mean.
"""


def test_each_sentence_has_its_move_and_what_it_is_about() -> None:
    lines = list(read_labelled(TALK).transcript.lines())
    labels = [line.sentence.label for line in lines]
    assert [line.role for line in lines] == [Role.COACH, Role.REP, Role.REP, Role.OTHER, Role.COACH]
    assert [line.turn for line in lines] == [0, 1, 1, 2, 3]
    assert labels[2]
    assert (labels[2].focus, labels[2].object) == (Focus.SOLUTION, Object.BEHAVIOUR)
    assert labels[4]
    assert labels[4].invited
    assert labels[4].move is Move.INFORMATION
    assert lines[4].text == "It was two hundred: last year, I mean."


def test_the_head_says_what_the_talk_was_as_a_whole() -> None:
    gold = read_labelled(TALK).gold
    assert (gold.approach, gold.led, gold.solution) == (Approach.AGREEMENT, Led.SHARED, 70)
    assert gold.steps == {Step.AGREEMENT, Step.OPTIONS}
    assert gold.lesson == ""
    assert gold.asked == {"repeat"}
    assert gold.raised == {"problem": Party.REP, "way": Party.REP}
    assert (gold.actions[0].voiced, gold.actions[0].due) == (Party.BOTH, "Thursday week")


def test_what_is_written_is_read_as_the_same_talk() -> None:
    talk = read_labelled(TALK)
    assert read_labelled(write_labelled(talk)) == talk


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ("C agreement", "C commitment", "Line 19: 'commitment' is no move in the role coach."),
        ("C agreement", "Q agreement", "Line 19: write `C move: what was said`"),
        ("R idea solution", "R idea solution problem", "Line 21: after the move come"),
        ("R idea solution", "R idea splendid", "Line 21: after the move come"),
        ("K other", "K idea", "Line 23: 'idea' is no move in the role other."),
        ("led: 1", "led: 3", "led: write a whole number from 0 to 2"),
        ("approach: agreement", "approach: kindness", "approach: 'kindness' is not one of"),
        ("asked: repeat", "asked: why", "asked: 'why' is not one of"),
        ("heard: no", "heard: no\nheard: no", "Line 6: 'heard' is unknown, empty, or stands there twice."),
        ("lesson: none\n", "", "The head lacks lesson."),
        ("---\n", "", "Line 18: write `name: value`, or `---`"),
        ("| coach |", "| boss |", "Line 6: write `speaker C"),
        ("action: rep |", "action: me |", "Line 14: write `action"),
    ],
)
def test_what_does_not_fit_is_named_with_its_line(old: str, new: str, says: str) -> None:
    with pytest.raises(NotLabelled) as problem:
        read_labelled(TALK.replace(old, new, 1))
    assert says in str(problem.value)


@pytest.mark.parametrize("text", ["", "\x00", "---", "title:\n---\n", TALK.partition("---")[0] + "---\n"])
def test_what_is_no_talk_is_refused_in_a_sentence(text: str) -> None:
    with pytest.raises(NotLabelled):
        read_labelled(text)
