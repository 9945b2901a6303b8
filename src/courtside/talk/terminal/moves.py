"""`courtside moves`: what each sentence of talks does that are split already, one JSON object a line."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Iterator
from typing import Any

import click

from courtside.talk.moves import own_labeller
from courtside.talk.moves.trained import UnknownWeights
from courtside.talk.shape import Role, Sentence, Speaker, Transcript, Turn

UNREADABLE, USAGE = 1, 2
_ROLES = {"coach": Role.COACH, "rep": Role.REP, "other": Role.OTHER}
_SHAPE = 'Write {"speakers": {name: "coach" or "rep"}, "turns": [{"speaker", "sentences": [{"text"}]}]}.'


class Unfit(ValueError):
    """A line that is no talk; the text is one sentence that says what to do."""


@click.command()
@click.argument("files", nargs=-1, type=click.File("rb"), metavar="[FILE…]")
def moves(files: tuple[Iterable[bytes], ...]) -> None:
    r"""Say what each sentence of talks does, line by line: JSON in, the same JSON out.

    Every line of FILE, or of standard input, is one talk, split into sentences already:

    {"id": "1", "speakers": {"Ann": "coach", "Bo": "rep"}, "turns": [{"speaker": "Ann", "sentences":
    [{"text": "What did you try?"}]}]}

    Each sentence comes back with `move`, `confidence` (from 0 to 1) and `why` (the words that weighed
    most); whatever else stands in the JSON comes back as it was. Nothing is sent or kept anywhere.

    \b
    Exit codes:
      0  every talk was labelled
      1  a line was no talk; a sentence for each on standard error, the others were labelled
      2  the command cannot be followed
    """
    try:
        labeller = own_labeller()
    except UnknownWeights as problem:
        click.echo(f"courtside: {problem}", err=True)
        sys.exit(USAGE)
    wrong = False
    for number, line in _numbered(files or (sys.stdin.buffer,)):
        try:
            talk, transcript = _read(line)
        except Unfit as problem:
            click.echo(f"Line {number}: {problem}", err=True)
            wrong = True
            continue
        answers = labeller.explain(tuple(transcript.lines()))
        for sentence, (label, why) in zip(_sentences(talk), answers, strict=True):
            sentence |= {"move": str(label.move), "confidence": label.confidence, "why": list(why)}
        click.echo((json.dumps(talk, ensure_ascii=False) + "\n").encode(), nl=False)
    if wrong:
        sys.exit(UNREADABLE)


def _numbered(files: Iterable[Iterable[bytes]]) -> Iterator[tuple[int, bytes]]:
    lines = (line for file in files for line in file)
    return ((number, line) for number, line in enumerate(lines, 1) if line.strip())


def _read(line: bytes) -> tuple[dict[str, Any], Transcript]:
    """The talk as it stands and as ours. Raises `Unfit`."""
    try:
        talk = json.loads(line)
    except (ValueError, RecursionError) as problem:
        raise Unfit(f"This is no JSON. {_SHAPE}") from problem
    try:
        speakers = tuple(Speaker(name, _ROLES[role]) for name, role in talk["speakers"].items())
        places = {speaker.name: place for place, speaker in enumerate(speakers)}
        turns = tuple(
            Turn(places[turn["speaker"]], tuple(_sentence(one) for one in turn["sentences"]))
            for turn in talk["turns"]
        )
    except (KeyError, TypeError, AttributeError) as problem:
        raise Unfit(f"This talk lacks {problem} or has it in another form. {_SHAPE}") from problem
    return talk, Transcript(speakers, turns, "moves")


def _sentence(plain: dict[str, Any]) -> Sentence:
    text = plain["text"]
    if not isinstance(text, str):
        raise TypeError("text")
    return Sentence(text)


def _sentences(talk: dict[str, Any]) -> Iterator[dict[str, Any]]:
    return (sentence for turn in talk["turns"] for sentence in turn["sentences"])
