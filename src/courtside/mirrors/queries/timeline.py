"""How the minutes of a talk went, as shapes of one drawing and as the table beneath it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from courtside.talk import Family, Line, Mirror, Move, Role, Transcript, Turn, clock
from courtside.talk.readings import TakeOvers

WIDTH, LEFT = 1136, 92
TALK = {Role.REP: 20, Role.COACH: 54}
"""How far down each role's talk is drawn."""
ROWS = {Family.ASK: 100, Family.REFLECT: 122, Family.TELL: 144}
"""How far down each family of the coach's moves is drawn."""
SHAPES = {
    Family.ASK: "M{x:.1f} {y}m-3.6 0a3.6 3.6 0 1 0 7.2 0a3.6 3.6 0 1 0-7.2 0",
    Family.REFLECT: "M{x:.1f} {y}m0-4a4 4 0 0 1 0 8z",
    Family.TELL: "M{x:.1f} {y}m-2.4-5h4.8v10h-4.8z",
}
HALF_OPEN = "M{x:.1f} {y}m0-4a4 4 0 0 0 0 8"
STEPS = (1, 2, 5, 10, 15, 20, 30, 60)
MOST_TICKS = 9
WINDOWS = 4


@dataclass(frozen=True, slots=True)
class FamilyRow:
    """All moves of one family: how many, where they stand, and their shapes in one path."""

    family: str
    count: int
    y: int
    path: str


@dataclass(frozen=True, slots=True)
class Tick:
    """A minute on the axis."""

    x: float
    minute: int


@dataclass(frozen=True, slots=True)
class Took:
    """A line at which a problem changed hands: where it is drawn, its number, and when it was said."""

    x: float
    line: int
    at: str


@dataclass(frozen=True, slots=True)
class Window:
    """One part of the talk in the table: from minute to minute, words of each, the coach's moves."""

    begin: int
    end: int
    rep_words: int
    coach_words: int
    asks: int
    reflects: int
    tells: int


@dataclass(frozen=True, slots=True)
class Timeline:
    """A drawing of 1136 by 198 with its table. Only for a talk in which every turn has its times."""

    minutes: int
    rep_names: str
    coach_names: str
    rep_talk: str
    coach_talk: str
    practice: str
    rows: list[FamilyRow]
    reflect_open: str
    took: list[Took]
    ticks: list[Tick]
    table: list[Window]


def timeline_of(made: Mirror) -> Timeline | None:
    """The drawing of a labelled talk, None where times are missing or it is shorter than a minute."""
    talk = made.transcript
    if not talk.timed or not talk.seconds or talk.seconds < 60:
        return None
    scale = _Scale(talk)
    lines = [line for line in made.lines if line.role is Role.COACH and _family(line) in ROWS]
    return Timeline(
        minutes=round(talk.seconds / 60),
        rep_names=_names(talk, Role.REP),
        coach_names=_names(talk, Role.COACH),
        rep_talk=_talk(talk, Role.REP, scale),
        coach_talk=_talk(talk, Role.COACH, scale),
        practice=_practice(made, scale),
        rows=[_row(family, lines, scale) for family in ROWS],
        reflect_open=_path(HALF_OPEN, Family.REFLECT, lines, scale),
        took=[
            Took(scale.x(place.at), place.line, clock(place.at))
            for place in made.find(TakeOvers).places
            if place.at is not None
        ],
        ticks=list(_ticks(talk, scale)),
        table=list(_windows(made, scale.start, talk.seconds)),
    )


class _Scale:
    """From seconds to places across the drawing."""

    def __init__(self, talk: Transcript) -> None:
        self.start = min(turn.start or 0.0 for turn in talk.turns)
        self.per_second = (WIDTH - LEFT) / (talk.seconds or 1.0)

    def x(self, seconds: float) -> float:
        return round(LEFT + (seconds - self.start) * self.per_second, 1)


def _family(line: Line) -> Family:
    return line.sentence.label.family if line.sentence.label else Family.NONE


def _names(talk: Transcript, role: Role) -> str:
    """Who this row is about, short enough to stand before it."""
    names = [speaker.name.split()[0] for speaker in talk.named(role)]
    return names[0] if len(names) == 1 else ""


def _bar(turn: Turn, top: int, scale: _Scale) -> str:
    begin, end = scale.x(turn.start or 0.0), scale.x(turn.end or 0.0)
    return f"M{begin} {top}h{max(end - begin, 1.5):.1f}v18H{begin}z"


def _talk(talk: Transcript, role: Role, scale: _Scale) -> str:
    return "".join(
        _bar(turn, TALK[role], scale) for turn in talk.turns if talk.speakers[turn.speaker].role is role
    )


def _practice(made: Mirror, scale: _Scale) -> str:
    acted = sorted({line.turn for line in made.lines if line.move is Move.ROLEPLAY})
    turns = made.transcript.turns
    return "".join(f"M{scale.x(turns[i].start or 0.0)} 16H{scale.x(turns[i].end or 0.0)}" for i in acted)


def _path(shape: str, family: Family, lines: Iterable[Line], scale: _Scale) -> str:
    return "".join(shape.format(x=x, y=ROWS[family]) for x in _places(family, lines, scale))


def _places(family: Family, lines: Iterable[Line], scale: _Scale) -> Iterator[float]:
    """Where the moves of a family stand: sentences of one turn side by side, as far as there is room."""
    last = float("-inf")
    for line in lines:
        if _family(line) is family and line.at is not None:
            last = min(max(scale.x(line.at), last + 5.8), WIDTH)
            yield last


def _row(family: Family, lines: list[Line], scale: _Scale) -> FamilyRow:
    count = sum(_family(line) is family for line in lines)
    return FamilyRow(family.value, count, ROWS[family], _path(SHAPES[family], family, lines, scale))


def _ticks(talk: Transcript, scale: _Scale) -> Iterator[Tick]:
    minutes = (talk.seconds or 0.0) / 60
    step = next((step for step in STEPS if minutes / step <= MOST_TICKS), STEPS[-1])
    for minute in range(0, int(minutes) + 1, step):
        yield Tick(scale.x(scale.start + 60 * minute), minute)


def _windows(made: Mirror, start: float, seconds: float) -> Iterator[Window]:
    parts = min(WINDOWS, max(1, int(seconds // 60)))
    for part in range(parts):
        begin, end = start + part * seconds / parts, start + (part + 1) * seconds / parts
        last = part == parts - 1
        lines = [line for line in made.lines if line.at is not None and begin <= line.at < end + last]
        counted = [_family(line) for line in lines if line.role is Role.COACH]
        yield Window(
            begin=round((begin - start) / 60),
            end=round((end - start) / 60),
            rep_words=_words(lines, Role.REP),
            coach_words=_words(lines, Role.COACH),
            asks=counted.count(Family.ASK),
            reflects=counted.count(Family.REFLECT),
            tells=counted.count(Family.TELL),
        )


def _words(lines: Iterable[Line], role: Role) -> int:
    return sum(line.sentence.words for line in lines if line.role is role)
