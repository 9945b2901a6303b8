from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner

from courtside.talk.labelled import read_folder, read_labelled
from courtside.talk.moves import own_labeller
from courtside.talk.moves.trained import Trained, Weights, load
from courtside.talk.moves.trained.weights import version_of
from courtside.talk.shape import Move
from courtside.talk.training import command, learn
from courtside.talk.training.examples import bare, examples_of
from courtside.talk.training.learning import TooFew

LINES = {
    "C open_question": "What did you try with {}?",
    "R information": "I sent {} the list.",
    "C directive": "Send {} the other list today.",
    "R commitment": "I'll ring {} tomorrow.",
}
HEAD = """title: {0}
kind: weekly one-to-one
industry: lifts
english: British
heard: no
speaker C: Ann | coach | calm
speaker R: Bo | rep | new
approach: unclear
led: 0
solution: 50
coaching: yes
steps: none
lesson: none
asked: none
raised: none
---
"""
NAMES = ("Castle", "Dunn", "Ferry", "Grange", "Holt", "Inver")


def written(name: str) -> str:
    return HEAD.format(name) + "".join(f"{key}: {text.format(name)}\n" for key, text in LINES.items())


TALKS = {name: read_labelled(written(name)) for name in NAMES}


@pytest.fixture
def corpus(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A corpus of six small talks, none of them in the test split."""
    folder = tmp_path / "corpus"
    (folder / "labelled").mkdir(parents=True)
    nowhere = '{"test": {"of": 99991, "rest": 7}, "dev": {"of": 99991, "rest": 8}}'
    (folder / "splits.json").write_text(f'{{"by_talk": {nowhere}, "by_industry": {nowhere}}}')
    for name in NAMES:
        (folder / "labelled" / f"{name}.txt").write_text(written(name))
    monkeypatch.setattr(command, "CORPUS", folder)
    monkeypatch.setenv("COURTSIDE_DATA", str(tmp_path / "data"))
    return folder


def test_it_learns_what_the_talks_say_and_the_same_from_the_same_talks() -> None:
    heads = learn(TALKS)
    assert version_of(heads) == version_of(learn(dict(reversed(TALKS.items()))))
    unseen = tuple(read_labelled(written("Juniper")).transcript.lines())
    found = Trained(Weights(heads)).label(unseen)
    assert [one.move for one in found] == [line.move for line in unseen]


def test_talks_that_are_too_few_say_how_many_it_takes() -> None:
    with pytest.raises(TooFew, match="at least 5"):
        learn({name: TALKS[name] for name in NAMES[:3]})


def test_every_talk_is_also_learned_as_a_recogniser_gives_it() -> None:
    dresses = examples_of(TALKS["Dunn"])
    assert next(line.text for line in dresses[1].lines) == "what did you try with dunn"
    lines = tuple(TALKS["Dunn"].transcript.lines())
    assert [line.move for line in bare(lines)] == [line.move for line in lines]


def test_the_command_learns_and_the_product_then_uses_what_it_learned(corpus: Path) -> None:
    ran = CliRunner().invoke(command.train, [])
    assert ran.exit_code == 0, ran.output
    assert "6 talks learned" in ran.stdout
    assert own_labeller().version in ran.stdout


def test_what_one_adds_is_learned_as_well(corpus: Path, tmp_path: Path) -> None:
    extra = tmp_path / "extra"
    shutil.copytree(corpus / "labelled", extra)
    ran = CliRunner().invoke(command.train, ["--with", str(extra), "--to", str(tmp_path / "w.npz")])
    assert ran.exit_code == 0, ran.output
    assert "12 talks learned" in ran.stdout
    assert load(tmp_path / "w.npz").version in ran.stdout


def test_a_file_that_is_no_labelled_talk_ends_in_one_sentence(corpus: Path, tmp_path: Path) -> None:
    (tmp_path / "odd.txt").write_text("hello")
    ran = CliRunner().invoke(command.train, ["--with", str(tmp_path / "odd.txt")])
    assert ran.exit_code == 1
    assert ran.stderr.startswith("courtside: odd.txt: Line 1")


def test_our_own_talks_are_there_to_learn_from() -> None:
    talks = read_folder(command.CORPUS / "labelled")
    assert len(talks) >= 150
    assert {line.move for talk in talks.values() for line in talk.transcript.lines()} == set(Move)
