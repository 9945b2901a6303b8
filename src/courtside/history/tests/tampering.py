"""Every way in which somebody could change a history of `EVENTS` events that lies open before them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from random import Random

from django.db.models import F
from uuid_utils.compat import uuid7

from courtside.history.models import Chain, Event
from tests.cast import Cast

EVENTS = 24


def some_event(chance: Random) -> Event:
    return Event.objects.get(number=chance.randint(1, EVENTS))


def change_when(chance: Random, cast: Cast) -> None:
    event = some_event(chance)
    event.at += chance.choice([-1, 1]) * timedelta(microseconds=chance.randint(1, 10**12))
    event.save()


def change_who(chance: Random, cast: Cast) -> None:
    event = some_event(chance)
    others = {cast.ada.pk, cast.helena.pk, cast.mara.pk, cast.jonas.pk, None} - {event.by_id}
    event.by_id = chance.choice(sorted(others, key=str))
    event.save()


def change_a_word(chance: Random, cast: Cast) -> None:
    event = some_event(chance)
    field = chance.choice(["what", "kind", "origin"])
    was: str = getattr(event, field)
    place = chance.randint(0, len(was))
    setattr(event, field, was[:place] + chance.choice("xyz ") + was[place:])
    event.save()


def change_on_what(chance: Random, cast: Cast) -> None:
    event = some_event(chance)
    event.on = uuid7()
    event.save()


def change_a_seal(chance: Random, cast: Cast) -> None:
    event = some_event(chance)
    event.seal = f"{chance.getrandbits(256):064x}"
    event.save()


def move_words_between_fields(chance: Random, cast: Cast) -> None:
    event = some_event(chance)
    event.what, event.kind = event.what + event.kind[:1], event.kind[1:]
    event.save()


def remove_one(chance: Random, cast: Cast) -> None:
    some_event(chance).delete()


def remove_one_and_close_the_gap(chance: Random, cast: Cast) -> None:
    gone = some_event(chance)
    number = gone.number
    gone.delete()
    for event in Event.objects.filter(number__gt=number).order_by("number"):
        Event.objects.filter(pk=event.pk).update(number=F("number") - 1)
    Chain.objects.update(length=F("length") - 1)


def swap_two(chance: Random, cast: Cast) -> None:
    one, other = chance.sample(range(1, EVENTS + 1), 2)
    for before, after in ((one, 0), (other, one), (0, other)):
        Event.objects.filter(number=before).update(number=after)


def cut_the_tail(chance: Random, cast: Cast) -> None:
    Event.objects.filter(number__gt=chance.randint(0, EVENTS - 1)).delete()


def cut_the_tail_and_shorten_the_head(chance: Random, cast: Cast) -> None:
    left = chance.randint(0, EVENTS - 1)
    Event.objects.filter(number__gt=left).delete()
    Chain.objects.update(length=left)


def change_the_head(chance: Random, cast: Cast) -> None:
    if chance.random() < 0.5:
        Chain.objects.update(length=chance.choice([0, 1, EVENTS - 1, EVENTS + 1]))
    else:
        Chain.objects.update(seal=f"{chance.getrandbits(256):064x}")


def remove_the_head(chance: Random, cast: Cast) -> None:
    Chain.objects.all().delete()


def copy_of(event: Event, number: int) -> Event:
    fields = ("organization_id", "at", "by_id", "what", "kind", "on", "origin", "seal")
    return Event.objects.create(number=number, **{field: getattr(event, field) for field in fields})


def add_one_at_the_end(chance: Random, cast: Cast) -> None:
    added = copy_of(some_event(chance), EVENTS + 1)
    Chain.objects.update(length=added.number, seal=added.seal)


def add_one_in_the_middle(chance: Random, cast: Cast) -> None:
    number = chance.randint(1, EVENTS)
    for event in Event.objects.filter(number__gte=number).order_by("-number"):
        Event.objects.filter(pk=event.pk).update(number=F("number") + 1)
    copy_of(Event.objects.get(number=chance.choice([number + 1, EVENTS + 1])), number)
    Chain.objects.update(length=EVENTS + 1)


def seal_without_the_key(chance: Random, cast: Cast) -> None:
    """Change an event, then seal it and all that follow as we do, with a key that is not ours."""
    event = some_event(chance)
    event.what = "nothing happened"
    event.save()
    before = event.seal
    for later in Event.objects.filter(number__gte=event.number).order_by("number"):
        before = f"{hash((before, later.pk)) & (2**256 - 1):064x}"
        Event.objects.filter(pk=later.pk).update(seal=before)
    Chain.objects.update(seal=before)


WAYS: list[Callable[[Random, Cast], None]] = [
    change_when,
    change_who,
    change_a_word,
    change_on_what,
    change_a_seal,
    move_words_between_fields,
    remove_one,
    remove_one_and_close_the_gap,
    swap_two,
    cut_the_tail,
    cut_the_tail_and_shorten_the_head,
    change_the_head,
    remove_the_head,
    add_one_at_the_end,
    add_one_in_the_middle,
    seal_without_the_key,
]
