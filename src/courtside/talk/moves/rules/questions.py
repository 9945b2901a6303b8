"""Questions of a coach that want to know."""

from __future__ import annotations

from courtside.talk.moves.phrases import Rule
from courtside.talk.shape import Move

_ASIDE = ("asked/ask/asking/told/said him/her/them/me/us? what/how/why", "know/see/understand what/how/why")

OPEN = (
    Rule(
        Move.OPEN_QUESTION,
        0.9,
        (
            "^ what/how/why do/did/does/would/could/can/is/are/was/were/will/have/has/had/might/should",
            "^ what makes/made/happened/happens/stopped/stops/kept",
            "^ what keeps/helps/helped/worked/works/led/brought/else",
            "^ what kind/sort/part/parts/advice/options/ideas/reasons/questions/exactly",
            "^ how come",
            "^ how else/exactly/well",
            "^ why",
            "^ in what way/ways",
            "what/how/why do/did/would/could/can/will/might you/we/they/he/she/it/i",
            "what/how/why are/were/have/had you/we/they",
            "what/how is/was that/it/this/your/the",
            "^ tell/show me how/why/what/about/more",
            "^ tell/walk/talk/take me ... about/through/more/what/how",
            "^ describe/explain",
            "^ help me understand",
            "^ say more",
            "^ give me an example",
            "wonder/wondering/curious/interested what/how/why",
            # rule 2: put as yes or no, these ask for a story or for ideas
            "can/could/would you tell/describe/explain/share ... me/about/how/what/why/more",
            "can/could/would you say/walk/talk/give/help ... me/about/how/what/why/more",
            "can/could you describe/explain/elaborate",
            "would you like to tell/say more",
            "do you have any/an/some other? idea/ideas/thoughts/thought",
            "have/got you? any other? ideas/thoughts",
            "^ any other? ideas/thoughts",
            "^ your thoughts/view",
            "^ like what",
            "and then/so $",
            "^ what/how/why might/may/would/is/are/does/do/should {any}",
            "^ what {any}? is the {any}",
            "^ how else",
            "^ what sort/difference/part",
            "in what/which sense/way/respect $",
            "^ {any} how/why/what $",
            "^ {any} {any} {any}? how/why $",
            "^ how so",
            "^ go on $",
            "^ talk to me",
            "^ paint me/us? a/the picture",
            "^ give me the/a story/picture/background/feel/flavour/sense",
            "^ fill me in",
            "^ take us/me back/there/inside",
            "^ i would/am love/like/keen/curious to? hear/know/understand",
            "^ suppose/imagine/say/picture ... what/how/why",
            "^ if ... ^ what/how",
            "^ if ... what/how would/could/might/will/do",
            "^ and? where does/do/did that/this/it leave/take/get",
            "^ when/whenever ... ^ what/how",
            "what about/is it/that that? bothers/worries/bugs/matters/excites/makes",
            "^ what went/works/goes/counts/matters/drives/speaks/changed/comes/follows",
        ),
        unless=(
            *_ASIDE,
            "^ i asked/told/said",
            "^ what time/day/date/stage/number/percentage/size/year/month/name",
            "^ what is/was the/his/her/their/its name/date/number/price/deadline/budget",
            "^ what/how about",
            "^ what if",
            "^ why not/do/would/could not",
            "^ why do/did/would/could/have/has/are you/we not",
            "^ how many/much/old/long/often/far/big/likely/confident/ready/sure/important",
            "how are/have you $",
            "^ how are you today/doing $",
            "^ how is it going $",
            "^ how was your weekend/holiday/trip/drive/journey",
            # with "me" and a thing to hand over it is an order
            "give me the/your/his/her/their",
            "that is what/how/why",
            # a sentence that goes on telling: "what you have to do is"
            "^ what you/i need/have/want/would",
            "^ what a/an",
            "^ how is? about you/we",
            "^ what is to stop",
        ),
    ),
    # "and if he says no?" asks what then
    Rule(
        Move.OPEN_QUESTION,
        0.6,
        ("^^ if he/she/they/it/that/not/there/nobody",),
        ("^ would/will/do",),
        marked=True,
    ),
)

CLOSED = (
    Rule(
        Move.CLOSED_QUESTION,
        0.9,
        (
            # rule 2: who, when, where and a scale are closed
            "^ who/when/where/which/whose do/did/does/would/could/can/is/are",
            "^ who/when/where/which/whose was/were/will/have/has/had/else/should",
            "^ who owns/decides/signs/could/approves/knows/pays/made/said/told/asked/runs/leads/came",
            "^ by when",
            "^ by/on/for/with/in/at/to which/what/whom day/date/time/customer/one?",
            "^ with which",
            "^ which {any}",
            "^ where/when ... do/did/does/is/are/was/will/would/could/can",
            "^ how many/much/old/long/often/far/big/likely/confident/ready/sure/important",
            "^ what time/day/date/stage/number/percentage/size/year/month/name",
            "^ what is/was the/his/her/their/its name/date/number/price/deadline/budget",
            "what stage is",
            "on a scale",
            "out of ten/10 ... how",
            "from one/1/zero/0 to ten/10",
            "^ anything/anybody/anyone/something/someone else",
            "is there anything/something else",
            "did i get/understand/hear ... right/correctly",
            "^ is that right/correct/so/fair/true",
            "^ have i got ... right",
        ),
        unless=(
            "^ where/when ... ^ i/we/you/they/he/she/it",
            "^ where/when i/we/you/they/he/she was/were/am/had",
            "^ where do/would you want/like to start/begin",
        ),
    ),
    Rule(
        Move.CLOSED_QUESTION,
        0.8,
        (
            "^ do/did/does/have/has/had/are you/he/she/they/it/we/there/that/this/the",
            "^ were/will/would/is/was/can/could you/he/she/they/it/we/there/that/this/the",
            "^ do/did/does/have/has/is your/his/her/their/its/i/any/anyone/anybody",
            "^ was/are/were/will/would/can/could your/his/her/their/its/i/any/anyone/anybody",
            "^ is/are/was/were/did/does/has/will {any} {any}",
            "^ is/was/are/were not he/she/it/they/that/there",
            # rule 3: the rep's own idea put back as a question
            "^ you are willing/ready/prepared to",
            "so ^ you would/will {act}",
            # rule 1's own entry: a bare deal name asked for its status
            "^ what/how about the/that/your {any} {any}? {any}? $",
            "^ what/how about {any} $",
            "do/did you {act} $",
            "^ any {any} with/from/on/yet/so",
            "^ any news/joy/luck/word/movement",
            "^ {any} {any}? {any}? ^ is/was/are/were/did/does/has/have that/he/she/it/they/you",
            "^ the one/ones {any}",
        ),
        unless=(
            "^ what/how about {ing}",
            "^ is/are/was/were/did/does/has/will {any} {any} why/how/what",
            "^ had i/we/they/he/she/it {done}",
            "^ would/will you please",
            "so ^ you would ... if",
            "if you had/could/were",
            "hear/see me",
        ),
    ),
)

CHOICE = (
    Rule(
        Move.CLOSED_QUESTION,
        0.6,
        ("^ {any} first or", "^ {any} or {any} $", "^ {the} {any} or {the} {any} $"),
        unless=("or so/not/two/something/whatever $",),
    ),
)
