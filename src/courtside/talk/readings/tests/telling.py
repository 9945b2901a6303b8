"""Small talks written down by hand, one sentence a line, for tests that a sales coach can read.

    coach open_question: What would you like from this half hour?
    rep idea solution: I could ask Karin first.
    coach information invited: The new tier starts at fifty seats.

Before the colon: who, the move, and any of `invited`, `problem`, `solution`, `result`, `behaviour`,
`~0.5` for the labeller's confidence, and `12.5-14` for the times of the turn that begins there. Lines of one
person after another are one turn.
"""

from __future__ import annotations

from courtside.talk.readings import Talk
from courtside.talk.shape import (
    Focus,
    Label,
    Move,
    Object,
    Role,
    Sentence,
    Speaker,
    Transcript,
    Turn,
)

CAST = {
    "coach": Speaker("Tomas", Role.COACH),
    "rep": Speaker("Mara", Role.REP),
    "jon": Speaker("Jon", Role.REP),
    "eli": Speaker("Eli", Role.REP),
    "ann": Speaker("Ann", Role.REP),
    "guest": Speaker("Karin", Role.OTHER),
}


def told(text: str) -> Transcript:
    """The labelled transcript of these lines."""
    rows = [line.strip().split(": ", 1) for line in text.strip().splitlines() if line.strip()]
    names = list(dict.fromkeys(head.split()[0] for head, _ in rows))
    turns: list[Turn] = []
    last = ""
    for head, said in rows:
        who, *marks = head.split()
        sentence = Sentence(said, _label(marks))
        if who == last:
            previous = turns.pop()
            turns.append(
                Turn(previous.speaker, (*previous.sentences, sentence), previous.start, previous.end)
            )
        else:
            turns.append(Turn(names.index(who), (sentence,), *_times(marks)))
        last = who
    return Transcript(tuple(CAST[name] for name in names), tuple(turns), "by hand")


def talk(text: str) -> Talk:
    """The same, ready for reading."""
    return Talk(told(text))


def _label(marks: list[str]) -> Label:
    return Label(
        Move(marks[0]),
        confidence=next((float(mark[1:]) for mark in marks if mark[0] == "~"), 1.0),
        invited="invited" in marks,
        focus=next((Focus(mark) for mark in marks if mark in {"problem", "solution"}), Focus.OTHER),
        object=next((Object(mark) for mark in marks if mark in {"result", "behaviour"}), Object.OTHER),
    )


def _times(marks: list[str]) -> tuple[float | None, float | None]:
    span = next((mark for mark in marks if mark[0].isdigit()), None)
    if span is None:
        return None, None
    start, end = span.split("-")
    return float(start), float(end)
