"""Scene: what a sentence answers to, so far as the rules need to know."""

from __future__ import annotations

from courtside.talk.moves.cues import content, is_nod
from courtside.talk.moves.said import Said
from courtside.talk.shape import Line, Move, Role

_INVITES_FOR = 2
"""Turns for which a rep's question invites what it asked for; turns that only nod do not count."""

_INVITABLE = frozenset({Move.INFORMATION, Move.ADVICE})

_LEAVES_THE_FLOOR = frozenset({Move.REFLECTION, Move.AFFIRMATION})
"""Moves after which the coach may still be answering the rep's words."""


class Scene:
    """What came before the present sentence. `hear` it, decide, then `note` what it did."""

    def __init__(self) -> None:
        self.opens_turn = False
        self.answers_rep = False
        self.coach_move = Move.OTHER
        self.coach_said: Said | None = None
        self.rep_words: frozenset[str] = frozenset()
        self._turn = -1
        self._counted = 0
        self._nodding = True
        self._asked = -_INVITES_FOR - 1
        self._role = Role.OTHER

    def hear(self, line: Line, said: Said) -> None:
        """Take in who speaks; a new turn of the rep makes their last words new."""
        self.opens_turn = line.turn != self._turn
        if self.opens_turn:
            self._counted += not self._nodding
            self._nodding = True
            self.answers_rep = line.role is Role.COACH and self._role is Role.REP
            if line.role is Role.REP and not is_nod(said):
                self.rep_words = frozenset()
        self._turn, self._role = line.turn, line.role
        if not is_nod(said):
            self._nodding = False

    def note(self, said: Said, move: Move) -> None:
        """Remember what the sentence that was heard last has done."""
        if self._role is Role.COACH and move is not Move.OTHER:
            self.answers_rep &= move in _LEAVES_THE_FLOOR
            self.coach_move, self.coach_said = move, said
        if self._role is Role.REP:
            self.rep_words |= content(said.words)
            if move is Move.QUESTION:
                self._asked = self._counted

    @property
    def invited(self) -> bool:
        """Whether the rep has asked within the last two turns."""
        return self._counted - self._asked <= _INVITES_FOR

    def invites(self, move: Move) -> bool:
        """Whether the sentence heard last, with this move, is a coach's tell that the rep asked for."""
        return self._role is Role.COACH and move in _INVITABLE and self.invited
