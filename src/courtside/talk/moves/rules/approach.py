"""How a coach comes to the rep: asking leave, or agreeing on the work."""

from __future__ import annotations

from courtside.talk.moves.phrases import Rule
from courtside.talk.shape import Move

PERMISSION = (
    Rule(
        Move.PERMISSION,
        0.9,
        (
            "is/would it/that be? okay/fine/all/cool with/by? you? right? if/to",
            "is/would it be? okay/fine/all right? with you if",
            "is/would it be? all right if/to/with",
            "are/would you be? okay/fine/comfortable if/with me",
            "do/would you mind if i/we",
            "do/would you mind me {ing}",
            "if you do not mind me/if",
            "i hope you do not mind",
            "can/could/may/might i maybe/just/perhaps/quickly? ask/share/give/make/offer",
            "can/could/may/might i maybe/just/perhaps/quickly? say/add/suggest/tell/interrupt",
            "can/could/may/might i maybe/just/perhaps/quickly? come/join/sit/jump",
            "can/could/may/might i maybe/just/perhaps/quickly? push/challenge/comment/talk",
            "is now/this/it a good/bad/convenient time/moment",
            "^ is/was it a bad/good time/moment",
            "do/have you have/got a minute/moment/second/sec",
            "would you be open to",
            "would you like some/any/my advice/feedback/thoughts/input",
            "do you want some/any/my advice/feedback/thoughts/input",
            "are you open to",
            "with your permission",
            "i do not want to interfere/intrude/impose",
            "sorry to take/bother/disturb/interrupt",
            "i hope it/this/that is okay",
        ),
        unless=("can i help", "can/may i ask who/when/where/what/which/how"),
    ),
)

AGREEMENT = (
    Rule(
        # rule 9: the agenda and the way of working
        Move.AGREEMENT,
        0.9,
        (
            "what/how/where would/do you want/like ... to cover/discuss/use/start/begin/focus/spend",
            "what would/do you want/like to talk/cover/discuss/focus/work/look/use",
            "what would/do you want/like to get/have/take out/from",
            "what would/do you like/want/need/expect from/of today/this/me/us/our",
            "what would you like to get",
            "what would make this/today/our",
            "how can/could/may i help/support/be/best",
            "what can/could i do",
            "what do/would you need from me",
            "what would help you from",
            "anything you would like me to",
            "what/where should/shall/can we",
            "what is on your/the/our list/agenda",
            "the most useful thing we",
            "let's agree/plan",
            "can/could/shall/should we agree",
            "does that/this work/suit for? you",
            "how does that sound/work",
            "^ does that sound",
            "are we/you agreed/aligned",
            "is that okay/fine/all with/for/right you",
            "^ shall/should/could we",
            "that suits you",
            "what brings you",
        ),
        unless=(
            "what can i say",
            "how can i help them/him/her",
            "^ shall/should/could we have",
            "what should we have",
        ),
    ),
    Rule(
        # the coach's own promise and offer; a takeover is an order (see orders)
        Move.AGREEMENT,
        0.8,
        (
            "i will help/support/get/ask/check/talk/speak/make/bring",
            "i will introduce/look/find/prepare/join/come/keep/call/arrange",
            "i am/would happy/glad/be to/happy/glad",
            "i would be glad/happy to",
            "let me know if",
            "if you like/want i can/could/will",
            "if you like/want me to",
            "i can/could ... if you like/want",
            "would/do you like/want me to",
            "you can count on me",
            "tell me if i can",
            "we will pick/come/look/talk ... again/on/up/back",
        ),
        unless=(
            "myself",
            "i will get back",
            "i will make you",
            "i will call you",
            "i will talk to you",
            "i would be glad if",
        ),
    ),
    Rule(
        # rule 10: a practice round offered
        Move.AGREEMENT,
        0.8,
        (
            "do/would you want/like to practise/try/rehearse/role/run/play/have",
            "would it help to practise/try/rehearse/run/role",
            "^ shall/should/could/can we practise/try/rehearse/run/role/play",
            "^ how about we",
            "^ how/what about you be/are/play",
            "^ let's try",
            "you could be {any} ... and",
            "i can/could be/play the",
            "want to practise/try/rehearse/role",
        ),
        unless=("do you want to try $ him",),
    ),
    Rule(
        Move.AGREEMENT,
        0.6,
        ("^ let's look/go/take/start/begin/talk/meet/put/see/work/do", "next week's list", "^ together we"),
        unless=("^ let's see $",),
    ),
)
