"""The wordings that readings look for where a move alone does not say enough. English.

A cue never counts by itself: each reading asks for a move, a role or an answer beside it.
"""

from __future__ import annotations

import re


def cue(*wordings: str) -> re.Pattern[str]:
    """What finds any of these wordings as whole words, with either apostrophe."""
    return re.compile(rf"(?<!\w)(?:{'|'.join(wordings)})(?!\w)".replace("'", "['’]"), re.IGNORECASE)


REPORTED = cue(
    r"(?:told|asked|warned) (?:him|her|them|me|us|\w+)\b",
    r"(?:he|she|they|you|i|who) (?:said|says|wrote|goes)",
    r"[\"“”]",
)
"""Gives the words of another talk."""

THREAT = cue(
    r"or else",
    r"(?:if|unless) (?:you|this|that|i|it)\b.{3,80}\b"
    r"(?:we'll have to|i'll have to|you'll be|you're (?:out|off|done)|"
    r"there (?:will|are going to) be consequences|"
    r"i (?:can't|won't) (?:protect|help|keep)|we're going to have)",
    r"consequences",
    r"(?:last|final) (?:chance|warning)",
    r"(?:performance (?:improvement )?plan|put you on a plan)",
    r"your (?:job|position|commission|territory|bonus) (?:is|will be|could be) "
    r"(?:at risk|on the line|gone|up for)",
    r"someone else(?: who)? (?:will|can) (?:do|take|have) (?:it|your|that)",
)
"""A consequence tied to doing as told."""

WHY = cue(
    r"why",
    r"how come",
    r"what (?:makes|made|caused|led|drove|drives|brought|got)",
    r"what(?:'s| is| was| lies) behind",
    r"(?:been|was|is|'s) different",
    r"what (?:changed|has changed|'s changed)",
    r"reasons?",
    r"contribut\w+",
    r"what (?:do|did) you (?:put|think) .{0,30}(?:down to|behind)",
    r"what happened",
)
"""Asks for what lies beneath a result."""

LAST_ACTIONS = cue(
    r"last (?:time|week|month|session|meeting)(?: we)?",
    r"since (?:we|last)",
    r"you said (?:you'd|you would|you were)",
    r"(?:we|you) (?:had )?agreed",
    r"you were going to",
    r"i (?:was going to|said i'd|said i would)",
    r"did you (?:get|manage) (?:to|a chance)",
    r"how did .{1,60} go",
    r"what (?:came of|became of|happened with|did you get done)",
)
"""Goes back to what was agreed before."""

INFLUENCE = cue(
    r"influence",
    r"in your (?:control|hands|power)",
    r"(?:within|outside|beyond|out of) (?:your|my|our) "
    r"(?:control|influence|sphere|hands|reach)",
    r"(?:can|can't|cannot|could) (?:you|i|we) (?:control|change|influence)",
    r"up to (?:you|me)",
    r"(?:internal|external) (?:factors?|reasons?)",
)
"""Sorts what the rep can change from what not."""

VITAL = cue(
    r"20 ?%",
    r"80 ?%",
    r"twenty per ?cent",
    r"eighty per ?cent",
    r"20 ?[/:] ?80",
    r"80 ?[/:] ?20",
    r"(?:most|biggest|greatest|real|all the) difference",
    r"matters? (?:the )?most",
    r"(?:just|only) one (?:thing|of (?:these|those|them))",
    r"vital few",
    r"biggest (?:effect|impact)",
    r"the one that (?:counts|moves)",
)
"""Asks for the few actions that count most."""

LESSON = cue(
    r"learn(?:ed|t|ing)?",
    r"lessons?",
    r"take (?:away|from (?:this|that|it|today))",
    r"taking (?:away|from)",
    r"takeaways?",
    r"(?:did|do|have) (?:you|i) notice",
    r"i (?:noticed|realised|realized)",
    r"what did you (?:see|hear|find)",
    r"what will you remember",
)
"""Names or asks for what was learned."""

HELP = cue(
    r"how (?:can|could|may|should) i (?:best )?(?:help|support|be of)",
    r"(?:can|could) i (?:help|support)",
    r"what (?:do|would|could) you (?:most )?(?:need|want|like) (?:from|of) me",
    r"need from me",
    r"what (?:can|could) i do",
    r"i(?:'ll| will| can| am happy to|'m happy to| would be glad to|'d be glad to) "
    r"(?:help|support|listen|join|be there|back you)",
    r"count on me",
    r"i'm (?:here|with you|behind you)",
)
"""Offers help that the rep can take or leave."""

THANKS = cue(
    r"thanks?", r"thank you", r"appreciate", r"grateful", r"glad (?:that )?you (?:told|brought|said|shared)"
)
"""Thanks."""

NEXT_AGENDA = cue(
    r"next (?:time|session|meeting|week|month|one-to-one|monday|tuesday|wednesday|thursday|friday)",
    r"when we (?:next )?(?:meet|speak|talk|sit down)",
)
"""Looks to the next meeting."""

AGENDA = cue(
    r"cover",
    r"talk about",
    r"look at",
    r"start (?:with|from)",
    r"begin with",
    r"bring",
    r"agenda",
    r"go (?:into|through|over)",
    r"work on",
    r"focus",
    r"pick up",
    r"discuss",
    r"want (?:us )?to (?:do|use)",
    r"come back to",
    r"hear (?:how|about|what)",
)
"""Says what a meeting will be about."""

REPEAT = cue(
    r"(?:went|go|gone|worked|work|going) (?:really |very |particularly |so )?well",
    r"what worked",
    r"(?:do|repeat|keep) .{0,20}again",
    r"(?:should|would|will|want to|to) (?:you )?(?:repeat|keep doing|do again)",
    r"best (?:part|moment|bit)",
    r"(?:proud|pleased) (?:of|with|about)",
)
"""The first of the two questions: what went well, to be repeated."""

AVOID = cue(
    r"(?:did not|didn't|not) (?:go|work|turn out)",
    r"(?:do|say|handle|approach) (?:it |that )?differently",
    r"as (?:you )?(?:expected|hoped|planned)",
    r"(?:should|would|will|want to|to) (?:you )?(?:avoid|stop|leave out|drop|change)",
    r"(?:went|go|gone) (?:wrong|badly|less well|sideways)",
    r"less well",
    r"instead next time",
    r"(?:hardest|weakest) (?:part|moment|bit)",
)
"""The second: what did not go as expected, to be avoided."""
