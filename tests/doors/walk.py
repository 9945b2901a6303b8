"""The walk: every door, every method, every visitor, everything that may stand behind it."""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from uuid import UUID

from courtside.history.models import Event
from tests.doors.headers import wrong_with
from tests.doors.knock import Answer, Knock, knocking
from tests.doors.samples import SAMPLES
from tests.doors.table import Row
from tests.scene import OUTSIDE, WITHOUT_A_PLACE, Scene, Thing, Visitor
from tests.scene.things import THINGS, absent

METHODS = ("GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE")
SHUT = {"OPTIONS", "PUT", "PATCH", "DELETE"}
CLOSED = {"302→sign-in", "302→no-place", "403", "404", "405"}
TOKEN = re.compile(r'name="csrfmiddlewaretoken" value="\w+"')
MAY_DIFFER = {
    "Date",
    "Expires",
    "Set-Cookie",
    "Content-Length",
}  # the length is the body's, which is compared
KEPT = {"transcript-progress"}  # fetched every few seconds: its own browser may ask whether it changed
SIGNED_OUT = "signed out"  # done, it leads to the page that is otherwise a refusal
DONE = {False: {"302→on"}, True: {"302→sign-in"}}
type Table = dict[tuple[str, str], Row]


@dataclass
class Walked:
    """What a walk found, by kind of promise; empty lists are what one hopes for."""

    requests: int = 0
    answers: list[str] = field(default_factory=list)
    headers: list[str] = field(default_factory=list)
    foreign: list[str] = field(default_factory=list)
    unrecorded: list[str] = field(default_factory=list)
    unannounced: list[str] = field(default_factory=list)
    unlogged: list[str] = field(default_factory=list)
    met: Counter[tuple[str, str, str]] = field(default_factory=Counter)


def knocks(
    scene: Scene,
    table: Table,
    *,
    methods: Iterable[str] = METHODS,
    where: Callable[[str], bool] = lambda _: True,
) -> Iterator[Knock]:
    """Every request of a walk. Another's and absent come one after the other, to be held together."""
    methods = tuple(methods)
    objects = {row.door: row.object for row in table.values()}
    for door, word in objects.items():
        if not where(door):
            continue
        for method in methods:
            for visitor in scene.visitors:
                for thing, state in _behind(scene, word, visitor):
                    yield Knock(door, method, visitor, thing, state)


def _behind(scene: Scene, word: str, visitor: Visitor) -> Iterator[tuple[Thing | None, str]]:
    if word == "–":
        yield None, ""
        return
    things = THINGS[word](scene)
    mine = visitor.member.organization_id if visitor.member else scene.cast.northmere.pk
    theirs = [thing for thing in things if thing.organization not in (None, mine)]
    for thing in things:
        if thing not in theirs and (visitor.column not in OUTSIDE or thing.organization is None):
            yield thing, "ours"
    yield from ((thing, "another's") for thing in theirs[:1])
    yield absent(things[0]), "absent"


def expected(table: Table, knock: Knock) -> set[str]:
    """What the table allows as an answer."""
    row = table.get((knock.door, "GET" if knock.method == "HEAD" else knock.method))
    if row is None:
        return {"405"} if knock.method in SHUT else CLOSED
    return {_answer(row, knock)} | ({"405"} if knock.method == "HEAD" else set())


def _answer(row: Row, knock: Knock) -> str:
    away = knock.state in {"another's", "absent"}
    if away and row.is_open:
        return row.absent
    if away and knock.visitor.column not in WITHOUT_A_PLACE:
        return "404"
    return row.answers[knock.column]


def digest(knock: Knock, answer: Answer) -> str:
    """Status, headers and body in one, without what differs from answer to answer and without the address."""
    headers = sorted((k, v) for k, v in answer.response.headers.items() if k not in MAY_DIFFER)
    told = TOKEN.sub("", f"{answer.said} {headers} {answer.text}")
    return hashlib.sha256(told.replace(knock.address, "…").encode()).hexdigest()


def walk(scene: Scene, table: Table, some: Iterable[Knock]) -> Walked:
    """Make every request of `some` and hold each answer against what is promised."""
    found = Walked()
    before = ("", "")
    for knock in some:
        body = SAMPLES[knock.door](scene, knock) if knock.method == "POST" and knock.door in SAMPLES else None
        with knocking(scene, knock, body) as answer:
            found.requests += 1
            _hold(found, table, knock, answer)
            now = (knock.state, digest(knock, answer) if knock.state in {"another's", "absent"} else "")
        if before[0] == "another's" and now[0] == "absent" and before[1] != now[1]:
            found.foreign.append(f"{knock}: another's and absent can be told apart")
        before = now
    return found


def _hold(found: Walked, table: Table, knock: Knock, answer: Answer) -> None:
    method = "GET" if knock.method == "HEAD" else knock.method
    found.met[knock.door, method, knock.column] += 1
    promised = expected(table, knock)
    if answer.said not in promised:
        found.answers.append(
            f"{knock}: {answer.said} instead of {' or '.join(sorted(promised))}{answer.error}"
        )
    kept = knock.door in KEPT
    found.headers += [f"{knock}: {problem}" for problem in wrong_with(answer.response, kept=kept)]
    if answer.said in {"403", "404"} and not answer.logged:
        found.unlogged.append(str(knock))
    row = table.get((knock.door, knock.method))
    if row and row.on_record != "–" and answer.said in _done(row, knock):
        found.unrecorded += _unrecorded(row, knock, answer)
    elif knock.method == "GET" and answer.events:
        found.unannounced.append(f"{knock}: {[event.what for event in answer.events]} by looking")


def _done(row: Row, knock: Knock) -> set[str]:
    """The answers by which something was done: shown by GET, or written by POST."""
    if row.method == "GET":
        return set() if knock.state == "absent" else {"200"}
    return DONE[SIGNED_OUT in row.on_record]


def _unrecorded(row: Row, knock: Knock, answer: Answer) -> Iterator[str]:
    if leaves_nothing(row, knock.visitor):
        return
    for words in row.on_record.split(", "):
        either = tuple(words.split(" or "))
        events = [event for event in answer.events if event.what.startswith(either)]
        if not events:
            yield f"{knock}: “{words}” is not on record, only {[event.what for event in answer.events]}"
        for event in events:
            if not (event.on and event.kind and event.at and event.origin.startswith("web ")):
                yield f"{knock}: “{words}” does not say on what, when and from where"
            if row.object != "guest" and event.by_id != _who(knock.visitor, event):
                yield f"{knock}: “{words}” does not say who"


def leaves_nothing(row: Row, visitor: Visitor) -> bool:
    """Whether there is no history to write into, or nothing that was done."""
    own_sign_in = row.door.startswith(("account_", "mfa_"))
    nobody_in = SIGNED_OUT in row.on_record and visitor.person is None
    already_in = row.door in {"account_login", "account_signup"} and visitor.person is not None
    refused = row.door == "join" and visitor.column == "deactivated"
    return (
        nobody_in or already_in or refused or (own_sign_in and visitor.column in {"no place", "deactivated"})
    )


def _who(visitor: Visitor, event: Event) -> UUID | None:
    """The visitor, or whoever they became by this: a member of an organization that they just came into."""
    if visitor.member and visitor.member.organization_id == event.organization_id:
        return visitor.member.pk
    return event.by_id
