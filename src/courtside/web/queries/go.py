"""Where one can go from here by its name: places, people, talks, mirrors shown to one, what one can do."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from django.db.models import Q, QuerySet
from django.urls import reverse
from django.utils.dates import MONTHS
from django.utils.formats import date_format
from django.utils.functional import Promise
from django.utils.translation import gettext as _

from courtside.access.gate import visible_to
from courtside.access.rights import Right
from courtside.mirrors.models import Transcript
from courtside.mirrors.queries import Asking, my_answers, progress_of, shared_mirrors, title_of
from courtside.people.models import Membership
from courtside.web.acts import acts_for
from courtside.web.places import places_for

MOST = 6
"""Of each group, so that the whole list is taken in at one look."""
MOST_SHARED = 200
"""The newest shares, which are looked through by name."""
MOST_WORDS = 6
SHORTEST_MONTH = 3  # letters


@dataclass(frozen=True, slots=True)
class Way:
    """One line: what it is called, what kind of thing it is, where it leads."""

    word: str
    aside: str
    url: str


@dataclass(frozen=True, slots=True)
class WayGroup:
    """Ways of one kind under their heading; never empty."""

    key: str
    word: str
    ways: list[Way]


def ways(member: Membership, *, wanted: str) -> list[WayGroup]:
    """Whatever carries each word of `wanted` in its name, by kind. Without a word: places and acts.

    Six statements at most, however many people and talks there are.
    """
    words = wanted.casefold().split()[:MOST_WORDS]
    groups = (
        ("places", _("Places"), _places(member, words)),
        ("people", _("People"), _people(member, words)),
        ("talks", _("Talks"), _talks(member, words)),
        ("shared", _("Shared with you"), _shared(member, words)),
        ("acts", _("Do"), _acts(member, words)),
    )
    found = (WayGroup(key, word, list(some)[:MOST]) for key, word, some in groups)
    return [group for group in found if group.ways]


def _carry(words: Iterable[str], name: str | Promise) -> bool:
    return all(word in str(name).casefold() for word in words)


def _places(member: Membership, words: list[str]) -> Iterator[Way]:
    for place in places_for(member):
        if _carry(words, place.word):
            yield Way(str(place.word), "", reverse(place.url_name))


def _acts(member: Membership, words: list[str]) -> Iterator[Way]:
    for act in acts_for(member):
        if _carry(words, act.word):
            yield Way(str(act.word), "", reverse(act.url_name))


def _people(member: Membership, words: list[str]) -> Iterator[Way]:
    if not words:
        return
    rows = visible_to(member, Right.PEOPLE_SEE, Membership.objects.active()).select_related("person", "team")
    for word in words:
        rows = rows.filter(person__name__icontains=word)
    for row in rows.order_by("person__name", "pk")[:MOST]:
        yield Way(str(row.person), row.team.name if row.team else "", reverse("person", args=[row.pk]))


def _talks(member: Membership, words: list[str]) -> Iterator[Way]:
    if not words:
        return
    own = visible_to(member, Right.TRANSCRIPT_SEE, Transcript.objects.with_progress())
    for row in _by_name_or_day(own, words).order_by("-held_on", "-created_at")[:MOST]:
        door, pk = ("mirror", row.mirror_pk) if row.mirror_pk else ("transcript", row.pk)
        yield Way(title_of(row), progress_of(row).words, reverse(door, args=[pk]))
    for one in my_answers(member):
        way = _spoken_in(one)
        if not one.own and _carry(words, f"{one.title} {way.word} {one.coach}"):
            yield way


def _spoken_in(one: Asking) -> Way:
    """A talk that somebody speaks in: to the question, or to their own lines once it was read."""
    if one.mirror is None:
        return Way(one.title, one.coach, one.url)
    day = date_format(one.held_on, "j F Y")
    own_lines = _("Your own lines of {day}").format(day=day)
    return Way(own_lines, one.coach, reverse("own-lines", args=[one.mirror]))


def _shared(member: Membership, words: list[str]) -> Iterator[Way]:
    if not words:
        return
    for line in shared_mirrors(member, most=MOST_SHARED):
        if _carry(words, line.title):
            yield Way(line.title, line.aside, line.url)


def _by_name_or_day(rows: QuerySet[Transcript], words: list[str]) -> QuerySet[Transcript]:
    """Those in which each word is somebody's name, or part of the day: “mara 19 november”."""
    for word in words:
        spoke = Q(participants__name__icontains=word) | Q(
            participants__membership__person__name__icontains=word
        )
        rows = rows.filter(pk__in=Transcript.objects.filter(spoke | _day(word)).values("pk"))
    return rows


def _day(word: str) -> Q:
    if word.isdecimal() and len(word) <= 4:
        number = int(word)
        return Q(held_on__year=number) if number > 31 else Q(held_on__day=number)
    months = [number for number, name in MONTHS.items() if str(name).casefold().startswith(word)]
    return Q(held_on__month__in=months if len(word) >= SHORTEST_MONTH else [])
