"""Questions of a coach that call for a judgement, an idea or a promise."""

from __future__ import annotations

ASKED_TO_JUDGE = (
    "what did you notice/learn/realise/realize",
    "what have you learned/learnt",
    "what ... do differently",
    "what is/was the/your ... lesson/takeaway/learning",
    "what/how did/would you reckon/spot/think/find/make",
    "how did that/it go/feel",
    "stuck with you",
    "what happens ... you/before",
    "what got/gets/holds in/you/back",
    "what are/were you taking",
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
    "what would help/make",
    "how will you",
    "what might you",
    "how would you {act}",
    "how could you",
    "what would you want/need from/to",
    "where could/would you",
)
"""Questions whose answer is a way forward."""

ASKED_TO_PROMISE = (
    "will you {act}",
    "are you willing/ready/prepared to",
    "you are willing/ready to",
    "so ^ you would/will",
    "what will you",
    "what are you going/gonna",
    "what is your next/first step/move",
    "which/what one? first",
    "what do you commit",
)
"""Questions to which a bare yes is a promise."""
