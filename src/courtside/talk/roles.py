"""Roles: who coaches, who is coached, guessed from words alone and open to correction.

A coach asks about the other's work, or says what is to be done; a rep reports, promises, judges their
own part, pushes back. Who talks more proves nothing: a telling manager talks most, an asking coach least.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from courtside.talk import roles_words
from courtside.talk.moves.cues import is_order
from courtside.talk.moves.phrases import Phrases
from courtside.talk.moves.play import in_character
from courtside.talk.moves.said import Said, said
from courtside.talk.shape import Role, Speaker, Transcript
from courtside.talk.words import _


class _Sign(StrEnum):
    """What one sentence shows about who says it."""

    NAME = "name"
    AGENDA = "agenda"
    ASKS = "asks"
    ORDERS = "orders"
    GIVES_BACK = "gives back"
    REPORTS = "reports"
    PROMISES = "promises"
    JUDGES = "judges"


_COACHING = {_Sign.AGENDA: 2.0, _Sign.ASKS: 1.0, _Sign.ORDERS: 1.0, _Sign.GIVES_BACK: 1.0}
_COACHED = {_Sign.REPORTS: 1.0, _Sign.PROMISES: 1.0, _Sign.JUDGES: 1.0}
_SAYS = (
    (_Sign.AGENDA, roles_words.AGENDA),
    (_Sign.ASKS, roles_words.ASKS),
    (_Sign.ORDERS, roles_words.ORDERS),
    (_Sign.GIVES_BACK, roles_words.GIVES_BACK),
    (_Sign.REPORTS, roles_words.REPORTS),
    (_Sign.PROMISES, roles_words.PROMISES),
    (_Sign.JUDGES, roles_words.JUDGES),
)
_REASONS = {
    _Sign.NAME: _("The name says so."),
    _Sign.AGENDA: _("Opens, orders or closes the session."),
    _Sign.ASKS: _("Asks about the work of the other."),
    _Sign.ORDERS: _("Says what is to be done."),
    _Sign.GIVES_BACK: _("Gives back or praises what the other says."),
    _Sign.REPORTS: _("Reports on their own customers and calls."),
    _Sign.PROMISES: _("Says what they will do."),
    _Sign.JUDGES: _("Judges their own part or names what is in the way."),
}
_LEFT_OVER = _("Somebody else coaches more clearly.")
_WEAK_COACH = _("A weak guess: both talk alike, this one a little more like a coach. Please check.")
_WEAK_REP = _("A weak guess: both talk alike, this one a little more like a rep. Please check.")
_SILENT = _("Says too little to tell.")
_ALONE = _("Nobody else speaks in this file. Name the coach and the rep.")

_LEAST_SHARE = 0.03
"""Share of all words below which somebody in a group is left out of the guess."""
_CLEAR = 0.15
"""Difference of leanings from which on a guess between two is no longer weak."""
_BY_NAME = 10.0

_PHRASES = Phrases()
for _key, (_sign, _texts) in enumerate(_SAYS):
    for _text in _texts:
        _PHRASES.add(_text, _key)


@dataclass(frozen=True, slots=True)
class _Leaning:
    """How one speaker leans: above 0 to coaching, below 0 to being coached; `signs` counts why."""

    index: int
    words: int
    value: float
    signs: Counter[_Sign]


def guess_roles(transcript: Transcript) -> Transcript:
    """The same talk with a role and a reason, a translatable sentence, for every speaker.

    One speaker coaches: who leans to it most. Everybody else who says enough is a rep, so that in a
    group peers are reps. Where two lean alike the reason says that the guess is weak;
    `Transcript.with_roles` corrects it. Roles that the talk had are replaced.
    """
    leanings = _leanings(transcript)
    total = sum(leaning.words for leaning in leanings)
    heard = [one for one in leanings if one.words and one.words >= _LEAST_SHARE * total]
    if len(heard) < 2:
        return replace(transcript, speakers=tuple(_unknown(one, _ALONE) for one in transcript.speakers))
    first, second, *_rest = sorted(heard, key=lambda one: one.value, reverse=True)
    weak = first.value - second.value < _CLEAR
    speakers = [_unknown(speaker, _SILENT) for speaker in transcript.speakers]
    for one in heard:
        speakers[one.index] = _guessed(transcript.speakers[one.index], one, coach=one is first, weak=weak)
    return replace(transcript, speakers=tuple(speakers))


def _leanings(transcript: Transcript) -> list[_Leaning]:
    """How each speaker leans, in the order of the speakers."""
    spoken = [(turn.speaker, said(sentence.text)) for turn in transcript.turns for sentence in turn.sentences]
    played = in_character([words for _speaker, words in spoken])
    heard: list[list[Said]] = [[] for _speaker in transcript.speakers]
    for (speaker, words), part in zip(spoken, played, strict=True):
        if not part:  # in a role-play the rep asks as a coach would
            heard[speaker].append(words)
    return [_leaning(index, speaker.name, heard[index]) for index, speaker in enumerate(transcript.speakers)]


def _leaning(index: int, name: str, sentences: Sequence[Said]) -> _Leaning:
    signs: Counter[_Sign] = Counter()
    for words in sentences:
        signs.update(_signs(words))
    coaching = sum(weight * signs[sign] for sign, weight in _COACHING.items())
    coached = sum(weight * signs[sign] for sign, weight in _COACHED.items())
    # half a sentence each way, so that one lucky cue does not outweigh a long talk
    value = (coaching - coached) / (coaching + coached + 1.0)
    named = _named(name)
    if named is not None:
        signs[_Sign.NAME] = 1
        value += _BY_NAME if named is Role.COACH else -_BY_NAME
    return _Leaning(index, sum(len(words.words) for words in sentences), value, signs)


def _signs(words: Said) -> set[_Sign]:
    """What one sentence shows."""
    signs = {_SAYS[key][0] for key in _PHRASES.find(words.words)}
    if is_order(words):
        signs.add(_Sign.ORDERS)
    return signs


def _named(name: str) -> Role | None:
    """The role that a speaker's name gives away, such as "Coach" or "Manager (Ada)"."""
    words = set(said(name).words)
    coach, rep = bool(words & roles_words.COACH_NAMES), bool(words & roles_words.REP_NAMES)
    if coach == rep:
        return None
    return Role.COACH if coach else Role.REP


def _unknown(speaker: Speaker, reason: str) -> Speaker:
    return replace(speaker, role=Role.OTHER, reason=reason)


def _guessed(speaker: Speaker, one: _Leaning, *, coach: bool, weak: bool) -> Speaker:
    """The speaker with the role and the sign that spoke for it most."""
    role = Role.COACH if coach else Role.REP
    signs = (_Sign.NAME, *(_COACHING if coach else _COACHED))
    sign, count = max(((sign, one.signs[sign]) for sign in signs), key=lambda pair: pair[1])
    if weak or (coach and not count):
        return replace(speaker, role=role, reason=_WEAK_COACH if coach else _WEAK_REP)
    if one.signs[_Sign.NAME]:
        return replace(speaker, role=role, reason=_REASONS[_Sign.NAME])
    return replace(speaker, role=role, reason=_REASONS[sign] if count else _LEFT_OVER)
