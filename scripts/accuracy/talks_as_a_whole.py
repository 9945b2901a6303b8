"""Every reading against what people say of a talk as a whole, and against their labels."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from scripts.accuracy.agreed import actions_found
from scripts.accuracy.judged import Judged
from scripts.accuracy.scores import Found, correlation, mean_error

from courtside.talk.headline import Findings
from courtside.talk.labelled import LabelledTalk
from courtside.talk.readings import AskAndReflect, Opening, SolutionShare, Step, Steps, Talk, read_all

Row = tuple[str, str, str]
"""What was measured, the figure, and on what it stands."""


def rows(judged: Sequence[Judged]) -> Iterator[Row]:
    """Every reading that the talks' own gold can judge."""
    read = [(one.talk, findings(one.talk), findings(one.labelled)) for one in judged]
    yield from _shares("ask-and-reflect share, against the same share of people's labels",
                       [(_ask(gold), _ask(ours)) for _talk, gold, ours in read])  # fmt: skip
    yield from _shares(
        "solution share, against what people say of the talk",
        [(talk.gold.solution / 100, _solution(ours)) for talk, _gold, ours in read],
    )
    approaches = [(talk.gold.approach, ours.find(Opening).value) for talk, _gold, ours in read]
    known = [(gold, value) for gold, value in approaches if value is not None]
    yield ("approach", f"accuracy {_right(known):.2f}", f"{len(known)} talks")
    yield from _steps([(talk, ours) for talk, _gold, ours in read])
    yield from actions_found([(talk, ours) for talk, _gold, ours in read])


def findings(talk: LabelledTalk) -> Findings:
    """What the product reads in the talk, by its labels."""
    return Findings(read_all(Talk(talk.transcript)))


def _ask(found: Findings) -> float | None:
    return found.find(AskAndReflect).value


def _solution(found: Findings) -> float | None:
    return found.find(SolutionShare).value


def _shares(name: str, pairs: Sequence[tuple[float | None, float | None]]) -> Iterator[Row]:
    both = [(gold, ours) for gold, ours in pairs if gold is not None and ours is not None]
    if both:
        figure = f"mean error {mean_error(both):.3f}, r {correlation(both):.2f}"
        yield (name, figure, f"{len(both)} of {len(pairs)} talks that have enough lines")


def _right(pairs: Sequence[tuple[object, object]]) -> float:
    return sum(gold == ours for gold, ours in pairs) / len(pairs) if pairs else 0.0


def _steps(read: Sequence[tuple[LabelledTalk, Findings]]) -> Iterator[Row]:
    shown = [(talk.gold.steps, _shown(ours)) for talk, ours in read]
    yield ("steps, all", *_found(shown, frozenset(Step)))
    for step in Step:
        yield (f"· {step}", *_found(shown, frozenset({step})))
    lessons = [(bool(talk.gold.lesson), Step.LESSON in _shown(ours)) for talk, ours in read]
    yield ("lesson drawn or not", f"right {_right(lessons):.2f}", f"{len(lessons)} talks")
    plays = [(Step.ROLEPLAY in gold, Step.ROLEPLAY in ours) for gold, ours in shown]
    yield ("role-play or not", f"right {_right(plays):.2f}", f"{len(plays)} talks")


def _shown(found: Findings) -> frozenset[Step]:
    return frozenset(shown.step for shown in found.find(Steps).steps if shown.lines)


def _found(shown: Sequence[tuple[frozenset[Step], frozenset[Step]]], of: frozenset[Step]) -> tuple[str, str]:
    found = Found()
    for gold, ours in shown:
        found.there += len(gold & of)
        found.found += len(ours & of)
        found.both += len(gold & ours & of)
    return f"F1 {found.f1:.2f}", f"there {found.there}, found {found.found}"
