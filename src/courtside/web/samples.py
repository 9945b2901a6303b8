"""Invented words for the styleguide, in the very shapes that the product's own parts are given."""

from __future__ import annotations

from dataclasses import dataclass

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from courtside.mirrors.queries import DeskLine
from courtside.mirrors.queries.findings import FindingShown, Quoted
from courtside.mirrors.queries.marks import Mark
from courtside.mirrors.queries.mirror import SentenceShown, TurnShown
from courtside.mirrors.queries.timeline import FamilyRow, Tick, Timeline, Took, Window

RING = "m-3.6 0a3.6 3.6 0 1 0 7.2 0a3.6 3.6 0 1 0-7.2 0"
HALF, BLOCK = "m0-4a4 4 0 0 1 0 8z", "m-2.4-5h4.8v10h-4.8z"
OPEN_HALF = "m0-4a4 4 0 0 0 0 8"


@dataclass(frozen=True, slots=True)
class Samples:
    """Everything that the styleguide fills its components with, in the language of the page."""

    lines: list[DeskLine]
    marks: list[Mark]
    turns: list[TurnShown]
    findings: list[FindingShown]
    timeline: Timeline


def samples() -> Samples:
    """A few lines of a talk that nobody held."""
    return Samples(_lines(), _marks(), _turns(), _findings(), _timeline())


def _lines() -> list[DeskLine]:
    return [
        DeskLine(_("A row that leads somewhere"), _("What is to be known of it"), "#look-rows"),
        DeskLine(_("Another"), "", "#look-rows"),
    ]


def _mark(family: str, word: str) -> Mark:
    meaning = gettext_lazy("What the product says about this mark stands here.")
    return Mark(f"sample-{family}", family, word, meaning, gettext_lazy("What it counts as stands here."))


def _marks() -> list[Mark]:
    return [
        _mark("ask", _("open question")),
        _mark("reflect", _("reflection")),
        _mark("tell", _("directive")),
        _mark("approach", _("agreement")),
        _mark("none", _("idea")),
    ]


def _turns() -> list[TurnShown]:
    ask, reflect, tell, approach, none = _marks()
    return [
        TurnShown(
            _("Tomas"),
            "coach",
            "12:31",
            [
                SentenceShown(1, _("What have you tried since?"), ask, took=False),
                SentenceShown(2, _("So asking felt like prying."), reflect, took=False),
                SentenceShown(3, _("Where shall we begin?"), approach, took=False),
            ],
        ),
        TurnShown(
            _("Mara"), "rep", "12:49", [SentenceShown(4, _("I could ask her first."), none, took=False)]
        ),
        TurnShown(_("Tomas"), "coach", "13:09", [SentenceShown(5, _("Leave it to me."), tell, took=True)]),
    ]


def _findings() -> list[FindingShown]:
    return [
        FindingShown(
            key="sample-asked",
            question=_("Did I ask or tell?"),
            before="",
            figure=_("42 of 58"),
            after=" " + _("of your sentences that count asked or gave back."),
            missing=False,
            meaning=gettext_lazy("Every figure opens to what it is and how it is counted."),
            lines=[Quoted(1, _("Tomas"), "12:31", _("What have you tried since?"), by_coach=True)],
        ),
        FindingShown(
            key="sample-waited",
            question=_("Did I wait?"),
            before=_("Cannot tell. Waiting needs the times of every turn."),
            figure="",
            after="",
            missing=True,
            meaning=gettext_lazy("What is missing is said where the figure would stand."),
            lines=[],
        ),
    ]


def _row(family: str, y: int, shape: str, places: tuple[int, ...]) -> FamilyRow:
    return FamilyRow(family, len(places), y, "".join(f"M{x} {y}{shape}" for x in places))


def _timeline() -> Timeline:
    return Timeline(
        minutes=10,
        rep_names=_("Mara"),
        coach_names=_("Tomas"),
        rep_talk="M150 20h120v18H150zM330 20h260v18H330zM760 20h300v18H760z",
        coach_talk="M92 54h50v18H92zM280 54h44v18H280zM600 54h150v18H600z",
        practice="M760 16H1060",
        rows=[
            _row("ask", 100, RING, (100, 130, 290, 610)),
            _row("reflect", 122, HALF, (310, 640)),
            _row("tell", 144, BLOCK, (690, 700, 720)),
        ],
        reflect_open=f"M310 122{OPEN_HALF}M640 122{OPEN_HALF}",
        took=[Took(690.0, 5, "13:09")],
        ticks=[Tick(92.0, 0), Tick(614.0, 5), Tick(1136.0, 10)],
        table=[Window(0, 5, 320, 90, 3, 1, 0), Window(5, 10, 280, 160, 1, 1, 3)],
    )
