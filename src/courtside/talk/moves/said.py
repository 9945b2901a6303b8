"""Said: one sentence made plain, so that a rule about its words needs one spelling only."""

from __future__ import annotations

import re
from dataclasses import dataclass

from courtside.talk.lexicon import word_set

START, END = "^", "$"
"""Stand before the first word that is no filler, and behind the last word."""

_WORD = re.compile(r"[^\W_]+(?:['\-][^\W_]+)*%?")
_FILLERS = word_set(
    "so and okay ok well yeah yes yep yup right now but um uh uhm er hmm mm oh ah alright then look",
    "listen actually honestly great good nice cool perfect basically anyway sure also cause",
)
_SHORT = {
    "n't": "not",
    "'ll": "will",
    "'re": "are",
    "'ve": "have",
    "'m": "am",
    "'d": "would",
}
# 's stands for "is" behind these; behind a name it is a genitive
_BEFORE_IS = word_set(
    "it he she that what how where who there here when why this everything nothing one",
)
_WHOLE = {
    "gonna": ("going", "to"),
    "wanna": ("want", "to"),
    "gotta": ("got", "to"),
    "can't": ("can", "not"),
    "cannot": ("can", "not"),
    "won't": ("will", "not"),
    "shan't": ("shall", "not"),
    "ain't": ("is", "not"),
    "lets": ("let's",),
    "ok": ("okay",),
    "alright": ("all", "right"),
    "roleplay": ("role", "play"),
    "role-play": ("role", "play"),
    "practice": ("practise",),
    "mm-hm": ("mm",),
    "mm-hmm": ("mm",),
    "mhm": ("mm",),
    "uh-huh": ("mm",),
    "im": ("i", "am"),
    "ive": ("i", "have"),
    "youre": ("you", "are"),
    "youve": ("you", "have"),
    "theyre": ("they", "are"),
    "thats": ("that", "is"),
    "whats": ("what", "is"),
    "hows": ("how", "is"),
    "dont": ("do", "not"),
    "didnt": ("did", "not"),
    "doesnt": ("does", "not"),
    "cant": ("can", "not"),
    "wont": ("will", "not"),
    "isnt": ("is", "not"),
    "wasnt": ("was", "not"),
    "couldnt": ("could", "not"),
    "wouldnt": ("would", "not"),
    "shouldnt": ("should", "not"),
    "havent": ("have", "not"),
}


@dataclass(frozen=True, slots=True)
class Said:
    """The words of a sentence: small, short forms written out, with `START` and `END` among them.

    `words` has everything; `core` is what follows the fillers; `marked` says that it ends in "?".
    """

    words: tuple[str, ...]
    core: tuple[str, ...]
    marked: bool

    @property
    def empty(self) -> bool:
        """Whether nothing is left behind the fillers."""
        return not self.core


def said(text: str) -> Said:
    """The sentence made plain."""
    plain: list[str] = []
    for token in _WORD.findall(text.lower().replace("’", "'")):
        plain.extend(_plain(token))
    begin = 0
    while begin < len(plain) and plain[begin] in _FILLERS:
        begin += 1
    core = tuple(plain[begin:])
    words = (*plain[:begin], START, *core, END)
    return Said(words, core, text.rstrip("\"'”’») ").endswith("?"))


def _plain(token: str) -> tuple[str, ...]:
    """The one or two words that a token stands for."""
    if token in _WHOLE:
        return _WHOLE[token]
    if "'" not in token:
        return (token,)
    for ending, word in _SHORT.items():
        if token.endswith(ending) and len(token) > len(ending):
            return (token[: -len(ending)], word)
    stem, _, ending = token.partition("'")
    return (stem, "is") if ending == "s" and stem in _BEFORE_IS else (token,)
