"""Where a rep looks ahead: asks, commits, finds an idea; and the questions that call for it."""

from __future__ import annotations

from courtside.talk.moves.phrases import Rule
from courtside.talk.shape import Move

_REPORTED = (
    # what somebody said then is a report, not a promise or a question now
    "he/she/they/it/who ... said/says/asked/told/wrote/thought/think/thinks",
    "i/we asked/told/said",
    "asked/told me/us/him/her/them",
)

QUESTION = (
    Rule(
        Move.QUESTION,
        0.9,
        (
            "^ what/how/why/when/where/who/which do/did/does/would/could/can/is",
            "^ what/how/why/when/where/who/which are/was/were/will/have/has/should/about",
            "^ how long/much/many/often/far/old",
            "^ what if",
            "what/how would/do/should/could/did you/we/i",
            "^ do/did/does/have/has/are/were you/i/we/he/she/it/they/that/there/this",
            "^ will/would/is/was/can/could/should you/i/we/he/she/it/they/that/there/this",
            "^ do/does/did/is/are/can/could/would any/anyone/your/our/the {any}",
            "do you think/know/mean/want/have",
            "can/could/would you get/help/show/tell/give/send/check/explain/join/come/look",
            "can we at least",
            "^ any advice/ideas/thoughts/tips",
            "^ tell me how/what",
            "i would like to know",
            "i wonder/wondered/wanted to know/ask if/whether/what/how",
            "i was wondering",
            "what do you think",
        ),
        unless=(
            *_REPORTED,
            "what can/could i say/do $",
            "^ what i",
            "you know what",
            "^ had i",
            "about what/how",
        ),
    ),
)

COMMITMENT = (
    Rule(
        Move.COMMITMENT,
        0.9,
        (
            "i/we will {act}",
            "i/we will try/have/be/get/also/then/just/definitely/certainly/personally/immediately ... {act}",
            "i will $",
            "i will do/try that/it/this/both/the",
            "i/we am/are going to {act}",
            "i am {ing} ... today/tomorrow/tonight/monday/tuesday/wednesday",
            "i am {ing} ... thursday/friday/saturday/sunday/week/morning",
            "what i will do is",
            "i promise",
            "^ let me {act}",
            "^ let me try",
            "i will get hold",
            "i will give him/her/them/it",
            "i commit",
            "you will have it",
            "consider it done",
            "you can count on me",
            "from now on i",
            "i plan to {act}",
            "my plan is to",
            "i am ready to {act}",
        ),
        unless=(
            *_REPORTED,
            "i will think/see/say/admit/tell/lose/never/need/believe",
            "i will be honest/in/on/at/away/out/back",
            "i will have to",
            "i will try $",
            "if ... i will lose/get/look",
            "do not know if/whether/what/how i will",
            "when i will",
            "maybe/perhaps/probably i will",
            "i am not going to {act}",
        ),
    ),
)

IDEA = (
    Rule(
        # rule 11: "I should, need to, could" is an idea, no promise
        Move.IDEA,
        0.9,
        (
            "i/we could/might/can also/always/maybe/just/then/try? {act}",
            "i/we could/might {act}",
            "i/we should/must/need just/really/probably? to? {act}",
            "we should have a/an/the/some/it/one",
            "i/we would {act}",
            "he/she/they would/could ask/get/want",
            "^ maybe/perhaps i/we/a/an/the/if/they/you",
            "then maybe/perhaps",
            "one/another way/option/idea/thing ... would/could/is/might",
            "^ what/how about {ing}",
            "i guess/suppose/think i/we could/should/might/need",
            "i/we can offer/give/bring/show/ask/send/call/start/use/invite/propose",
            "we should {act}",
            "my idea",
            "what i/we could/might/would/can do/try is",
            "i would have to {act}",
            "^ i would {any}",
            "the {any} {any} could {act}",
            "it would show/help/make/give/be",
            "on the phone maybe",
            "i ought to",
        ),
        unless=(
            "should/could/would/might have {done}",
            "could/can/would not",
            "i would say/like/lose/get/be/love/guess/rather/imagine/hate/need",
            "if ... i would lose",
            "he/she/they asked/said/told/wondered/wanted",
            "asked/wondered whether/if",
            "what they would",
            "i need you/them/him/her",
            "^ maybe a/an? {number}",
            "what/how would/could/should i/we",
            "what i/we would/could say/call",
        ),
        marked=False,
    ),
)

ASKED_TO_JUDGE = (
    "what did you notice/learn/realise/realize",
    "what have you learned/learnt",
    "what ... do differently",
    "what went well/wrong",
    "how did that/it feel",
    "how was that/it",
    "what stopped/kept/stops/keeps/made/makes you/it",
    "what are you ... proud",
    "how would you rate",
    "on a scale",
    "what is the lesson",
    "what was different",
)
"""Questions whose answer in the first person is a judgement of oneself."""

ASKED_TO_INVENT = (
    "what/how could/might/can you",
    "what would you do/try/change/say/ask",
    "^ what else",
    "any other? ideas",
    "what would help",
    "how will you",
)
"""Questions whose answer is a way forward."""

ASKED_TO_PROMISE = (
    "will you {act}",
    "are you willing/ready/prepared to",
    "you are willing/ready to",
    "so ^ you would/will",
)
"""Questions to which a bare yes is a promise."""
