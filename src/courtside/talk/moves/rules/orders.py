"""Directives: orders, pressure, threats, put-downs, taking the work over."""

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
            "^ please? stop {ing}",
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

PRESSURE = (
    Rule(
        Move.DIRECTIVE,
        0.9,
        (
            # threats and ultimatums
            "^ if you can/do/could not ... i/we/you/then will",
            "^ if you can/do/could not ... i/we/you/then ... will/have/am/are",
            "^ if this/that/it/things/nothing does/do not? change/changes/improve/get",
            "^ if this/that/it/nothing ... changes/change by",
            "or else",
            "or you are out/off/gone/done",
            "^ either ... or",
            "^ either ... {any} {any} {any} or",
            "different/serious conversation",
            "want/like to keep this/your job/account",
            "find somebody/someone else? who",
            "your job depends",
            "last chance/warning",
            "out of the/a job/team/plan/bonus",
            # guilt
            "you owe me",
            "do not let me/us down",
            "^ i am disappointed",
            "i am very/really/so disappointed",
            "counting on you",
            "everyone/everybody is watching",
            "you should be ashamed",
            "ashamed of that/your/this",
            "making us/me all? look",
            "after all/everything i",
        ),
        unless=("i am not disappointed",),
    ),
    Rule(
        Move.DIRECTIVE,
        0.9,
        (
            # rule 6: blame, shaming comparison, sarcasm
            "not good enough",
            "not acceptable",
            "unacceptable",
            "excuse/excuses",
            "i told you so",
            "i already? told/asked/warned you",
            "how hard can it be",
            "how often/many do/times i have to",
            "how many times ... i",
            "what were you thinking $",
            "do i have to/i",
            "on earth",
            "^ even the {any} {any}? gets/can/does/did/manages/knows/sells",
            "everybody/everyone else",
            "you have always/never got",
            "you never/always listen/do/forget/say/have/come/think/learn/prepare/call",
            "i do not care",
            "i do not want to hear",
            "is/are a joke",
            "too slow/lazy/soft",
            "because you are",
            "congratulations on another/losing",
            "shut up",
            "^ i do not want",
            "interrupting me",
            "^ how could you $/do/let/forget/lose/miss/not",
            "^ are you serious/kidding",
            "you should have {done}",
        ),
        unless=(
            "you should have received/got/gotten/had/been/seen",
            "i do not want to interfere/push/press/interrupt/tell",
            "^ do i have to",
            "everybody/everyone else $",
            "you feel/felt ... not good enough",
        ),
    ),
    # "do I have to do everything myself" is no question; "do I have to sign?" is one
    Rule(Move.DIRECTIVE, 0.8, ("^ do i have to ... everything/myself",)),
    Rule(
        # rule 4: blame in question form
        Move.DIRECTIVE,
        0.8,
        (
            "^ why did/have/are/do/would not you just? {any}",
            "^ why did/have you not",
            "^ why did you just/even/again/ever",
            "^ why are you still/always",
            "^ why do you always/never/keep",
        ),
        unless=("^ why do not you", "^ why would not you"),
    ),
    Rule(
        # taking the work over unasked
        Move.DIRECTIVE,
        0.8,
        (
            "i will ... myself",
            "i will do it/that/this $",
            "i will take over",
            "i will take it/that/this from",
            "^ just? give me the/your/his/her/their",
            "let me do it/that/this",
            "^ leave it/that/this/them to/with me",
        ),
        unless=("i will ask myself",),
    ),
)
