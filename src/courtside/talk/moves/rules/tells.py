"""Advice: what a coach suggests without pressing."""

from __future__ import annotations

from courtside.talk.moves.phrases import Rule
from courtside.talk.shape import Move

ADVICE = (
    Rule(
        Move.ADVICE,
        0.9,
        (
            "if i were/was you",
            "in your shoes/place/position",
            "i suggest/recommend/advise",
            "i would suggest/recommend/advise",
            "i usually/always/often/would suggest/recommend/advise",
            "my suggestion/advice/recommendation",
            "i would advise",
            "you might/may want/like/try/consider",
            "you might/may find it",
            "you could always/also/maybe/perhaps/just/simply/try",
            "^ maybe/perhaps you/we could/should/can/might/try",
            "^ one/another option/thing/way/idea ... is/would/you/might",
            "it may/might be worth/better/wise/useful/good/smart/an",
            "it may/might/could/would help to/if",
            "^ why do not you",
            "^ try {ing}",
            "^ try to",
            "^ consider",
            # rule 5: with a hedge, a must is advice
            "i think/guess/feel/suppose/believe ... you should/need/have/must/ought/could",
            "maybe/perhaps/probably you need/have/should/must/ought",
            "you maybe/perhaps/probably need/have/should/must/ought",
        ),
        unless=("^ i think you are", "so ^ i think"),
    ),
    Rule(
        Move.ADVICE,
        0.7,
        (
            "^ you could/should/might",
            "then ^ you could/should/might",
            "you should {act}",
            "you ought to",
            "it is always? better/best/worth/good/wise/important/useful to",
            "i would ... {act}",
            "i would go for",
            "{any} could/might/would help them/you/him/her",
            "^ i would not {act}",
        ),
        unless=(
            "you should see her/him/them/yourself/that",
            "you should have",
            "i would like/love/say/be/appreciate/want/prefer/rather/hope/guess/imagine/agree/expect/have",
            "i would like/love/be glad/happy ... {act}",
            "what/how/why/when/where would/could/should/might i/you",
            "^ you could/might/should have/be/not/see/hear/tell/feel",
            "if you would",
            "you could tell/see/hear",
        ),
        marked=False,
    ),
)

INFORMATION = (
    Rule(
        Move.INFORMATION,
        0.7,
        (
            "when i was/had/did",
            "in my experience/time/view/day",
            "for example/instance",
            "the {any} {any}? is/are/was/were/has/have/had/needs/gives/starts/takes/costs/closes/opens/runs",
            "you should have received/got/gotten/had/seen",
            "^ you are at {number}",
            "^ you closed/sold/made/did ... {number}",
            "^ you ... last week/month/time/year/quarter",
            "{number} of target/plan/quota",
        ),
        unless=("^ so",),
        marked=False,
    ),
    Rule(
        # rule 6: negative feedback stated flatly
        Move.INFORMATION,
        0.6,
        (
            "you spoke/talked/waited/asked ... too/most/before/two/three/only/over",
            "you answered/interrupted/stopped/started ... too/most/before/two/three/only/over",
            "i noticed/saw/heard that? you/he/she/they/the",
            "i do/did not know",
        ),
        marked=False,
    ),
)
