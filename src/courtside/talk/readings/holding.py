"""The wordings by which a task changes hands, is given back, or only seems to change hands. English."""

from __future__ import annotations

import re

from courtside.talk.readings.cues import cue

_SAYS_SO = (
    r"leave (?:it|that|this|him|her|them|[\w ]{1,30}) (?:to|with) me",
    r"i'll (?:[\w]+ ){1,4}myself",
)

TAKES_OVER = cue(
    *_SAYS_SO,
    r"(?:let me|i'll|i will|i'm going to|i am going to) (?:just )?"
    r"(?:handle|take (?:over|care|it|that|this|him|her)|deal with|sort|fix|ring|call|phone|email|write to|"
    r"talk to|speak (?:to|with)|do (?:it|that|this)|go (?:and )?see|"
    r"get (?:him|her|them)|run (?:it|that|this))",
    r"give me (?:his|her|their) (?:number|details|email)",
)
"""The coach takes a task into their own hands."""

SAYS_SO = cue(*_SAYS_SO)
"""Those of them that cannot well mean anything else, however sure the label is."""

TAKES_BACK = cue(
    r"(?:like to|want to|rather|could|let me|i'll|i will|i'd) (?:[\w]+ ){1,4}(?:my|our)sel(?:f|ves)",
    r"(?:have|take|keep|get) (?:it|that|this|him|her|them) back",
    r"leave (?:it|that|this|him|her|them) (?:to|with) me",
)
"""The rep asks for a task to be theirs again."""

GIVES_BACK = cue(
    r"then (?:it's (?:yours|up to you)|you (?:do|ring|call|ask|take|send|write|tell|go|handle|have))",
    r"(?:no|right|fine|okay|sorry),? you (?:do|ring|call|ask|take|send|write) (?:it|that|him|her|them)",
    r"(?:it's|it is|that's|he's|she's|they're) (?:all )?yours",
    r"(?:back|over) to you",
    r"(?:i'll|i will) (?:leave|give) (?:it|that|this|him|her|them) (?:back )?(?:to|with) you",
    r"(?:your|yours to) call",
)
"""The coach leaves a task with the rep after all."""

ASKS_FOR_IT = cue(
    r"(?:could|can|would|will) you",
    r"i (?:need|want) you",
    r"i'd (?:like|love|want) (?:to \w+ )?you",
    r"(?:would|could) (?:it|that) be (?:okay|ok|all right|possible)",
    r"(?:may|can|could) i (?:\w+ )?(?:call|ring|bring|send|ask|show) ",
    r"help me",
    r"(?:tell|show|give) me",
    r"if you (?:could|would|like|want)",
)
"""The rep asks the coach for something."""

COURTESY = re.compile(
    r"^(?:(?:okay|ok|right|well|so|and|oh|yes|no|please|sure|just|fine|good)[,.]? )*(?:"
    r"take (?:your|all the) time|take (?:a (?:second|minute|moment|breath|seat)|care)|"
    r"no (?:excuses?|problem|worries|rush|hurry|need)|(?:go|carry) (?:on|ahead)|please(?: do)?|"
    r"(?:don't|do not) (?:worry|rush|mention it|apologise)|never mind|be my guest|feel free|"
    r"let me (?:see|think|know|look|guess)|give (?:me|yourself) a (?:second|minute|moment)|"
    r"(?:hang|hold) on|wait|(?:one|just a) (?:second|minute|moment)|sit down|say that again|"
    r"(?:call|ring|text) me\b.{0,40}|look after yourself|come in|go for it|"
    r"have a (?:seat|good|nice|great|lovely)\b.{0,20}|keep (?:going|at it)"
    r")(?:,? (?:\w+|\w+ \w+))?[.!…]*$".replace("'", "['’]"),
    re.IGNORECASE,
)
"""A whole sentence of courtesy, or one that allows a pause: it orders nothing."""

STEPS_OUT = cue(
    r"(?:i'm|i am) (?:me|myself|back)(?: again)?",
    r"(?:okay|ok|right|and|let's)?,? ?(?:stop|pause|cut)(?: there| it there| here)?(?=[.,!]|$)",
    r"(?:out of|end of) (?:the )?(?:role|character|scene|part|play|role-play)",
    r"(?:back to|as) (?:us|ourselves|you and me|me again)",
    r"time out",
    r"what (?:did you notice|happened (?:there|just now))",
    r"how (?:was|did) (?:that|it) (?:feel|go|for you)?",
)
"""Somebody steps out of a scene."""
