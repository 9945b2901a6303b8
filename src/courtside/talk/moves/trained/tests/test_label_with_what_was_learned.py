from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from click.testing import CliRunner

from courtside.talk.labelled import Split, read_folder, read_splits
from courtside.talk.moves import WRITTEN_RULES, label, own_labeller
from courtside.talk.moves.trained import SHIPPED, Trained, UnknownWeights, load, save
from courtside.talk.moves.trained.heard import hear
from courtside.talk.moves.trained.invited import invited
from courtside.talk.shape import (
    COACH_MOVES,
    REP_MOVES,
    Line,
    Move,
    Role,
    Sentence,
    Speaker,
    Transcript,
    Turn,
)
from courtside.talk.terminal import mirror

CORPUS = Path(__file__).parents[6] / "corpus"
SPEAKERS = (Speaker("Ada", Role.COACH), Speaker("Ben", Role.REP), Speaker("Cy", Role.OTHER))
TRAINED = Trained()


def talk(*said: str) -> tuple[Line, ...]:
    """The lines of a talk given as "C: ...", "R: ..." or "O: ..."; each line is a turn."""
    turns = tuple(Turn("CRO".index(line[0]), (Sentence(line[3:]),)) for line in said)
    return tuple(Transcript(SPEAKERS, turns).lines())


DEBRIEF = talk(
    "C: What did you notice when she went quiet?",
    "R: I talked too much, I filled the silence.",
    "O: Coffee, anybody?",
    "C: So the quiet was hard to bear.",
    "R: Next time I'll count to five before I say anything.",
    "R: What would you have done?",
)


def test_plain_sentences_get_the_label_that_a_coach_would_give() -> None:
    assert [one.move for one in TRAINED.label(DEBRIEF)][:6] == [
        Move.OPEN_QUESTION,
        Move.SELF_EVALUATION,
        Move.OTHER,
        Move.REFLECTION,
        Move.COMMITMENT,
        Move.QUESTION,
    ]


def test_a_tell_is_invited_for_two_turns_after_the_rep_asked_for_it() -> None:
    said = talk("R: What now?", "C: I'd wait.", "R: Blue, she said.", "C: Call.", "R: No.", "C: Sit!")
    moves = [Move.QUESTION, Move.ADVICE, Move.OTHER, Move.ADVICE, Move.OTHER, Move.DIRECTIVE]
    assert invited(hear(said), moves) == [False, True, False, False, False, False]


def test_the_same_talk_gets_the_same_labels_and_a_talk_without_lines_gets_none() -> None:
    assert TRAINED.label(DEBRIEF) == Trained(load(SHIPPED)).label(DEBRIEF)
    assert TRAINED.label(()) == []
    assert TRAINED.explain(()) == []


def test_every_label_fits_whoever_speaks() -> None:
    allowed = {Role.COACH: COACH_MOVES, Role.REP: REP_MOVES, Role.OTHER: {Move.OTHER}}
    for line, one in zip(DEBRIEF, TRAINED.label(DEBRIEF), strict=True):
        assert one.move in allowed[line.role]
        assert 0 <= one.confidence <= 1


def test_every_label_says_which_of_the_line_s_own_words_carried_it() -> None:
    for line, (one, why) in zip(DEBRIEF, TRAINED.explain(DEBRIEF), strict=True):
        assert len(why) <= 3
        assert all(bit.split()[0] in line.text.lower() for bit in why)
        assert line.role is Role.OTHER or why
        assert one in TRAINED.label(DEBRIEF)


def test_it_is_right_far_more_often_than_the_rules_on_talks_it_has_not_seen() -> None:
    splits = read_splits((CORPUS / "splits.json").read_text())
    talks = [one for name, one in read_folder(CORPUS / "labelled").items()
             if splits.by_talk(name) is Split.TEST]  # fmt: skip
    lines = [tuple(one.transcript.lines()) for one in talks]
    right = {
        labeller.name: sum(
            line.move is found.move
            for some in lines
            for line, found in zip(some, labeller.label(some), strict=True)
        )
        for labeller in (TRAINED, WRITTEN_RULES)
    }
    assert right["trained"] > 1.3 * right["written rules"]


def test_the_weights_are_small_and_named_by_what_is_in_them() -> None:
    assert SHIPPED.stat().st_size < 10 * 2**20
    assert len(TRAINED.version) == 8
    assert TRAINED.version == load(SHIPPED).version


def test_what_was_trained_here_comes_before_what_came_along(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COURTSIDE_DATA", str(tmp_path))
    assert own_labeller().version == TRAINED.version
    heads = dict(load(SHIPPED).heads)
    first = next(iter(heads))
    heads[first].bias[0] += np.float32(1)
    save(heads, tmp_path / "weights.npz")
    assert own_labeller().version == load(tmp_path / "weights.npz").version != TRAINED.version


def test_the_terminal_names_it_beside_what_it_labelled(tmp_path: Path) -> None:
    held = tmp_path / "talk.txt"
    held.write_text("Ada: What did you try with the buyer?\nBen: I sent her the list again on Friday.\n" * 12)
    ran = CliRunner().invoke(mirror, [str(held), "--coach", "Ada", "--rep", "Ben", "--json"])
    assert json.loads(ran.stdout)["labelled_by"] == {"name": "trained", "version": own_labeller().version}


def test_weights_of_another_version_say_what_to_do(tmp_path: Path) -> None:
    np.savez(tmp_path / "weights.npz", form=np.array([0, 1, 2]))
    with pytest.raises(UnknownWeights, match="courtside train"):
        load(tmp_path / "weights.npz")


def test_a_talk_is_labelled_by_it_unless_another_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COURTSIDE_DATA", str(tmp_path))
    said = Transcript(SPEAKERS, (Turn(0, (Sentence("What did you try?"),)), Turn(1, (Sentence("Mm."),))))
    (first, _second) = label(said).lines()
    assert first.sentence.label == TRAINED.label(tuple(said.lines()))[0]
    (first, _second) = label(said, labeller=WRITTEN_RULES).lines()
    assert first.sentence.label == WRITTEN_RULES.label(tuple(said.lines()))[0]
