"""Orders: what a coach says is to be done."""

from __future__ import annotations

from courtside.talk.moves.phrases import Rule
from courtside.talk.shape import Move

_HEDGED = (
    # rule 5: with a hedge it is advice
    "i think/guess/suppose/feel/believe ... you",
    "maybe/perhaps/probably ... you",
    "you maybe/perhaps/probably",
)
_GIVEN_BACK = (
    # "it sounds like you need to ..." gives back, "do you need to" asks
    "sounds/seems/looks/feels like ... you",
    "it seems ... you",
    "you feel/think/believe/say/said/mean ... you",
    "do/does/did/would/will/what/why/how/if/when/where/who/whatever/that you have/need/want/must/got",
    "what you need/have/want to",
    "you are saying",
    "if/do/did you need/have",
)

ORDERS = (
    Rule(
        # rule 5: "you need to, you have to" without a hedge, "I'd like you to, I want you to"
        Move.DIRECTIVE,
        0.9,
        (
            "you just? need/have/got to",
            "you have got to",
            "you really/simply/definitely need/have to",
            "you must",
            "you had/would/have better",
            "you better",
            "we/you can not go on like this",
            "we need to see",
        ),
        unless=(*_HEDGED, *_GIVEN_BACK, "you must be/have/feel", "^ thank"),
        marked=False,
    ),
    Rule(
        Move.DIRECTIVE,
        0.9,
        (
            "i just? want/need/expect/require you to",
            "i would like/love/want/need you to",
            "i want/need/expect {number}",
            "^ you are going to {act}",
            "you are going to do is",
            "i need/want/expect ... by/before/until/tonight/tomorrow/today",
            "i expect {any} from/to",
            "^ you will {act} ... from/by/every/before/today/tomorrow/tonight/me",
            "^ make sure",
            "^ be sure to",
            "^ see to it",
            "^ i expect",
            "is that clear",
            "^ you are to {any}",
            "^ you are not to",
            "^ you have? got/gotta to",
            "^ you just? {act} ... by/before/from/until {time}",
            "^ here is what we/you are/will",
            "^ here is the deal/thing/drill/plan",
            "^ no? you just {act}",
            "^ this is what you/we will/are",
            "^ do one thing",
            "i am not asking",
            "i am telling you",
            "^ kindly {any}",
            "^ is that understood",
        ),
        unless=("would you like", "anything you would like me", "do you want me to"),
    ),
    Rule(
        Move.DIRECTIVE,
        0.8,
        (
            "^ please? do not {act}",
            "^ do not tell/let/forget/ask/give/come/bring/make/start/talk",
            "^ please? never/always {act}",
            "^ never again",
            "^ please? stop/quit {ing}",
            "^ stop it/that/right",
            "^ no more {any}",
            "^ no buts/excuses/discussion",
            "^ let me finish",
            "can/could/will/would you just? please just? {act}",
            "^ can/could/will/would you just? send/give/get/bring/copy me",
            "^ will you please/just {act}",
            "^ enough",
        ),
        unless=("^ do not worry", "do you have enough"),
    ),
)
