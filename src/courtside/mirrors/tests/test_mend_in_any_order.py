"""Mends in any order: told step by step with a pencil, and replayed from the start, they come to one talk."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as some
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    rule,
    run_state_machine_as_test,
)

from courtside.mirrors.actions import (
    Change,
    answer_consent,
    correct_label,
    give_line,
    join_lines,
    recast_speaker,
    rename_speaker,
    split_line,
    take_back,
)
from courtside.mirrors.errors import ChangedSince, NameTaken, NobodyToRead, NothingToJoin
from courtside.mirrors.models import Mend, Mirror, Participant, SpokenAs, Transcript
from courtside.mirrors.tests.pencil import Paper
from courtside.mirrors.tests.talks import TURNS, as_text, hand_in, name, read_now
from courtside.talk import Role, from_json, mirror, moves_of
from tests.cast import Cast

KIM = ("Kim", "I sat in on it. Will you ring her or shall I?")
SOME = some.integers(0, 10_000)
type Undo = Callable[[], None]


class Mending(RuleBasedStateMachine):
    """Every verb there is, beside a paper on which each is done by hand."""

    cast: Cast
    undone = refused = recast = 0

    @initialize()
    def begin(self) -> None:
        Transcript.objects.all().delete()
        self.transcript = hand_in(self.cast.tomas, as_text((*TURNS[:8], KIM, *TURNS[8:14])))
        name(
            self.transcript, Tomas=("coach", self.cast.tomas), Mara=("rep", self.cast.mara), Kim=("rep", None)
        )
        for one in Participant.objects.filter(transcript=self.transcript):
            answer_consent(one, yes=True, by=one.membership)
        row = read_now(self.transcript)
        assert row
        self.row = row
        talk = from_json(row.document).transcript
        self.words = [word for line in talk.lines() for word in line.text.split()]
        self.paper = Paper.of(talk)
        self.done: list[tuple[Mend, Undo]] = []

    @rule(number=SOME, at=SOME)
    def split(self, number: int, at: int) -> None:
        number %= len(self.paper.lines)
        length = len(self.paper.lines[number].words)
        if length == 1:
            return
        at = 1 + at % (length - 1)
        word = self.paper.begin(number) + at
        undo = self.undo(number, 1)
        self.did(split_line(self.row, by=self.cast.tomas, line=number, word=word), undo)
        self.paper.split(number, at)

    @rule(number=SOME)
    def join(self, number: int) -> None:
        number %= len(self.paper.lines)
        if not self.paper.joins(number):
            with pytest.raises(NothingToJoin):
                join_lines(self.row, by=self.cast.mara, line=number)
            return
        undo = self.undo(number, 2)
        self.did(join_lines(self.row, by=self.cast.mara, line=number), undo)
        self.paper.join(number)

    @rule(number=SOME, place=some.integers(0, 2))
    def give(self, number: int, place: int) -> None:
        number %= len(self.paper.lines)
        undo = self.undo(number, 1)
        self.did(give_line(self.row, by=self.cast.tomas, line=number, place=place), undo)
        self.paper.give(number, place)

    @rule(number=SOME, move=SOME)
    def correct(self, number: int, move: int) -> None:
        number %= len(self.paper.lines)
        role = Role(self.paper.roles[self.paper.lines[number].place])
        choices = [None, *moves_of(role)]
        said = choices[move % len(choices)]
        undo = self.undo(number, 1)
        self.did(correct_label(self.row, by=self.cast.tomas, line=number, move=said), undo)
        self.paper.name(number, said)

    @rule(place=some.integers(0, 2), called=some.sampled_from(["Ada", "Mara", "Kim"]))
    def rename(self, place: int, called: str) -> None:
        if called in self.paper.names[:place] + self.paper.names[place + 1 :]:
            with pytest.raises(NameTaken):
                rename_speaker(self.row, by=self.cast.tomas, place=place, name=called)
            return
        undo = self.undo_in(self.paper.names, place)
        self.did(rename_speaker(self.row, by=self.cast.tomas, place=place, name=called), undo)
        self.paper.names[place] = called

    @rule(place=some.integers(1, 2), role=some.sampled_from(SpokenAs))
    def cast_as(self, place: int, role: SpokenAs) -> None:
        others = [one for at, one in enumerate(self.paper.roles) if at != place]
        if "rep" not in [*others, role]:
            with pytest.raises(NobodyToRead):
                recast_speaker(self.row, by=self.cast.tomas, place=place, role=role)
            return
        undo = self.undo_in(self.paper.roles, place)
        self.did(recast_speaker(self.row, by=self.cast.tomas, place=place, role=role), undo)
        self.paper.roles[place] = role
        Mending.recast += 1

    @rule(which=SOME)
    def take_one_back(self, which: int) -> None:
        if not self.done:
            return
        mend, undo = self.done[which % len(self.done)]
        try:
            take_back(mend, self.row, by=self.cast.tomas)
        except (ChangedSince, NameTaken, NobodyToRead):
            Mending.refused += 1
        else:
            undo()
            self.done = [one for one in self.done if one[0] != mend]
            Mending.undone += 1

    @rule(number=SOME)
    def stand_on_it(self, number: int) -> None:
        """Name a line, then say otherwise: the first cannot go before the second."""
        number %= len(self.paper.lines)
        before = len(self.done)
        self.correct(number, 1)
        self.correct(number, 2)
        if len(self.done) < before + 2:
            return
        with pytest.raises(ChangedSince):
            take_back(self.done[before][0], self.row, by=self.cast.tomas)
        Mending.refused += 1
        self.take_one_back(before + 1)

    @rule()
    def read_it_again(self) -> None:
        """Everything at once, from the words of the file."""
        kept = Mirror.objects.get(pk=self.row.pk)
        kept.delete()
        again = read_now(self.transcript)
        assert again
        assert (again.document, again.read_as) == (kept.document, kept.read_as)
        self.row = again

    def did(self, change: Change, undo: Undo) -> None:
        if change.mend:
            self.done.append((change.mend, undo))

    def undo(self, number: int, count: int) -> Undo:
        """How the paper goes back: the lines that stand there before the mend."""
        begin, was = self.paper.begin(number), self.paper.lines[number : number + count]
        return lambda: self.paper.put_back(begin, was)

    def undo_in(self, cells: list[str], place: int) -> Undo:
        was = cells[place]
        return lambda: cells.__setitem__(place, was)

    @invariant()
    def the_mirror_is_what_stands_on_the_paper(self) -> None:
        made = from_json(Mirror.objects.get(pk=self.row.pk).document)
        talk = made.transcript
        assert [word for line in made.lines for word in line.text.split()] == self.words
        assert [line.number for line in made.lines] == list(range(len(self.paper.lines)))
        assert [(one.name, one.role) for one in talk.speakers] == list(
            zip(self.paper.names, self.paper.roles, strict=True)
        )
        for line, told in zip(made.lines, self.paper.lines, strict=True):
            assert (talk.turns[line.turn].speaker, line.text.split()) == (told.place, list(told.words))
            if told.named[0] in moves_of(line.role):
                assert (line.move, line.sentence.label and line.sentence.label.confidence) == (
                    told.named[0],
                    1.0,
                )
        afresh = mirror(talk, labeller=made.labelled_by)
        assert (afresh.findings, afresh.headline) == (made.findings, made.headline)


def test_replayed_and_step_by_step_they_come_to_the_same(cast: Cast) -> None:
    Mending.cast = cast
    run_state_machine_as_test(
        Mending,
        settings=settings(
            max_examples=12,
            stateful_step_count=20,
            deadline=None,
            suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
        ),
    )
    assert Mending.undone > 0, "nothing was taken back"
    assert Mending.refused > 0, "nothing stood on anything"
    assert Mending.recast > 0, "nobody had another role"
